import AuditModel
import AuditStore
import Foundation
import TestSupport
import Testing

/// Moments are shown in the organisation's time zone, and acts are named in the reader's language; data keeps UTC.
@Suite struct OrganisationTimeTests {
  private static let evening: Timestamp = "2026-06-30T20:00:00Z"
  private static let local = "2026-07-01 05:00:00 +09:00"
  private static let utc = "2026-06-30T20:00:00Z"

  private func evening(_ body: (AuditDepartment) throws -> Void) throws {
    try AuditDepartment.with { department in
      try department.output(["store", "zone", "Asia/Jayapura"], as: "root")
      // The lead belongs to the audited unit: each act is marked.
      try department.output(
        ["person", "grant", "lea", "auditee", "--unit", "kanim-contoh"], as: "root")
      try department.output(
        [
          "audit", "new", "E-1", "--unit", "kanim-contoh", "--period", "2026-Q2", "--title", "Desk",
          "passport-sop",
        ], as: "lea")
      try department.record(as: "lea", at: Self.evening) { session in
        try session.move("E-1", to: .fieldwork)
        _ = try session.evaluate("E-1") { _ in
          [
            EvaluatedChecklist(
              checklist: "passport-sop",
              document: KeptDocument(name: "a.json", bytes: [0x7B, 0x7D]),
              score: "50", scores: [], findings: [], required: [])
          ]
        }
      }
      try body(department)
    }
  }

  @Test(arguments: [
    ["audit", "show", "E-1"], ["trail", "show"], ["audit", "scores", "E-1"],
  ]) func momentsAreLocal(command: [String]) throws {
    try evening { department in
      let text = try department.output(command, as: command[0] == "trail" ? "root" : "lea")
      #expect(text.contains(Self.local), "\(text)")
      #expect(!text.contains("T20:00:00"), "\(text)")
      let data = try department.output(
        command + ["--format", "json"], as: command[0] == "trail" ? "root" : "lea")
      #expect(!data.contains("+09:00"))
      #expect(data.contains(Self.utc) || command == ["audit", "show", "E-1"], "\(data)")
    }
  }

  @Test func theStoreSaysWhenItWasMade() throws {
    try evening { department in
      let info = try department.output(["store", "info"], as: "root")
      #expect(info.contains(/created +\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+09:00\n/), "\(info)")
      // The clock went back between the planning and the evening.
      let verified = try department.run(["trail", "verify"], as: "root")
      #expect(verified.errors.contains(Self.local) && !verified.errors.contains(Self.utc))
    }
  }

  @Test(arguments: [
    ("en", "(not independent)", "engagement moved on", "evaluated"),
    ("id", "(tidak independen)", "status penugasan berubah", "dinilai"),
  ]) func actsAreNamedInTheReadersLanguage(
    language: String, mark: String, moved: String, evaluated: String
  ) throws {
    try evening { department in
      for (command, person) in [(["audit", "show", "E-1"], "lea"), (["trail", "show"], "root")] {
        let text = try ProgramRun(
          command + ["--store", department.path, "--as", person, "--lang", language]
        ).output
        for word in [mark, moved, evaluated] { #expect(text.contains(word), "\(text)") }
        for word in ["engagementMoved", "assessed"] { #expect(!text.contains(word), "\(text)") }
      }
      let report = try ProgramRun(
        ["audit", "report", "E-1", "--store", department.path, "--as", "lea", "--lang", language]
      ).output
      #expect(report.contains(moved) && report.contains(evaluated), "\(report)")
      #expect(!report.contains("engagementMoved"))
    }
  }
}
