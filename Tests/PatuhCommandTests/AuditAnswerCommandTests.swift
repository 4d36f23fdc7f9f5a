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

  /// Numbers have the right form in both languages.
  @Test func oneAnswerIsOne() throws {
    try AuditDepartment.with { desk in
      try desk.start("E-1")
      let arguments = ["audit", "answer", "E-1", "S-02", "value=7"]
      #expect(try desk.output(arguments, as: "ann") == "1 answer recorded\n")
      #expect(try desk.output(arguments, as: "ann") == "0 answers recorded\n")
      let other = ["audit", "answer", "E-1", "S-01", "answer=yes"]
      #expect(
        try desk.run(other, as: "ann", language: "id").output == "1 jawaban dicatat\n")
      let file = desk.folder.appending(path: "r.csv")
      try Data("item,side,answer\nS-05,external,yes\n".utf8).write(to: file)
      let input = ["audit", "import", "E-1", file.path]
      #expect(
        try desk.output(input + ["--dry-run"], as: "ann").hasSuffix(
          "\n1 answer would be recorded\n"))
      #expect(try desk.output(input, as: "ann") == "1 answer recorded\n")
      #expect(try desk.output(input, as: "ann") == "0 answers recorded, 1 the same already\n")
    }
    try AuditDepartment.with { desk in
      try desk.start("E-1")
      let said = try desk.output(["audit", "answer", "E-1"], as: "ann", input: "p\nq\n")
      #expect(said.contains("Saved in E-1: 1 answer, "))
    }
  }

  /// Only items that stay open are warned of: not those that another row, the store or a waiver settles.
  @Test func whatIsLeftOpenIsWarnedOf() throws {
    try AuditDepartment.with { desk in
      try desk.start("E-1")
      try desk.output(["audit", "answer", "E-1", "S-01", "answer=yes"], as: "ann")
      try desk.output(["audit", "waive", "E-1", "S-03", "--reason", "None"], as: "mia")
      let (one, two) = (
        desk.folder.appending(path: "one.csv"), desk.folder.appending(path: "two.csv")
      )
      try Data(
        """
        item,side,answer,value,note
        S-01,internal,,,
        S-02,internal,,,
        S-03,internal,,,
        S-05,external,,,
        S-05,external,yes,,
        S-18,external,,,
        S-20,internal,,,asked

        """.utf8
      ).write(to: one)
      try Data("item,side,value\nS-02,internal,7\n".utf8).write(to: two)
      func warned(_ arguments: [String]) throws -> [String] {
        let run = try desk.run(arguments, as: "ann")
        #expect(run.status == 0, "\(run.errors)")
        return run.errors.split(separator: "\n").filter { $0.contains("is named") }.map {
          String($0.split(separator: "`")[1])
        }
      }
      #expect(
        try warned(["audit", "import", "E-1", one.path, two.path, "--dry-run"]) == ["S-18", "S-20"])
      let evaluated = try ProgramRun(
        [
          "evaluate", "passport-sop", "--results", one.path, two.path, "--format", "json",
          "--lang", "en",
        ])
      let open = evaluated.errors.split(separator: "\n").filter { $0.contains("is named") }
      #expect(open.map { $0.split(separator: "`")[1] } == ["S-01", "S-03", "S-18", "S-20"])
    }
  }

  /// Who observed an answer, and when, stays when others add a note, and is shown where it is known.
  @Test func observersStay() throws {
    try AuditDepartment.with { desk in
      try desk.start("E-1")
      let file = desk.folder.appending(path: "r.csv")
      func take(_ text: String) throws -> String {
        try Data("item,side,answer,by,at\n\(text)\n".utf8).write(to: file)
        let dry = try desk.output(["audit", "import", "E-1", file.path, "--dry-run"], as: "bob")
        try desk.output(["audit", "import", "E-1", file.path], as: "bob")
        return dry.split(separator: " ").joined(separator: " ")
      }
      func shown() throws -> String {
        let rows = try desk.output(["audit", "show", "E-1"], as: "lea").split(separator: "\n")
        return try String(#require(rows.first { $0.contains("  S-05  ") }))
      }
      try desk.output(["audit", "answer", "E-1", "S-05", "answer=yes"], as: "ann")
      #expect(try shown().hasSuffix("ann  answer=yes"))
      // Exported and taken back, by its recorder and time, it is the same.
      let exported = desk.folder.appending(path: "e.json").path
      try desk.output(["audit", "export", "E-1", "-o", exported], as: "ann")
      #expect(
        try desk.output(["audit", "import", "E-1", exported], as: "bob")
          == "0 answers recorded, 1 the same already\n")
      #expect(
        try take("S-05,external,yes,,2026-03-05")
          == "~ S-05 external answer=yes → answer=yes ~ time of observation\n1 answer would be recorded\n"
      )
      // Who recorded the time did not give the answer.
      #expect(
        try shown().hasSuffix(
          "bob  answer=yes · observer: ann · time of observation: 2026-03-05"))
      #expect(
        try take("S-05,external,yes,Ann,2026-03-05")
          == "0 answers would be recorded, 1 the same already\n")
      #expect(
        try take("S-05,external,,Clerk,")
          == "~ S-05 external answer=yes → answer=yes ~ observer\n1 answer would be recorded\n")
      try desk.output(["audit", "answer", "E-1", "S-05", "--note", "n"], as: "ann")
      #expect(
        try shown().hasSuffix(
          "ann  answer=yes + note · observer: Clerk · time of observation: 2026-03-05"))
      let page = try desk.run(["audit", "show", "E-1"], as: "lea", language: "id")
      #expect(page.output.contains("· pengamat: Clerk · waktu pengamatan: 2026-03-05"))
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
