import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// What followed findings carry; the whole file is a golden file of the registry's tests.
@Suite struct SARIFExporterTests {
  private struct Log: Decodable {
    struct Run: Decodable { let results: [Result] }
    struct Result: Decodable {
      let kind: String
      let level: String
      let baselineState: String?
      let partialFingerprints: [String: String]
    }
    let runs: [Run]
  }

  /// The results by fingerprint, where the sample's findings have the given traces.
  private static func results(
    _ statuses: [FindingTrace.Status], gone: FindingTrace.Status? = nil
  ) throws -> [String: Log.Result] {
    var report = SampleReport.report(in: .english)
    var traces = zip(report.assessment.findings, statuses).map { finding, status in
      FindingTrace(
        status: status, occurrences: 2, first: PeriodID("2026-Q1"), last: PeriodID("2026-Q2"),
        finding: finding)
    }
    if let gone {
      var finding = report.assessment.findings[0]
      finding.fingerprint = "gone"
      traces.append(
        FindingTrace(
          status: gone, occurrences: 1, first: PeriodID("2026-Q1"), last: PeriodID("2026-Q1"),
          finding: finding))
    }
    report.traces = traces
    let bytes = try SARIFExporter().export(report, options: ExportOptions())
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "report.sarif")
    try Data(bytes).write(to: file)
    try OracleScript.run("ReportingTests/Oracle/schema_check.py", ["sarif", file.path])
    let log = try JSONDecoder().decode(Log.self, from: Data(bytes))
    return Dictionary(
      log.runs[0].results.compactMap { result in
        result.partialFingerprints["patuh/v1"].map { ($0, result) }
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func everyFindingIsAFailureWithTheLevelOfItsGrade() throws {
    let results = try Self.results([])
    for finding in SampleReport.report(in: .english).assessment.findings {
      let result = try #require(results[finding.fingerprint])
      #expect(result.kind == "fail")
      #expect(
        result.level == [.major: "error", .minor: "warning", .observation: "note"][finding.grade])
      #expect(result.baselineState == nil)
    }
  }

  @Test(
    arguments: [
      (FindingTrace.Status.new, "new"), (.returned, "new"), (.repeated, "unchanged"),
    ])
  func aFoundFindingHasItsBaselineState(status: FindingTrace.Status, state: String) throws {
    let findings = SampleReport.report(in: .english).assessment.findings
    let results = try Self.results(findings.map { _ in status })
    for finding in findings {
      #expect(results[finding.fingerprint]?.baselineState == state)
    }
  }

  @Test func aResolvedFindingIsAbsentAndAnUntestedOneOpen() throws {
    let resolved = try #require(try Self.results([], gone: .resolved)["gone"])
    #expect(resolved.kind == "fail" && resolved.baselineState == "absent")
    let untested = try #require(try Self.results([], gone: .untested)["gone"])
    #expect(untested.kind == "open" && untested.level == "none")
    #expect(untested.baselineState == "unchanged")
  }
}
