import Foundation
import TestSupport
import Testing

/// Evidence: what it is, until when it holds, and what is asked for before the report.
@Suite struct EvidenceCommandTests {
  @Test func kindAndExpiryAreShownAndAskedFor() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      let file = department.folder.appending(path: "scan.txt")
      try Data("%PDF-1.7\n".utf8).write(to: file)
      for (expires, person) in [("2020-01-31", "ann"), ("2999-01-31", "bob")] {
        try department.output(
          [
            "evidence", "add", "E-1", file.path, "--item", "S-01", "--date", "2019-12-31",
            "--expires", expires,
          ], as: person)
      }
      let list = try department.output(["evidence", "list", "E-1"], as: "ann")
      #expect(list.contains("application/pdf") && list.contains("expired 2020-01-31"))
      #expect(list.contains("≤ 2999-01-31"))
      let check = try department.run(["audit", "check", "E-1"], as: "lea")
      #expect(
        check.errors.contains("E-1/e1") && check.errors.contains("2020-01-31"))
      try department.output(
        ["evidence", "remove", "E-1/e1", "--reason", "Superseded"], as: "lea")
      let after = try department.run(["audit", "check", "E-1"], as: "lea")
      #expect(!after.errors.contains("E-1/e1"))
      #expect(
        try department.output(["evidence", "list", "E-1", "--format", "json"], as: "ann")
          .contains("\"removed\" : \"Superseded\""))
    }
  }

  @Test func anActionIsProved() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(
        [
          "finding", "raise", "E-1", "--item", "S-01", "--grade", "minor", "--condition",
          "No log", "--criteria", "A log is kept", "--cause", "Nobody",
        ], as: "ann")
      try department.output(["finding", "issue", "E-1/1"], as: "lea")
      try department.output(["finding", "respond", "E-1/1", "--agree", "--text", "Yes"], as: "emp")
      try department.output(
        [
          "finding", "act", "E-1/1", "--text", "Keep it", "--owner", "emp", "--due", "2999-06-30",
        ], as: "emp")
      let file = department.folder.appending(path: "log.txt")
      try Data("kept\n".utf8).write(to: file)
      try department.output(
        [
          "finding", "progress", "E-1/1.1", "--percent", "100", "--text", "Kept", "--proof",
          file.path,
        ], as: "emp")
      let added = try department.output(
        ["evidence", "add", "E-1", file.path, "--action", "E-1/1.1"], as: "mia")
      #expect(added.hasPrefix("E-1/e2  "))
      let page = try department.output(["finding", "show", "E-1/1"], as: "lea")
      #expect(page.contains("Kept\n") && page.contains("E-1/e1 log.txt\n"))
      let list = try department.output(["evidence", "list", "E-1"], as: "lea")
      #expect(list.split(separator: "\n").dropFirst().allSatisfy { $0.contains("  E-1/1.1  ") })
      let json = try department.output(["finding", "show", "E-1/1", "--format", "json"], as: "lea")
      #expect(json.contains("\"action\" : \"E-1/1.1\""))
      let report = try department.output(
        ["audit", "report", "E-1", "--format", "json"], as: "lea")
      #expect(report.contains("\"proof\": [\"E-1/e1\", \"E-1/e2\"]"))
    }
  }

  @Test func whatIsWrongIsSaid() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      let file = department.folder.appending(path: "scan.txt")
      try Data("x".utf8).write(to: file)
      #expect(
        try department.failure(
          ["evidence", "add", "E-1", file.path, "--item", "S-99"], as: "ann") == "store.unknown")
      #expect(try department.failure(["evidence", "list", "E-9"], as: "ann") == "store.unknown")
    }
  }
}
