import Foundation
import TestSupport
import Testing

/// What would come out with another version of the checklist, and the scores that were kept.
@Suite struct AuditCompareCommandTests {
  /// Another version of the passport checklist, edited, with its SOP beside it.
  private func version(_ edits: [(String, String)], in folder: URL) throws -> String {
    let library = packageRoot.appending(path: "Checklists")
    var text = try String(
      contentsOf: library.appending(path: "passport-sop.xml"), encoding: .utf8)
    for (old, new) in edits {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "sop"), withIntermediateDirectories: true)
    let sop = "sop/passport-issuance.xml"
    if !FileManager.default.fileExists(atPath: folder.appending(path: sop).path) {
      try FileManager.default.copyItem(
        at: library.appending(path: sop), to: folder.appending(path: sop))
    }
    let file = folder.appending(path: "other.xml")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test func anotherVersionIsTriedWithoutARecord() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      let events = try department.output(["trail", "show"], as: "lea")
      let same = try department.output(["audit", "compare", "E-1", "passport-sop"], as: "lea")
      #expect(same.contains("overall") && same.contains("+0.00"))
      #expect(!same.contains("\n\n"), "nothing changed, so no list of changes")

      let other = try version(
        [
          ("version=\"2026.1\"", "version=\"2027.1\""),
          // S-01 counts more, S-02 asks something else, S-04 has another id.
          ("severity=\"major\" weight=\"3\"", "severity=\"major\" weight=\"9\""),
          (
            "Apakah SOP ditinjau paling lama {sop-review-months} bulan yang lalu?",
            "Apakah SOP ditinjau dalam {sop-review-months} bulan terakhir?"
          ),
          ("<item id=\"S-04\"", "<item id=\"S-04b\""),
        ], in: department.folder)
      let page = try department.output(["audit", "compare", "E-1", other], as: "lea")
      try expectGolden(page, "Tests/PatuhCommandTests/Fixtures/store/compare.txt")
      let json = try department.output(
        ["audit", "compare", "E-1", other, "--format", "json"], as: "lea")
      struct Document: Decodable {
        struct Loss: Decodable {
          let item: String
          let fate: String
        }
        let answersLost: [Loss]
      }
      let document = try JSONDecoder().decode(Document.self, from: Data(json.utf8))
      #expect(document.answersLost.map { "\($0.item) \($0.fate)" } == ["S-02 asks-something-else"])
      #expect(try department.output(["trail", "show"], as: "lea") == events)
      #expect(
        try department.failure(["audit", "compare", "E-1", "service-quality"], as: "lea")
          == "store.unknown")
    }
  }

  @Test func keptScoresAreListed() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      #expect(try department.output(["audit", "scores", "E-1"], as: "lea") == "none\n")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      try department.output(
        ["audit", "answer", "E-1", "S-01", "answer=yes", "--revision", "1"], as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      let lines = try department.output(
        ["audit", "scores", "--unit", "kanim-contoh"], as: "lea"
      ).split(separator: "\n").dropFirst()
      #expect(lines.count == 2)
      #expect(lines.allSatisfy { String($0).squeezed.contains("passport-sop 77.99 C") })
      #expect(Set(lines.map { $0.suffix(16) }).count == 2, "two documents")
      #expect(try department.failure(["audit", "scores", "E-9"], as: "lea") == "store.unknown")
      #expect(try department.output(["audit", "scores", "--unit", "x"], as: "lea") == "none\n")
    }
  }
}
