import Foundation
import TestSupport
import Testing

/// The formats that other programs make, and several at once.
@Suite struct ReportFormatsTests {
  private func arguments(_ more: [String]) throws -> [String] {
    ["evaluate", "passport-sop", "--lang", "en"] + more + ["--results"]
      + (try exampleResults("passport-sop", "2026-Q1"))
  }

  @Test func everyDocumentHoldsEverything() throws {
    try withFolder { folder in
      let base = folder.appending(path: "report").path
      let run = try ProgramRun(
        arguments(["--format", "json,pdf,docx", "--format", "odt,xlsx", "-o", base]))
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.split(separator: "\n").count == 5)
      let said = try OracleScript.run(
        "PatuhCommandTests/Oracle/check_documents.py", [folder.path])
      #expect(said == "21 findings are in every document\n")
    }
  }

  /// The same audit gives the same bytes, whatever the clock says.
  @Test func documentsAreReproducible() throws {
    try withFolder { folder in
      var made: [[Data]] = []
      for name in ["first", "second"] {
        let base = folder.appending(path: name).path
        #expect(
          try ProgramRun(arguments(["--format", "pdf,docx,odt,xlsx", "-o", base])).status == 0)
        made.append(
          try ["pdf", "docx", "odt", "xlsx"].map {
            try Data(contentsOf: URL(filePath: "\(base).\($0)"))
          })
        sleep(1)
      }
      #expect(made[0] == made[1])
    }
  }

  /// Without the program that makes a format nothing is written, not even the formats that could be.
  @Test func aMissingProgramIsNamed() throws {
    try withFolder { folder in
      let file = folder.appending(path: "old.pdf")
      try Data("old".utf8).write(to: file)
      let nowhere = ["PATH": folder.path]
      let one = try ProgramRun(arguments(["-o", file.path]), environment: nowhere)
      #expect(one.status == 2)
      #expect(
        one.errors == """
          error: the program `weasyprint` is not installed
            this format is made with it; nothing was written
            fix: install it with `apt-get install weasyprint`, or choose another format
            [command.helper-missing]

          """)
      #expect(try Data(contentsOf: file) == Data("old".utf8))
      let base = folder.appending(path: "both").path
      let both = try ProgramRun(
        arguments(["--format", "html,docx", "-o", base]), environment: nowhere)
      #expect(both.status == 2 && both.errors.contains("apt-get install librsvg2-bin"))
      #expect(!FileManager.default.fileExists(atPath: base + ".html"))
    }
  }

  @Test func aFailingProgramIsNamed() throws {
    try withFolder { folder in
      let program = folder.appending(path: "weasyprint")
      try Data("#!/bin/sh\ncat >/dev/null\necho broken >&2\nexit 3\n".utf8).write(to: program)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
      let run = try ProgramRun(
        arguments(["-o", folder.appending(path: "new.pdf").path]),
        environment: ["PATH": "\(folder.path):/usr/bin:/bin"])
      #expect(run.status == 2)
      #expect(run.errors.contains("`weasyprint` failed with status 3: broken"))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "new.pdf").path))
    }
  }

  @Test(arguments: [["--format", "pdf"], ["--format", "json,csv"], ["--format", "doc"]])
  func aFileIsNeeded(more: [String]) throws {
    #expect(try ProgramRun(arguments(more)).status == 64)
  }
}
