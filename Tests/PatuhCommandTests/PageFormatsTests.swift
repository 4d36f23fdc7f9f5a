import Foundation
import TestSupport
import Testing

/// Reports of every kind as PDF and as documents of a word processor.
@Suite struct PageFormatsTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let words: [String]
    var testDescription: String { arguments[0] }
  }

  static let kinds = [
    Kind(
      arguments: ["programme", "run", "Examples/programme/programme.xml"],
      words: ["Score by unit and checklist", "Example Office Elang"]),
    Kind(
      arguments: [
        "survey", "skm-2017", "Examples/surveys/skm-2026-Q2.csv", "--population", "1200",
      ],
      words: ["81.68", "Respondents"]),
    Kind(
      arguments: [
        "register", "complaints", "Examples/registers/complaints-2026-Q2.csv", "--date",
        "2026-06-30",
      ], words: ["complaints", "2026"]),
    Kind(
      arguments: ["index", "zi-2021", "Examples/indices/zi-2026-Q2.csv"],
      words: ["Integrity", "2021"]),
  ]

  @Test(arguments: kinds) func pagesAndDocumentsAreMade(kind: Kind) throws {
    try withFolder { folder in
      let pdf = folder.appending(path: "report.pdf").path
      let run = try ProgramRun(kind.arguments + ["--lang", "en", "-o", pdf])
      #expect(run.status == 0, "\(run.errors)")
      let text = try Self.output("/usr/bin/pdftotext", ["-layout", pdf, "-"])
      for word in kind.words { #expect(text.contains(word), "the PDF lacks \(word)") }
      let info = try Self.output("/usr/bin/pdfinfo", [pdf])
      #expect(info.contains("(A4)") && info.contains(/Tagged: +yes/))
      let docx = folder.appending(path: "report").path
      #expect(
        try ProgramRun(kind.arguments + ["--lang", "en", "--format", "docx", "-o", docx]).status
          == 0)
      let plain = try Self.output(
        "/usr/bin/pandoc", ["--from", "docx", "--to", "plain", "--wrap", "none", docx])
      for word in kind.words { #expect(plain.contains(word), "the document lacks \(word)") }
      #expect(try ProgramRun(kind.arguments + ["--format", "pdf"]).status == 64, "needs a file")
    }
  }

  private static func output(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program)")
    return String(decoding: data, as: UTF8.self)
  }
}
