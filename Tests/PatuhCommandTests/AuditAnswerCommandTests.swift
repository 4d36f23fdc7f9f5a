import Foundation
import TestSupport
import Testing

/// The walk through an engagement, with a colleague at work in it.
@Suite struct AuditAnswerCommandTests {
  /// The answers as they are exported: item and answer or value, with the author.
  private func answers(_ desk: AuditDepartment) throws -> [String] {
    struct File: Decodable {
      struct Result: Decodable {
        let item: String
        let answer: String?
        let value: String?
        let by: String?
      }
      let results: [Result]
    }
    let file = desk.folder.appending(path: "out-\(UUID().uuidString).json")
    try desk.output(["audit", "export", "E-1", "-o", file.path], as: "lea")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).results.map {
      "\($0.item) \($0.answer ?? $0.value ?? "") \($0.by ?? "")"
    }
  }

  @Test func answersGoIntoTheStoreAndAreContinued() throws {
    try AuditDepartment.with { desk in
      let folder = desk.folder
      try desk.start("E-1")
      let proof = folder.appending(path: "proof.txt")
      try Data("seen".utf8).write(to: proof)
      let first = try desk.output(
        ["audit", "answer", "E-1"], as: "ann", input: "n seen\ne \(proof.path)\np\n7\nq\n")
      #expect(first.contains("Saved in E-1: 2 answers"))
      #expect(try answers(desk) == ["S-01 partial ann", "S-02 7 ann"])
      let listed = try desk.output(["evidence", "list", "E-1"], as: "ann")
      #expect(listed.contains("proof.txt"))

      let second = try desk.output(["audit", "answer", "E-1"], as: "bob", input: "b\n3\n")
      #expect(second.contains("Answer now: value=7 · ann"))
      #expect(try answers(desk) == ["S-01 partial ann", "S-02 3 bob"])
      #expect(try desk.run(["trail", "verify"], as: "lea").status == 0)
    }
  }

  @Test func whatAColleagueAnsweredMeanwhileIsShownAndKept() throws {
    try AuditDepartment.with { desk in
      let folder = desk.folder
      try desk.start("E-1")
      let shown = folder.appending(path: "shown")
      let said = folder.appending(path: "said")
      for file in [shown, said] {
        #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
      }
      let typed = Pipe()
      let walk = Process()
      walk.executableURL = ProgramRun.program
      walk.arguments = desk.arguments(["audit", "answer", "E-1"], "ann")
      walk.environment = ["LANG": "C"]
      walk.currentDirectoryURL = packageRoot
      walk.standardInput = typed
      walk.standardOutput = try FileHandle(forWritingTo: shown)
      walk.standardError = try FileHandle(forWritingTo: said)
      try walk.run()
      // The walk has read the engagement once it asks.
      func isShown(_ text: String) -> Bool {
        for _ in 0..<1_000 {
          if (try? String(contentsOf: shown, encoding: .utf8))?.contains(text) == true {
            return true
          }
          Thread.sleep(forTimeInterval: 0.02)
        }
        return false
      }
      #expect(isShown("S-01 · internal > "))
      try desk.output(["audit", "answer", "E-1", "S-01", "answer=no"], as: "bob")
      try typed.fileHandleForWriting.write(contentsOf: Data("y\n".utf8))
      #expect(isShown("Answer now: answer=no · bob"))
      #expect(try answers(desk) == ["S-01 no bob"])
      try typed.fileHandleForWriting.write(contentsOf: Data("y\nq\n".utf8))
      try typed.fileHandleForWriting.close()
      walk.waitUntilExit()
      #expect(walk.terminationStatus == 0)
      let errors = try String(contentsOf: said, encoding: .utf8)
      #expect(errors.contains("[store.answer-conflict]"))
      // Seen and decided: now the answer is hers.
      #expect(try answers(desk) == ["S-01 yes ann"])
    }
  }
}
