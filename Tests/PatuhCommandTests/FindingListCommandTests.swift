import Foundation
import TestSupport
import Testing

/// Lists of findings: order, views, and forms that other programs read.
@Suite struct FindingListCommandTests {
  private func raised(_ body: (AuditDepartment) throws -> Void) throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      try body(department)
    }
  }

  private func ids(_ list: String) -> [String] {
    list.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != " " }) }
  }

  @Test func viewsAreKeptAndNarrowed() throws {
    try raised { department in
      let all = ids(try department.output(["finding", "list"], as: "ann"))
      #expect(all.count == 21)
      let numbered = try department.output(["finding", "list", "--sort", "id"], as: "ann")
      #expect(ids(numbered) == (1...21).map { "E-1/\($0)" })
      let minor = ["finding", "list", "--grade", "minor", "--sort", "id"]
      let kept = try department.output(minor + ["--save-view", "small"], as: "ann")
      #expect(try department.output(["finding", "list", "--view", "small"], as: "ann") == kept)
      // What is typed goes before what the view holds.
      let other = try department.output(
        ["finding", "list", "--view", "small", "--grade", "observation"], as: "ann")
      #expect(Set(ids(other)).isDisjoint(with: ids(kept)))
      #expect(
        try department.output(["finding", "views"], as: "ann").split(separator: "\n").dropFirst()
          == ["small  --grade minor --sort id"])
      #expect(
        try department.failure(["finding", "list", "--view", "small"], as: "bob")
          == "store.unknown")
      try department.output(["finding", "views", "--remove", "small"], as: "ann")
      #expect(
        try department.failure(["finding", "views", "--remove", "small"], as: "ann")
          == "store.unknown")
    }
  }

  /// Columns have names in the user's language, both sides of an item are told apart, and a
  /// disagreement is named by its requirement.
  @Test func listsHaveHeaders() throws {
    try raised { department in
      func lines(_ arguments: [String], as person: String = "lea", _ language: String) throws
        -> [String]
      {
        try ProgramRun(
          arguments + ["--store", department.path, "--as", person, "--lang", language]
        ).output.split(separator: "\n").map(String.init)
      }
      let file = department.folder.appending(path: "log.txt")
      try Data("seen".utf8).write(to: file)
      try department.output(["evidence", "add", "E-1", file.path, "--item", "S-01"], as: "ann")
      let heads: [([String], String, String)] = [
        (
          ["finding", "list"], "id unit grade state due times item · side condition",
          "id unit tingkat status jatuh tempo kali butir · sisi kondisi"
        ),
        (
          ["audit", "list"], "id unit period state answers/accepted findings/open title",
          "id unit periode status jawaban/diterima temuan/terbuka judul"
        ),
        (
          ["evidence", "list", "E-1"], "id belongs to type bytes date validity SHA-256 name",
          "id untuk jenis bita tanggal masa berlaku SHA-256 nama"
        ),
        (["person", "list"], "id name roles", "id nama peran"),
        (["unit", "list"], "id below title", "id di bawah judul"),
      ]
      for (arguments, english, indonesian) in heads {
        for (language, expected) in [("en", english), ("id", indonesian)] {
          let person = arguments[0] == "person" ? "root" : "lea"
          let found = try lines(arguments, as: person, language)
          #expect(found.count > 1)
          let head = (found.first ?? "").split(separator: " ").joined(separator: " ")
          #expect(head == expected, "\(arguments)")
        }
      }
      let text = try lines(["finding", "list"], "en")
      // Every row begins its cells where the header does.
      let head = try #require(text.first)
      let place = try #require(head.range(of: "item · side")).lowerBound
      let column = head.distance(from: head.startIndex, to: place)
      let subjects = text.dropFirst().map { row in
        String(row.dropFirst(column)).components(separatedBy: "  ")[0]
      }
      #expect(subjects.count == 21)
      #expect(Set(subjects).count == 21, "\(subjects)")
      #expect(subjects.contains { $0.hasSuffix(" · internal") })
      #expect(subjects.contains { $0.hasSuffix(" · external") })
      #expect(subjects.contains { !$0.contains(" · ") && $0 != "–" })
    }
  }

  @Test func anUnknownRegimeIsNamed() throws {
    let run = try ProgramRun(["finding", "followup", "nowhere", "--lang", "en"])
    #expect(
      run.status == 2
        && run.errors == """
          error: there is no follow-up regime `nowhere` in the library, and no such file
            the library holds `action-plans`, `bpk-2017`
            fix: run `patuh regime list`, or give the path of an XML file
            [command.regime-unknown]

          """
    )
  }

  /// CSV and JSON Lines hold the same as JSON, text that looks like a formula included.
  @Test func formsHoldTheSame() throws {
    try raised { department in
      try department.output(
        [
          "finding", "raise", "E-1", "--grade", "observation", "--condition", "=1+1\n\"x\", y",
          "--criteria", "@sum", "--cause=-1",
        ], as: "ann")
      for form in ["json", "jsonl", "csv"] {
        let text = try department.output(["finding", "list", "--format", form], as: "ann")
        try Data(text.utf8).write(to: department.folder.appending(path: "list.\(form)"))
      }
      let said = try OracleScript.run(
        "PatuhCommandTests/Oracle/check_finding_list.py", [department.folder.path])
      #expect(said == "22 findings agree\n")
    }
  }
}
