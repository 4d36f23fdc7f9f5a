import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Excerpts: what a filter lets through, alike in every format, and that each says that it is one.
@Suite struct ReportFilterTests {
  private static func filter(_ set: (inout ReportFilter) -> Void) -> ReportFilter {
    var filter = ReportFilter()
    set(&filter)
    return filter
  }

  static let filters: [(name: String, filter: ReportFilter)] = [
    (
      "section",
      filter { $0.sections = [SampleReport.report(in: .english).checklist.sections[0].id] }
    ),
    ("side", filter { $0.sides = [.external] }), ("grade", filter { $0.grades = [.major] }),
    ("state", filter { $0.states = [.closed] }),
    ("owner", filter { $0.owners = [PersonID("emp")] }),
    (
      "nothing",
      filter {
        $0.grades = [.observation]
        $0.states = [.closed]
      }
    ),
  ]

  private static var report: Report {
    var report = SampleReport.report(in: .english)
    report.dossier = SampleDossier.value
    return report
  }

  @Test func nothingAskedIsNothingLeftOut() {
    #expect(Self.report.excerpt(ReportFilter()) == Self.report)
  }

  @Test func aSectionHasThoseWithinIt() throws {
    let outer = try #require(Self.report.checklist.sections.first { !$0.sections.isEmpty })
    let excerpt = Self.report.excerpt(Self.filter { $0.sections = [outer.id] })
    let expected = Set((outer.items + outer.sections.flatMap(\.items)).map(\.id))
    #expect(Set(excerpt.assessment.items.map(\.id)) == expected)
    #expect(excerpt.assessment.findings.allSatisfy { $0.item.map(expected.contains) == true })
    #expect(excerpt.dossier?.waivers.allSatisfy { expected.contains($0.item) } == true)
  }

  @Test func sidesGradesStatesAndOwnersNarrow() {
    let report = Self.report
    let side = report.excerpt(Self.filter { $0.sides = [.external] })
    #expect(side.assessment.items == report.assessment.items.filter { $0.side == .external })
    #expect(side.assessment.findings.allSatisfy { $0.side != .internal })
    let grade = report.excerpt(Self.filter { $0.grades = [.major] })
    #expect(grade.assessment.findings == report.assessment.findings.filter { $0.grade == .major })
    let found = Set(grade.assessment.findings.compactMap(\.item))
    #expect(Set(grade.assessment.items.map(\.id)) == found)
    let state = report.excerpt(Self.filter { $0.states = [.closed] })
    #expect(state.dossier?.findings.map(\.state).allSatisfy { $0 == .closed } == true)
    #expect(state.assessment.findings.count == 1)
    let owner = report.excerpt(Self.filter { $0.owners = [PersonID("emp")] })
    #expect(owner.dossier?.findings.allSatisfy { !$0.actions.isEmpty } == true)
    #expect(
      report.excerpt(Self.filter { $0.owners = [PersonID("nobody")] }).dossier?.findings == [])
    // Scores are those of the whole audit.
    for (_, filter) in Self.filters {
      #expect(report.excerpt(filter).assessment.scores == report.assessment.scores)
    }
  }

  /// People are known by id and by name; an excerpt calls them by name.
  @Test func ownersHaveNames() throws {
    var report = Self.report
    report.dossier?.names[PersonID("emp")] = "Emi Contoh"
    let dossier = try #require(report.dossier)
    #expect(dossier.people(named: "Emi Contoh").contains(PersonID("emp")))
    #expect(dossier.people(named: "emp") == [PersonID("emp")])
    let excerpt = report.excerpt(Self.filter { $0.owners = dossier.people(named: "emp") })
    #expect(excerpt.dossier?.findings.map(\.id) == [FindingID("E-1/1")])
    #expect(try excerpt.excerptSentence()?.contains("owner Emi Contoh") == true)
  }

  /// Without an engagement the states are those from period to period; what is resolved stands among what was found earlier.
  @Test func findingsThatAreOnlyFollowedHaveStatesToo() throws {
    var report = SampleReport.report(in: .english)
    let findings = report.assessment.findings
    func trace(_ finding: Finding, _ status: FindingTrace.Status) -> FindingTrace {
      FindingTrace(
        status: status, occurrences: 2, first: PeriodID("2026-Q1"), last: PeriodID("2026-Q2"),
        finding: finding)
    }
    var gone = findings[0]
    gone.fingerprint = "gone"
    report.traces =
      findings.enumerated().map { trace($1, $0 == 1 ? .repeated : .new) } + [trace(gone, .resolved)]
    let repeated = report.excerpt(Self.filter { $0.statuses = [.repeated] })
    #expect(repeated.assessment.findings == [findings[1]])
    #expect(repeated.traces.map(\.status) == [.repeated])
    let resolved = report.excerpt(Self.filter { $0.statuses = [.resolved] })
    #expect(resolved.assessment.findings.isEmpty)
    #expect(resolved.traces.map(\.finding.fingerprint) == ["gone"])
    #expect(try resolved.excerptSentence()?.contains("state resolved") == true)
  }

  @Test(arguments: filters.indices, ["text", "html", "markdown", "json", "sarif", "junit"])
  func eachSaysThatItIsAnExcerpt(index: Int, format: String) throws {
    let excerpt = Self.report.excerpt(Self.filters[index].filter)
    let exporter = try #require(ExporterRegistry.exporter(named: format))
    let text = String(
      decoding: try exporter.export(excerpt, options: ExportOptions(width: 500)), as: UTF8.self)
    let sentence = try #require(try excerpt.excerptSentence())
    #expect(text.contains(format == "json" ? "\"excerpt\": {" : sentence))
    let whole = String(
      decoding: try exporter.export(Self.report, options: ExportOptions(width: 500)), as: UTF8.self)
    #expect(!whole.contains("excerpt"))
    guard format == "html" else { return }
    let anchors = Set(text.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) })
    let targets = Set(text.matches(of: /href="#([^"]+)"/).map { String($0.output.1) })
    #expect(targets.subtracting(anchors) == [])
  }

  /// Nothing in an excerpt points to what it left out.
  @Test(arguments: filters.indices) func independentReadersTakeThem(index: Int) throws {
    let excerpt = Self.report.excerpt(Self.filters[index].filter)
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for model in OSCALExporter.Model.allCases {
      let file = folder.appending(path: "\(model.rawValue).json")
      try Data(OSCALExporter(model).export(excerpt, options: ExportOptions())).write(to: file)
      files.append(file.path)
    }
    try OracleScript.run("ReportingTests/Oracle/check_oscal.py", files)
    let file = folder.appending(path: "a.json")
    try Data(JSONExporter().export(excerpt, options: ExportOptions())).write(to: file)
    try OracleScript.run(
      "ReportingTests/Oracle/check_json.py",
      [packageRoot.appending(path: "docs/assessment.schema.json").path, file.path])
  }
}
