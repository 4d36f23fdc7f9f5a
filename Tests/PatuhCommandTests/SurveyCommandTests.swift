import Foundation
import TestSupport
import Testing

@Suite struct SurveyCommandTests {
  private static let skm = "Examples/surveys/skm-2026-Q2.csv"
  private static let ipak = "Examples/surveys/ipak-2026-Q2.csv"

  /// What a user of the README sees, word for word.
  @Test(arguments: ["id", "en"]) func theExampleInTheTerminal(language: String) throws {
    let run = try ProgramRun([
      "survey", "skm-2017", Self.skm, "--earlier", "Examples/surveys/skm-2026-Q1.csv",
      "--population", "1200", "--date", "2026-07-01", "--lang", language,
    ])
    #expect(run.status == 0)
    #expect(run.errors == "")
    try expectGolden(
      run.output, "Tests/PatuhCommandTests/Fixtures/survey/text.\(language).txt")
  }

  @Test(arguments: ["html", "json", "csv"]) func otherFormatsAreAsRecorded(format: String) throws {
    try withFolder { folder in
      let output = folder.appending(path: "survey.\(format)")
      let run = try ProgramRun([
        "survey", "ipak-5", Self.ipak, "--date", "2026-07-01", "--lang", "en", "-o", output.path,
      ])
      #expect(run.status == 0)
      try expectGolden(
        String(contentsOf: output, encoding: .utf8),
        "Tests/PatuhCommandTests/Fixtures/survey/survey.\(format)")
    }
  }

  private struct Assessment: Decodable {
    struct Element: Decodable {
      let n: Int
      let sum: Int
    }
    let elements: [Element]
    let index: String?
    let weightMode: String
    let respondents: Int
  }

  private func assess(_ arguments: [String]) throws -> Assessment {
    let run = try ProgramRun(["survey"] + arguments + ["--format", "json"])
    #expect(run.errors == "")
    return try JSONDecoder().decode(Assessment.self, from: Data(run.output.utf8))
  }

  /// Python's fractions, fed with the same file, give the same index in every weight mode.
  @Test(arguments: ["exact", "r1", "r2", "r3", "r4"]) func agreesWithPython(mode: String) throws {
    for (survey, file, maximum, count) in [
      ("skm-2017", Self.skm, "100", 9), ("ipak-5", Self.ipak, "100", 5),
    ] {
      let ours = try assess([survey, file, "--weights", mode])
      let columns = (1...count).map { "\(survey == "ipak-5" ? "K" : "U")\($0)" }
      let oracle = try OracleScript.run(
        "PatuhCommandTests/Oracle/survey.py", [file, mode, maximum, "4"] + columns)
      let lines = oracle.split(separator: "\n").map(String.init)
      #expect(ours.weightMode == mode)
      #expect(ours.index == lines.first)
      #expect(ours.elements.map { "\($0.n) \($0.sum)" } == Array(lines.dropFirst(3)))
    }
  }

  /// The four forms of the same answers give the same bytes, but for the inputs.
  @Test func everyFormGivesTheSame() throws {
    let forms = [
      "ipak-2026-Q2.csv", "ipak-2026-Q2-long.csv", "ipak-2026-Q2.json", "ipak-2026-Q2.xml",
    ]
    let all = try forms.map { try assess(["ipak-5", "Examples/surveys/\($0)"]) }
    #expect(Set(all.map(\.index)).count == 1)
    #expect(Set(all.map(\.respondents)).count == 1)
  }

  @Test func badAnswersAreNotComputed() throws {
    try withFolder { folder in
      let file = folder.appending(path: "answers.csv")
      try "K1,K2,K3,K4,K5\n4,4,4,4,4\n4,4,5,4,4\n"
        .write(to: file, atomically: false, encoding: .utf8)
      let run = try ProgramRun(["survey", "ipak-5", file.path, "--lang", "en"])
      #expect(run.status != 0)
      #expect(run.output == "")
      #expect(run.errors.contains("answers.csv:3:5: error: "))
      #expect(run.errors.contains("[answers.outside]"))
    }
  }
}
