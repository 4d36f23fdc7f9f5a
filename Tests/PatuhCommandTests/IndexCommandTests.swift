import Foundation
import TestSupport
import Testing

@Suite struct IndexCommandTests {
  private static let values = "Examples/indices/zi-2026-Q2.csv"

  private struct Assessment: Decodable {
    struct Component: Decodable {
      let id: String
      let value: String?
    }
    struct Outcome: Decodable {
      let id: String
      let reached: Bool?
    }
    let value: String?
    let band: String?
    let components: [Component]
    let outcomes: [Outcome]
  }

  /// The reports of the two surveys, as a user makes them first.
  private func surveys(in folder: URL) throws -> [String] {
    try [("ipak-5", "ipak-2026-Q2.csv"), ("skm-2017", "skm-2026-Q2.csv")].map { survey, file in
      let output = folder.appending(path: "\(survey).json").path
      let run = try ProgramRun([
        "survey", survey, "Examples/surveys/\(file)", "--lang", "en", "-o", output,
      ])
      #expect(run.status == 0)
      return output
    }
  }

  /// What a user of the README sees, word for word.
  @Test(arguments: ["id", "en"]) func theExampleInTheTerminal(language: String) throws {
    try withFolder { folder in
      let run = try ProgramRun(
        ["index", "zi-2021", Self.values] + surveys(in: folder) + ["--lang", language])
      #expect(run.status == 0)
      #expect(run.errors == "")
      try expectGolden(
        run.output, "Tests/PatuhCommandTests/Fixtures/index/text.\(language).txt")
    }
  }

  @Test(arguments: ["html", "csv"]) func otherFormatsAreAsRecorded(format: String) throws {
    try withFolder { folder in
      let output = folder.appending(path: "index.\(format)")
      let run = try ProgramRun([
        "index", "spip", "Examples/indices/spip-2026.json", "--lang", "en", "-o", output.path,
      ])
      #expect(run.status == 0)
      try expectGolden(
        String(contentsOf: output, encoding: .utf8),
        "Tests/PatuhCommandTests/Fixtures/index/index.\(format)")
    }
  }

  /// Python's fractions, fed with the definition and the same values, give the same of every component.
  @Test(arguments: [
    "zi-2021", "pekppp", "ombudsman-kepatuhan", "ombudsman-2025", "spip", "sakip",
    "kepatuhan-kantor",
  ])
  func agreesWithPython(index: String) throws {
    try withFolder { folder in
      let file = folder.appending(path: "values.csv").path
      // Random values, then shares of the range that walk through the bands.
      for (seed, part) in (1...4).map({ ($0, nil as String?) })
        + [0, 1, 3, 5, 6, 7, 8, 9, 10].map({ (0, "\($0)/10") })
      {
        let oracle = try OracleScript.run(
          "PatuhCommandTests/Oracle/index.py",
          ["Checklists/indices/\(index).xml", "\(seed)", file] + (part.map { [$0] } ?? []))
        let run = try ProgramRun(["index", index, file, "--format", "json"])
        #expect(run.status == 0)
        let ours = try JSONDecoder().decode(Assessment.self, from: Data(run.output.utf8))
        var lines = ours.components.map { "\($0.id) \(Self.fraction($0.value))" }.sorted()
        if index != "zi-2021", index != "ombudsman-2025" {
          lines.append("band \(ours.band ?? "none")")
        }
        lines += ours.outcomes.map { "outcome \($0.id) \($0.reached == true ? "True" : "False")" }
        #expect(
          lines.sorted() == oracle.split(separator: "\n").map(String.init).sorted(),
          "\(index) \(seed) \(part ?? "")")
      }
    }
  }

  /// A decimal as Python writes the fraction.
  private static func fraction(_ text: String?) -> String {
    guard let text else { return "none" }
    let parts = text.split(separator: ".")
    guard parts.count == 2, var part = Int(parts[0] + parts[1]) else { return text }
    var whole = 1
    for _ in parts[1] { whole *= 10 }
    for prime in [2, 5] {
      while part % prime == 0, whole % prime == 0 {
        part /= prime
        whole /= prime
      }
    }
    return whole == 1 ? "\(part)" : "\(part)/\(whole)"
  }

  @Test func missingValuesGiveNoIndex() throws {
    let run = try ProgramRun(["index", "zi-2021", Self.values, "--lang", "en"])
    #expect(run.status == 0)
    #expect(run.output.contains("no index: values are missing"))
    #expect(run.errors.contains("[inputs.missing]"))
    #expect(run.errors.contains("nothing was given for ipak, prima"))
  }
}
