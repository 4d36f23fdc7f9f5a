import Foundation
import TestSupport
import Testing

/// What commands refuse themselves, as people see it.
@Suite struct RefusedOptionsTests {
  @Test(arguments: [
    (["evaluate", "passport-sop"], "results-missing", "no results were named"),
    (
      ["evaluate", "passport-sop", "a.xml", "--sides", "--against", "b.xml"], "options-exclusive",
      "`--sides` and `--against` cannot be given together"
    ),
    (
      ["evaluate", "passport-sop", "a.xml", "--fail-under", "good"], "number",
      "`--fail-under` takes a number, not `good`"
    ),
    (
      ["evaluate", "passport-sop", "a.xml", "--date", "soon"], "date",
      "`--date` takes a day, not `soon`"
    ),
    (
      ["evaluate", "passport-sop", "a.xml", "--fail-on", "bad"], "option-choice",
      "`--fail-on` does not take `bad`"
    ),
    (
      ["evaluate", "passport-sop", "a.xml", "--format", "text,papyrus"], "format-unknown",
      "`patuh evaluate` writes no format `papyrus`"
    ),
    (
      ["evaluate", "passport-sop", "a.xml", "--format", "pdf"], "output-missing",
      "`pdf` cannot be shown in a terminal"
    ),
    (
      ["evaluate", "passport-sop", "a.xml", "--format", "text,csv"], "output-missing",
      "`text, csv` cannot be shown in a terminal"
    ),
    (
      ["report", "passport-sop", "--results", "a.xml", "--formta", "pdf"], "option-misspelt",
      "`patuh report` has no option `--formta`; did you mean `--format`?"
    ),
    (
      ["report", "passport-sop", "--results=a.xml", "--formta", "pdf"], "option-misspelt",
      "`patuh report` has no option `--formta`; did you mean `--format`?"
    ),
    (
      ["letter", "notice", "E-1/1", "E-1/2", "-o", "-"], "output-folder",
      "`patuh letter notice` cannot write several files to standard output"
    ),
    (
      ["letter", "reminder", "--engagement", "E-1", "-o", "-"], "output-folder",
      "`patuh letter reminder` cannot write several files to standard output"
    ),
    (
      ["answer", "passport-sop", "-o", "-"], "output-answers",
      "`patuh answer` cannot save answers to standard output"
    ),
    (
      ["evaluate", "passport-sop", "a.xml", "--format", "text,csv", "-o", "-"], "output-missing",
      "`text, csv` cannot be shown in a terminal"
    ),
    (
      ["finding", "edit", "E-1/1"], "options-none",
      "none of --condition, --criteria, --cause, --effect, --recommendation, --confirm-cause was given"
    ),
    (
      ["finding", "list", "--save-view", " "], "text-blank",
      "the text of `--save-view` is blank"
    ),
    (
      ["evidence", "remove", "--reason", "x"], "argument-missing",
      "`patuh evidence remove` needs an argument that is missing: Id of evidence, such as E-2026-01/e1"
    ),
    (
      ["plan", "year", "u.xml", "--year", "20000", "--days", "3"], "range",
      "`--year 20000` is outside the range 1900 to 2200"
    ),
    (
      ["plan", "approve", "u.xml", "--year", "20000", "--days", "3"], "range",
      "`--year 20000` is outside the range 1900 to 2200"
    ),
    (
      ["plan", "approve", "u.xml", "--year=-5", "--days", "3"], "range",
      "`--year -5` is outside the range 1900 to 2200"
    ),
    (
      ["plan", "approve", "u.xml", "--year", "soon", "--days", "3"], "number",
      "`--year` takes a number, not `soon`"
    ),
    (
      ["plan", "show", "3000"], "range", "`<year> 3000` is outside the range 1900 to 2200"
    ),
    (["help", "nosuch"], "command-unknown", "`patuh` has no command `nosuch`"),
    (
      ["help", "fnding"], "command-misspelt",
      "`patuh` has no command `fnding`; did you mean `finding`?"
    ),
    (
      ["help", "audit", "shwo"], "command-misspelt",
      "`patuh audit` has no command `shwo`; did you mean `show`?"
    ),
    (
      ["report", "E-1", "surplus"], "argument-surplus",
      "`patuh report` does not take so many arguments: `surplus` is too much"
    ),
    (
      ["finding", "progress", "E-1/1.1", "--percent", "101", "--text", "x"], "range",
      "`--percent 101` is outside the range 0 to 100"
    ),
    (
      ["finding", "progress", "E-1/1.1", "--percent", "half", "--text", "x"], "option-value",
      "`--percent` does not take `half`"
    ),
    (
      ["finding", "progress", "E-1/1.1", "--percent", "50", "--text", " "], "text-blank",
      "the text of `--text` is blank"
    ),
    (
      ["finding", "raise", "E-1", "--grade", "minor", "--condition", "x", "--criteria", " "],
      "text-blank", "the text of `--criteria` is blank"
    ),
    (
      ["finding", "respond", "E-1/1", "--text", "x"], "options-neither",
      "neither `--agree` nor `--disagree` was given"
    ),
    (
      ["finding", "respond", "E-1/1", "--text", "x", "--agree", "--disagree"], "options-exclusive",
      "`--agree` and `--disagree` cannot be given together"
    ),
    (
      ["finding", "verify", "E-1/1", "--note", "x"], "options-neither",
      "neither `--effective` nor `--ineffective` was given"
    ),
    (
      ["finding", "reopen", "E-1/1", "--reason", ""], "text-blank",
      "the text of `--reason` is blank"
    ),
    (
      ["finding", "act", "E-1/1", "--text", "x", "--owner", "emp", "--due", "31.12."], "date",
      "`--due` takes a day, not `31.12.`"
    ),
    (
      ["audit", "review", "E-1", "S-20"], "options-neither",
      "neither `--accept` nor `--return` was given"
    ),
    (
      ["audit", "review", "E-1", "S-20", "--return"], "text-blank",
      "the text of `--note` is blank"
    ),
    (
      ["audit", "assign", "E-1", "ann", "--release"], "option-alone",
      "`--release` means nothing without `--section` or `--item`"
    ),
    (
      ["audit", "assign", "E-1", "ann", "--item", "S-20", "--duty", "lead"], "options-exclusive",
      "`--duty` and `--item` cannot be given together"
    ),
    (
      ["audit", "report", "E-1", "--with", "E-2", "--sides"], "options-exclusive",
      "`--sides` and `--with` cannot be given together"
    ),
    (["checklist", "new", "7 Ä"], "id", "`7 Ä` cannot be an id"),
    (
      ["plan", "year", "u.xml", "--year", "27", "--days", "9"], "range",
      "`--year 27` is outside the range 1900 to 2200"
    ),
    (
      ["plan", "year", "u.xml", "--year", "2027", "--days", "0"], "not-positive",
      "`--days 0` is not above 0"
    ),
    (
      ["plan", "approve", "u.xml", "--year", "2027", "--days", "x"], "number",
      "`--days` takes a number, not `x`"
    ),
    (
      ["register", "run", "complaints", "a.csv", "--format", "sarif"], "format-unknown",
      "`patuh register run` writes no format `sarif`"
    ),
    (
      ["index", "pekppp", "a.csv", "--format", ","], "format-unknown",
      "`patuh index run` writes no format `,`"
    ),
    (
      ["survey", "skm-2017", "a.csv", "--population", "0"], "not-positive",
      "`--population 0` is not above 0"
    ),
    (
      ["survey", "skm-2017", "a.csv", "--weights", "r9"], "option-choice",
      "`--weights` does not take `r9`"
    ),
    (
      ["programme", "run", "Examples/programme/programme.xml", "--period", "1999"],
      "period-unknown", "the programme has no period `1999`"
    ),
    (
      ["letter", "notice", "-o", "x.html"], "letters-of",
      "`patuh letter notice` needs either ids of findings or `--engagement`, one of the two"
    ),
    (["--lang", "de", "store", "info"], "option-choice", "`--lang` does not take `de`"),
    (["audti"], "command-misspelt", "`patuh` has no command `audti`; did you mean `audit`?"),
    (["audit", "frobnicate"], "command-unknown", "`patuh audit` has no command `frobnicate`"),
  ]) func isToldWithItsCode(arguments: [String], code: String, what: String) throws {
    let run = try ProgramRun(arguments, environment: ["PATUH_LANG": "en"])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: \(what)\n"), "\(run.errors)")
    #expect(run.errors.hasSuffix("  [usage.\(code)]\n"), "\(run.errors)")
    #expect(!run.errors.contains("{") && !run.errors.contains("Usage:"), "\(run.errors)")
    let other = try ProgramRun(arguments, environment: ["PATUH_LANG": "id"])
    #expect(other.status == 64)
    #expect(other.errors.hasPrefix("kesalahan: "), "\(other.errors)")
    #expect(other.errors.hasSuffix("  [usage.\(code)]\n"), "\(other.errors)")
  }

  @Test func oneWordForWord() throws {
    let run = try ProgramRun(["checklist", "diff", "old.xml", "--lang", "id"])
    #expect(
      run.errors == """
        kesalahan: `patuh checklist diff` memerlukan argumen yang tidak diberikan: Versi baru
          tanpanya tidak ada yang dikerjakan
          perbaikan: tulis misalnya `patuh checklist diff lama.xml baru.xml`
          [usage.argument-missing]

        """)
  }

  /// A malformed override is wrong usage, and each of several is told.
  @Test func everyMalformedOverrideIsTold() throws {
    let run = try ProgramRun([
      "evaluate", "passport-sop", "a.xml", "--set", "x", "--set", "=3", "--lang", "en",
    ])
    #expect(run.status == 64)
    #expect(run.errors.matches(of: /\[command\.override-malformed\]/).count == 2)
  }

  /// Result files may follow the checklist, as the manual writes it, or `--results`, or both.
  @Test func resultsMayFollowTheChecklist() throws {
    let files = try exampleResults("passport-sop", "2026-Q1")
    #expect(files.count > 1)
    let named = try ProgramRun(
      ["evaluate", "passport-sop", "--format", "json", "--results"] + files)
    let followed = try ProgramRun(["evaluate", "passport-sop"] + files + ["--format", "json"])
    let mixed = try ProgramRun(
      ["evaluate", "passport-sop", files[0], "--format", "json", "--results"] + files.dropFirst())
    #expect(named.status == 0 && !named.output.isEmpty)
    #expect(followed.output == named.output && mixed.output == named.output)
  }

  @Test func helpAndVersionAndCompletionsAreAsked() throws {
    for arguments in [
      ["--help"], ["help", "evaluate"], ["audit"], [], ["--version"], ["audit", "new", "--help"],
      ["report", "--help"], ["--generate-completion-script", "bash"],
    ] {
      let run = try ProgramRun(arguments)
      #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty, "\(arguments)")
    }
  }

  /// Whatever a message tells people to write exists: the command, and the option for it.
  @Test func hintsNameWhatThereIs() throws {
    let messages = try FileManager.default.contentsOfDirectory(
      at: packageRoot.appending(path: "Tests/DiagnosticsTests/Fixtures/messages"),
      includingPropertiesForKeys: nil)
    // Taken by every command, by every command of the store, and by the commands that raise the message.
    let anywhere: Set = [
      "--library", "--help", "--store", "--as", "--set", "--measures", "--output", "--format",
      "--period", "--sides", "--only-unit", "--only-side", "--only-owner", "--reason",
      "--engagement", "--generate-completion-script", "--note", "--cause", "--clear",
      "--override-subject", "--new-key", "--side", "--checklist", "--results", "--answer-by",
    ]
    for file in messages {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        for option in line.matches(of: /--[a-z][a-z-]+/).map({ String($0.output) })
        where !anywhere.contains(option) {
          let named = LeafCommand.all.filter {
            line.contains("patuh " + $0.words.joined(separator: " "))
          }
          #expect(named.contains { $0.options.contains(option) }, "\(line)")
        }
        for command in line.matches(of: /`patuh ((?:[a-z]+ ?)+)/).map({ String($0.output.1) }) {
          let words = command.split(separator: " ").map(String.init)
          #expect(
            LeafCommand.all.contains { leaf in
              leaf.words.starts(with: words) || words.starts(with: leaf.words)
            }, "\(line)")
        }
      }
    }
  }
}
