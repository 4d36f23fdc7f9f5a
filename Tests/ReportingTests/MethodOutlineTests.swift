import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Recipients, and how the audit was done.
@Suite struct MethodOutlineTests {
  private func outline(_ report: Report) throws -> MethodOutline {
    MethodOutline(index: try ReportIndex(report))
  }

  @Test func everySampleIsListedWithWhatItCanCarry() throws {
    let report = SampleReport.report(in: .english)
    let sampled = report.assessment.items.filter {
      if case .sampled = $0.judgement { true } else { false }
    }
    let table = try #require(try outline(report).parts.last?.tables.first)
    #expect(table.rows.count == sampled.count && !sampled.isEmpty)
    for (row, item) in zip(table.rows, sampled) {
      guard case .sampled(let sample) = item.judgement else { continue }
      #expect(row.count == table.columns.count)
      #expect(row[0] == .text(item.id.rawValue))
      #expect(row[3] == .count(sample.size) && row[5] == .count(sample.deviations))
      // What is shown says the same as the verdict.
      guard case .percent(let limit, let shown) = row[6] else {
        Issue.record("the upper limit is a share")
        continue
      }
      #expect(limit == sample.upperLimit && shown.hasSuffix("%"))
      let number = try #require(Rational(decimal: String(shown.dropLast())))
      #expect((number <= sample.tolerable * 100) == sample.isAccepted)
    }
    let external = report.excerpt(
      {
        var filter = ReportFilter()
        filter.sides = [.external]
        return filter
      }())
    let rest = try outline(external).parts.last?.tables.first?.rows.count ?? 0
    #expect(rest == sampled.count { $0.side == .external })
  }

  @Test(arguments: ["text", "html", "markdown", "json", "jsonl"])
  func recipientsAreNamed(format: String) throws {
    var report = SampleReport.report(in: .english)
    let exporter = try #require(ExporterRegistry.exporter(named: format))
    func text() throws -> String {
      String(decoding: try exporter.export(report, options: ExportOptions()), as: UTF8.self)
    }
    #expect(
      try !text().lowercased().contains("\"distribution\"") && !text().contains("Distribution"))
    report.distribution = ["Head of office", "Inspector"]
    let written = try text()
    #expect(written.contains("Head of office") && written.contains("Inspector"))
    guard format == "json" else { return }
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.json")
    try Data(written.utf8).write(to: file)
    try OracleScript.run(
      "ReportingTests/Oracle/check_json.py",
      [packageRoot.appending(path: "docs/assessment.schema.json").path, file.path])
  }
}
