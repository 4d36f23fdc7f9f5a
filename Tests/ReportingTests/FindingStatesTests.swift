import AuditModel
import TestSupport
import Testing

@testable import Reporting

/// Every format and the letter give the same answer about a finding on a day.
@Suite struct FindingStatesTests {
  /// A finding with what happened to it, and its state on 30 June 2026.
  static let cases: [(finding: EngagementFinding, state: FindingState)] = {
    let today = CalendarDate.on("2026-06-30")
    func make(
      _ state: FindingState, _ due: Int, until: Int? = nil
    ) -> EngagementFinding {
      func day(_ offset: Int) -> CalendarDate? {
        CalendarDate(dayNumber: today.dayNumber + offset)
      }
      return SampleDossier.make(
        1, state, .major, fingerprint: SampleReport.assessment.findings[0].fingerprint,
        item: ItemID("B-01"), issued: state == .draft ? nil : day(-10), due: day(due),
        acceptance: until.flatMap(day).map {
          RiskAcceptance(until: $0, reason: "Too dear", author: nil)
        },
        withdrawal: state == .withdrawn ? "Mistaken" : nil, texts: ["C", "R", "W", "E", "D"])
    }
    return [-1, 0, 1].flatMap { due in
      FindingState.allCases.filter { $0 != .accepted }.map { (make($0, due), $0) }
        + [
          (make(.accepted, due, until: 0), .accepted), (make(.accepted, due, until: -1), .issued),
          (make(.issued, due, until: 5), .issued),
        ]
    }
  }()

  @Test(arguments: cases.indices, [Language.indonesian, .english])
  func surfacesAgree(index: Int, language: Language) throws {
    let (finding, state) = Self.cases[index]
    let day = try #require(CalendarDate(iso: "2026-06-30"))
    var report = SampleReport.report(in: language)
    report.assessment.findings = [report.assessment.findings[0]]
    report.dossier = SampleDossier.value
    report.dossier?.findings = [finding]
    let dossier = try #require(report.dossier)
    let words = Words(language)
    let isOpen = ![.closed, .accepted, .withdrawn].contains(state)
    let isOverdue = isOpen && finding.due.map { $0 < day } == true

    let letter = FindingLetter(
      finding, of: dossier, unit: "", organisation: "", on: day, answerBy: nil,
      language: language)
    #expect(letter.values["is-overdue"] == .flag(isOverdue))
    #expect(letter.values["days-late"] == .text(isOverdue ? "1" : "0"))
    #expect(letter.values["state"] == .text(words.state(state)))

    func text(_ name: String) throws -> String {
      let exporter = try #require(ExporterRegistry.exporter(named: name))
      return String(
        decoding: try exporter.export(report, options: ExportOptions(width: 200)), as: UTF8.self)
    }
    #expect(try text("json").contains("\"state\": \"\(state.rawValue)\", \"grade\""))
    let plan = try text("oscal-poam")
    #expect(plan.contains(finding.raised.fingerprint) == isOpen)
    let results = try text("oscal-results")
    #expect(results.contains("\"value\": \"\(state.rawValue)\""))
    #expect(results.contains(finding.raised.fingerprint) == (state != .withdrawn))

    let outline = DossierOutline(dossier, index: try ReportIndex(report))
    let parts = Dictionary(uniqueKeysWithValues: outline.parts.map { ($0.id, $0) })
    let row = try #require(parts["follow-up"]?.tables.first?.rows.first)
    #expect(outline.text(row[3]).hasPrefix(words.state(state)))
    let ages = try #require(parts["ageing"]?.tables.first?.rows)
    #expect(ages.map { $0[1] } == (isOpen ? [.count(1)] : []))
    #expect(ages.compactMap(\.last) == (isOpen ? [.count(isOverdue ? 1 : 0)] : []))
    for wanted in FindingState.allCases {
      var filter = ReportFilter()
      filter.states = [wanted]
      #expect(report.excerpt(filter).dossier?.findings.count == (wanted == state ? 1 : 0))
    }
  }

  /// The end of an acceptance and the reasons are shown.
  @Test func reasonsAreShown() throws {
    var report = SampleReport.report(in: .english)
    report.dossier = SampleDossier.value
    func states(_ day: String) throws -> [String] {
      report.dossier?.asOf = CalendarDate(iso: day)
      let outline = try #require(try ReportIndex(report).dossier)
      let part = try #require(outline.parts.first { $0.id == "follow-up" })
      return part.tables[0].rows.map { outline.text($0[3]).replacing("\u{a0}", with: " ") }
    }
    #expect(
      try states("2027-01-01")[1] == "risk accepted, until 1 January 2027: A key costs more")
    #expect(
      try states("2027-01-02")[1]
        == "issued (risk accepted until 1 January 2027): A key costs more")
    #expect(try states("2027-01-01").last == "withdrawn: Another unit's cases")
  }

  /// The chart of ages says in words what it shows.
  @Test func theChartHasANameAndAPatternForEveryAge() throws {
    let day = try #require(CalendarDate(iso: "2026-06-30"))
    let rows = FindingAges.counting(SampleDossier.value.findings, on: day, grade: \.grade)
    var page = HTMLWriter(language: .english, reserving: 1_000)
    AgeBars(rows: rows, words: Words(.english)).write(to: &page)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains(#"aria-label="major: 0–30 days 1, 61–90 days 1, &gt; 90 days 1""#))
    for fill in ["not-tested", "conforming", "partial", "nonconforming", "older"] {
      #expect(text.contains("fill-\(fill)"))
    }
  }
}
