import Foundation
import TestSupport
import Testing

/// That data is made up is not forgotten on its way through a store.
@Suite struct SyntheticAnswersTests {
  private static let said = "Synthetic data: made up to show and to test"

  private static func files(_ period: String) -> [String] {
    ["internal.xml", "external.csv"].map {
      "Examples/passport-office/\(period)/passport-sop-\($0)"
    }
  }

  @Test func reportAndResultsOfAnEngagementSaySo() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      func report() throws -> String {
        try department.output(["audit", "report", "E-1", "--lang", "en"], as: "lea")
      }
      #expect(!(try report().contains(Self.said)))
      try department.output(["audit", "import", "E-1"] + Self.files("2026-Q1"), as: "ann")
      #expect(try report().contains(Self.said))
      // Out and in again, it is still known, and nothing has changed.
      let file = department.folder.appending(path: "results.json")
      try department.output(["audit", "export", "E-1", "-o", file.path], as: "ann")
      #expect(
        try String(contentsOf: file, encoding: .utf8).contains(#""synthetic" : true"#))
      let again = try department.output(
        ["audit", "import", "E-1", file.path, "--dry-run"], as: "ann")
      #expect(again == "0 answers would be recorded, 32 the same already\n")
      // The trail has it, and the tables are what the trail says.
      try department.output(["store", "check"], as: "root")
    }
  }

  /// What somebody found themselves is not made up because a file was.
  @Test func anAnswerGivenByHandIsNoneOfTheFile() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      let file = department.folder.appending(path: "one.json")
      try Data(
        #"""
        {"schema": "urn:patuh:results:1", "checklist": "passport-sop", "synthetic": true,
         "results": [{"item": "S-01", "side": "internal", "answer": "yes"}]}
        """#.utf8
      ).write(to: file)
      try department.output(["audit", "import", "E-1", file.path], as: "ann")
      func report() throws -> String {
        try department.output(["audit", "report", "E-1", "--lang", "en"], as: "lea")
      }
      #expect(try report().contains(Self.said))
      try department.output(
        [
          "audit", "answer", "E-1", "S-01", "answer=no", "--side", "internal", "--revision", "1",
        ], as: "ann")
      #expect(!(try report().contains(Self.said)))
    }
  }
}
