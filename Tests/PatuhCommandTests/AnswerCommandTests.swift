import Foundation
import TestSupport
import Testing

/// A walk through open items, as somebody types it.
@Suite struct AnswerCommandTests {
  private struct Results: Decodable {
    struct Result: Decodable {
      let item: String
      let answer: String?
      let value: String?
      let numerator: String?
      let size: String?
      let deviations: String?
      let population: String?
      let note: String?
      let evidence: [[String: String]]?
    }
    let results: [Result]
    let unit: String?
  }

  private func walk(_ lines: [String], _ file: String) throws -> ProgramRun {
    try ProgramRun(
      [
        "answer", "passport-sop", "-o", file, "--unit", "kanim-x", "--period", "2026-Q2", "--lang",
        "en",
      ], input: lines.joined(separator: "\n") + "\n")
  }

  private func results(_ file: String) throws -> Results {
    try JSONDecoder().decode(Results.self, from: Data(contentsOf: URL(filePath: file)))
  }

  @Test func answersAreSavedAndContinued() throws {
    try withFolder { folder in
      let file = folder.appending(path: "results.json").path
      let proof = folder.appending(path: "proof.txt").path
      try "seen".write(toFile: proof, atomically: false, encoding: .utf8)
      let first = try walk(
        ["n seen on 3 May", "e \(proof)", "p", "many", "7", "/S-04", "0/29 of 120", "q"], file)
      #expect(first.status == 0)
      #expect(first.errors.contains("[structure.value-decimal]"))
      #expect(first.output.contains("Score 50.00"))
      #expect(first.output.contains("3 answers, 29 open"))
      var saved = try results(file)
      #expect(saved.unit == "kanim-x")
      #expect(saved.results.map(\.item) == ["S-01", "S-02", "S-04"])
      #expect(saved.results[0].answer == "partial")
      #expect(saved.results[0].note == "seen on 3 May")
      #expect(saved.results[0].evidence?.first?["href"] == proof)
      #expect(saved.results[1].value == "7")
      #expect(saved.results[2].population == "120")

      // The second time begins at the first open item, and can go back to change an answer.
      let second = try walk(["b", "3", "b", "b", "y", "x"], file)
      #expect(second.status == 0)
      saved = try results(file)
      #expect(saved.results.map(\.item) == ["S-01", "S-02", "S-03", "S-04"])
      #expect(saved.results[0].answer == "yes")
      #expect(saved.results[0].note == "seen on 3 May")
      #expect(saved.results[1].value == "3")
      #expect(saved.results[2].answer == "na")

      // What was typed is a file of results like any other.
      let evaluated = try ProgramRun(
        ["evaluate", "passport-sop", "--format", "json", "--results", file])
      #expect(evaluated.status == 0)
    }
  }

  @Test func aBrokenFileIsNotOverwritten() throws {
    try withFolder { folder in
      let file = folder.appending(path: "results.json").path
      try "{".write(toFile: file, atomically: false, encoding: .utf8)
      let run = try walk(["y"], file)
      #expect(run.status == 2)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "{")
    }
  }
}
