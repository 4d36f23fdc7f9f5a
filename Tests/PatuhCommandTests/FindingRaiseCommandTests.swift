import Testing

/// Findings that a person saw.
@Suite struct FindingRaiseCommandTests {
  private static let words = [
    "--grade", "minor", "--condition", "Cash box open", "--criteria", "SOP 4.2", "--cause", "Key",
    "--effect", "Loss", "--recommendation", "Lock it", "--item", "S-20", "--due", "2026-06-30",
  ]

  @Test func theSameMatterIsCountedAcrossEngagements() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      let first = try department.output(
        ["finding", "raise", "E-1"] + Self.words, as: "ann")
      #expect(first == "E-1/1: draft\n")
      #expect(
        try department.failure(["finding", "raise", "E-1"] + Self.words, as: "ann")
          == "store.twice")
      try department.start("E-2")
      try department.output(["finding", "raise", "E-2"] + Self.words, as: "bob")
      let again = try department.output(["finding", "show", "E-2/1"], as: "bob")
      #expect(again.contains("occurrences     2"), "\(again)")
      // Other words, the same matter.
      try department.start("E-3")
      try department.output(
        [
          "finding", "raise", "E-3", "--grade", "major", "--condition", "Unlocked box",
          "--criteria", "SOP 4.2", "--like", "E-1/1",
        ], as: "ann")
      let third = try department.output(["finding", "show", "E-3/1"], as: "ann")
      #expect(third.contains("occurrences     3"), "\(third)")
      // Without a cause it is not told to anybody.
      #expect(try department.failure(["finding", "issue", "E-3/1"], as: "lea") != nil)
    }
  }

  @Test func whatIsWrongIsSaid() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      for (extra, code) in [
        (["--item", "S-99"], "store.unknown"), (["--checklist", "x"], "store.unknown"),
        (["--item", "S-04", "--side", "external"], "store.unknown"),
        (["--requirement", "nope"], "store.unknown"),
        (["--item", "S-20", "--requirement", "nope"], "store.unknown"),
        (["--like", "E-9/1"], "store.unknown"),
      ] {
        #expect(
          try department.failure(
            [
              "finding", "raise", "E-1", "--grade", "minor", "--condition", "a", "--criteria", "b",
            ] + extra, as: "ann") == code)
      }
      #expect(
        try department.failure(["finding", "raise", "E-1"] + Self.words, as: "emp")
          == "store.unknown", "an auditee sees no engagement before its findings are issued")
    }
  }
}
