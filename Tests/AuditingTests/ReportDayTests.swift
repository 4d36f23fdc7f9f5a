import AuditModel
import AuditStore
import Diagnostics
import Foundation
import Reporting
import TestSupport
import Testing

@testable import Auditing

/// The days that reports of engagements show, and the findings that they show on them.
@Suite struct ReportDayTests {
  private static let words = ["text", "html", "markdown"]
  private static let data = ["json", "oscal-results", "oscal-poam"]

  private func written(
    _ name: String, _ fixture: AuditFixture, on day: CalendarDate = "2026-07-01",
    at now: Timestamp = AuditFixture.at
  ) throws -> String {
    let session = try fixture.store.session(as: "lea", at: now)
    let report = try EngagementReports(session, .test()).report(
      session.audit("E-1", .test()), of: "passport-sop", on: day)
    let exporter = try #require(ExporterRegistry.exporter(named: name))
    return String(
      decoding: try exporter.export(report, options: ExportOptions(width: 200)), as: UTF8.self
    ).replacing("\u{A0}", with: " ")
  }

  /// A finding that was answered and verified at 20:00 UTC, when it is 5:00 of the next day in Jayapura.
  private func followed(_ body: (AuditFixture) throws -> Void) throws {
    let zone = try #require(OrganisationZone("Asia/Jayapura"))
    try AuditFixture.with(zone: zone) { fixture in
      try fixture.answer()
      let id = try fixture.issueFinding()
      func session(_ person: PersonID) throws -> StoreSession {
        try fixture.store.session(as: person, at: "2026-06-28T20:00:00Z")
      }
      try session("emp").respond(to: id, agrees: true, text: "Yes")
      let action = try session("emp").agree(
        on: "Lock it", for: id, owner: "emp", due: "2026-12-31")
      try session("emp").progress(action, percent: 100, text: "Done")
      try session("lea").verify(id, isEffective: true, note: "Seen")
      try body(fixture)
    }
  }

  @Test(arguments: words) func daysAreTheOrganisations(name: String) throws {
    try followed { fixture in
      let text = try written(name, fixture)
      #expect(text.matches(of: /29 June 2026/).count >= 2, "\(text.suffix(4000))")
      #expect(!text.contains("28 June 2026"))
    }
  }

  @Test func momentsInDataStayInUTC() throws {
    try followed { fixture in
      for name in ["json", "oscal-results"] {
        let text = try written(name, fixture)
        #expect(text.matches(of: /"2026-06-28T20:00:00Z"/).count == 2, "\(name)")
      }
    }
  }

  @Test func everyFormatSaysFromWhichDayItCounts() throws {
    try followed { fixture in
      for name in Self.words {
        let text = try written(name, fixture)
        #expect(text.contains(/Open and overdue as of[^0-9]+1 July 2026/), "\(name)")
      }
      let json = try written("json", fixture)
      #expect(json.contains(/"asOf": ?"2026-07-01"/))
      for name in ["oscal-results", "oscal-poam"] {
        let text = try written(name, fixture).filter { !$0.isWhitespace }
        #expect(
          text.contains(/"name":"open-as-of","ns":"[^"]+","value":"2026-07-01"/), "\(name)")
      }
    }
  }

  @Test func aDayGivesTheSameBytesWheneverItIsAskedFor() throws {
    try followed { fixture in
      for exporter in ExporterRegistry.all {
        let early = try written(exporter.identifier, fixture, at: "2026-07-01T00:00:00Z")
        let late = try written(exporter.identifier, fixture, at: "2031-01-01T00:00:00Z")
        #expect(early == late, "\(exporter.identifier)")
      }
    }
  }

  /// An answer that was put right after the evaluation: what the engine raised before is no auditor's finding.
  @Test func findingsOfEarlierEvaluationsAreCalledThat() throws {
    try AuditFixture.with { fixture in
      try fixture.answer()
      let ann = try fixture.session("ann")
      _ = try ann.evaluate("E-1", evaluating: EngagementAudit.evaluator(.test()))
      _ = try fixture.issueFinding()
      let (finding, key) = try #require(
        try ann.findings(FindingFilter()).lazy.compactMap { finding -> (FindingID, AnswerKey)? in
          guard finding.raised.origin == .engine, let item = finding.raised.item,
            let side = finding.raised.side
          else { return nil }
          let key = AnswerKey(checklist: "passport-sop", item: item, side: side)
          let answers = try? ann.answers(of: "E-1").first { $0.entry.key == key }
          guard case .answer(.conformity(let word))? = answers?.entry.value, word != .yes else {
            return nil
          }
          return (finding.id, key)
        }.first)
      _ = try ann.record(
        [
          AnswerEntry(
            engagement: "E-1", key: key, revision: 1, value: .answer(.conformity(.yes)))
        ], in: "E-1")
      for name in Self.words {
        let text = try written(name, fixture)
        let heading = try #require(
          text.ranges(of: "Findings of earlier evaluations").last, "\(name)")
        #expect(text[heading.upperBound...].contains("\(finding) \(key.item)"), "\(name)")
        let byHand = try #require(text.ranges(of: "Findings recorded by auditors").last, "\(name)")
        #expect(!text[byHand.upperBound..<heading.lowerBound].contains("\(finding) "), "\(name)")
      }
      struct Report: Decodable {
        struct Engagement: Decodable {
          struct Line: Decodable {
            let id: String
            let origin: String
            let inAssessment: Bool
          }
          let followUp: [Line]
        }
        let engagement: Engagement
      }
      let lines = try JSONDecoder().decode(
        Report.self, from: Data(written("json", fixture).utf8)
      ).engagement.followUp
      let others = lines.filter { !$0.inAssessment }
      #expect(others.filter { $0.origin == "engine" }.map(\.id) == [finding.rawValue])
      #expect(others.filter { $0.origin == "person" }.count == 1)
      let results = try written("oscal-results", fixture).filter { !$0.isWhitespace }
      #expect(results.matches(of: /"name":"evaluation","ns":"[^"]+","value":"earlier"/).count == 1)
    }
  }
}
