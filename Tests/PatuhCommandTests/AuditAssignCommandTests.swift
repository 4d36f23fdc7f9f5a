import Testing

/// Sections and items are given to members of the team, and each finds his own.
@Suite struct AuditAssignCommandTests {
  /// The items that the walk asks somebody for, skipping each.
  private func asked(_ department: AuditDepartment, _ person: String) throws -> [String] {
    let skips = String(repeating: "s\n", count: 40)
    let walk = try department.output(
      ["audit", "answer", "E-1", "--mine"], as: person, input: skips)
    return walk.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("S-"), line.contains(" > ") else { return nil }
      return String(line.prefix { $0 != " " })
    }
  }

  @Test func everybodyIsAskedForHisOwn() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      #expect(try asked(department, "ann") == [])
      try department.output(
        ["audit", "assign", "E-1", "ann", "--section", "front-desk", "--item", "S-01"], as: "lea")
      // The item's own assignment goes before that of its section.
      try department.output(["audit", "assign", "E-1", "bob", "--item", "S-05"], as: "lea")
      #expect(try asked(department, "ann") == ["S-01", "S-04", "S-18"])
      #expect(try asked(department, "bob") == ["S-05"])
      let page = try department.output(["audit", "show", "E-1"], as: "ann")
      #expect(page.contains("ann: passport-sop section front-desk"))
      #expect(page.contains("bob: passport-sop item S-05"))
      try department.output(
        ["audit", "assign", "E-1", "bob", "--item", "S-05", "--release"], as: "lea")
      #expect(try asked(department, "ann") == ["S-01", "S-04", "S-05", "S-18"])
      #expect(try asked(department, "bob") == [])
      #expect(try department.run(["trail", "verify"], as: "lea").status == 0)
    }
  }

  @Test(arguments: [
    (["bob", "--section", "nowhere"], "lea", "store.unknown"),
    (["bob", "--item", "S-99"], "lea", "store.unknown"),
    (["mia", "--item", "S-01"], "lea", "store.unknown"),
    (["bob", "--item", "S-01", "--release"], "lea", "store.unknown"),
    (["bob", "--item", "S-01"], "ann", "store.forbidden"),
  ])
  func whatIsWrongIsSaid(arguments: [String], person: String, code: String) throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      #expect(try department.failure(["audit", "assign", "E-1"] + arguments, as: person) == code)
    }
  }
}
