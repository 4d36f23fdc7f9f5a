import AuditModel
import AuditStore
import Foundation
import TestSupport
import Testing

/// Letters about findings.
@Suite struct LetterCommandTests {
  private static let hostile = "<script>alert(1)</script> \"x\"\u{301} {{due}} {{{cause}}}"

  /// A department with a finding that was issued, one that is agreed on and late, and drafts.
  private func issued(_ body: (AuditDepartment) throws -> Void) throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      for (condition, due) in [
        (Self.hostile, "2026-06-30"), ("Box open", "2026-05-31"), ("Draft", "2026-05-31"),
      ] {
        try department.output(
          [
            "finding", "raise", "E-1", "--grade", "minor", "--condition", condition, "--criteria",
            "SOP 4.2", "--cause", "Key", "--effect", "Loss", "--recommendation", "Lock it",
            "--item", "S-20", "--due", due,
          ], as: "ann")
      }
      for finding in ["E-1/1", "E-1/2"] {
        try department.output(["finding", "issue", finding], as: "lea")
      }
      try department.output(
        ["finding", "respond", "E-1/2", "--agree", "--text", "Yes"], as: "emp")
      try department.record(as: "emp", at: "2026-06-01T00:00:00Z") {
        _ = try $0.agree(
          on: "Buy a lock & key", for: "E-1/2", owner: "emp", due: "2026-06-15")
      }
      try body(department)
    }
  }

  /// The letter without the day on which the finding was issued, which is today.
  private func page(_ department: AuditDepartment, _ arguments: [String]) throws -> String {
    let file = department.folder.appending(path: "letter.html")
    try department.output(
      ["letter"] + arguments + ["--date", "2026-07-01", "-o", file.path], as: "lea")
    return try String(contentsOf: file, encoding: .utf8)
      .replacing(/, issued on [^,]+,/, with: ", issued on DAY,")
  }

  @Test func lettersAreAsRecorded() throws {
    try issued { department in
      let notice = try page(department, ["notice", "E-1/1", "--answer-by", "2026-08-30"])
      try expectGolden(notice, "Tests/PatuhCommandTests/Fixtures/letters/notice.html")
      #expect(!notice.contains("<script>") && notice.contains("{{due}}"))
      let reminder = try page(department, ["reminder", "E-1/2"])
      try expectGolden(reminder, "Tests/PatuhCommandTests/Fixtures/letters/reminder.html")
      #expect(reminder.contains("31 days past") && reminder.contains("Buy a lock &amp; key"))
    }
  }

  /// A letter says that something is to be done: a finding that is closed gets none.
  @Test func findingsNamedByIDGetWhatTheyWouldGetInABatch() throws {
    try issued { department in
      func refusal(_ kind: String, _ finding: String) throws -> String {
        let run = try department.run(
          ["letter", kind, finding, "-o", department.folder.appending(path: "l.html").path],
          as: "lea")
        #expect(run.status == 2)
        return run.errors
      }
      let agreed = try refusal("notice", "E-1/2")
      #expect(agreed.hasPrefix("error: the finding `E-1/2` is agreed; expected issued\n"))
      let draft = try refusal("reminder", "E-1/3")
      #expect(draft.hasPrefix("error: the finding `E-1/3` is draft; expected issued / responded"))
      try department.output(
        ["finding", "progress", "E-1/2.1", "--percent", "100", "--text", "Done"], as: "emp")
      try department.output(
        ["finding", "verify", "E-1/2", "--effective", "--note", "Seen"], as: "lea")
      #expect(try refusal("reminder", "E-1/2").contains("is closed; expected issued / responded"))
    }
  }

  /// A notice for what is issued, a reminder for what is open; drafts get none.
  @Test func aBatchGoesToAFolder() throws {
    try issued { department in
      let folder = department.folder.appending(path: "letters").path
      for (kind, files) in [
        ("notice", ["notice-E-1-1.pdf"]),
        ("reminder", ["reminder-E-1-1.pdf", "reminder-E-1-2.pdf"]),
      ] {
        try department.output(
          ["letter", kind, "--engagement", "E-1", "--format", "pdf", "-o", "\(folder)/\(kind)"],
          as: "lea")
        let found = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(kind)")
        #expect(found.sorted() == files)
      }
      let data = try Data(contentsOf: URL(filePath: "\(folder)/reminder/reminder-E-1-2.pdf"))
      #expect(data.starts(with: Data("%PDF-".utf8)))
      let none = try department.run(
        ["letter", "notice", "E-1/1", "E-1/3", "-o", folder + "/none"], as: "lea")
      #expect(none.status == 2 && none.errors.contains("[store.state]"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/none"), "all or nothing")
    }
  }

  @Test func anOwnTemplateIsTaken() throws {
    try issued { department in
      let template = department.folder.appending(path: "own.html")
      // Three braces insert what is escaped already: nothing can be slipped in.
      try Data(
        "<p>{{finding}} {{{condition}}} {{nothing}}{{^is-answered}}!{{/is-answered}}</p>".utf8
      )
      .write(to: template)
      let page = try page(department, ["notice", "E-1/1", "--template", template.path])
      #expect(page.hasPrefix("<p>E-1/1 &lt;script&gt;") && page.hasSuffix(" !</p>"))
      try Data("<p>\n{{#actions}}</p>".utf8).write(to: template)
      let bad = try department.run(
        ["letter", "notice", "E-1/1", "--template", template.path, "-o", "x.html"], as: "lea")
      #expect(bad.status == 2 && bad.errors.contains("own.html:2:"), "\(bad.errors)")
      #expect(bad.errors.contains("[command.template-malformed]"))
    }
  }

  @Test(arguments: [["notice"], ["notice", "E-1/1", "--engagement", "E-1"]])
  func findingsOrAnEngagement(arguments: [String]) throws {
    #expect(try ProgramRun(["letter"] + arguments + ["-o", "x.html"]).status == 64)
  }
}
