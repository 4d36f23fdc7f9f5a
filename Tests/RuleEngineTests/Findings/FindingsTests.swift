import AuditModel
import Diagnostics
import RuleEngine
import TestSupport
import Testing

@Suite struct FindingsTests {
  static func decimal(_ text: String) -> Rational { Rational(decimal: text) ?? -1 }

  static func failed(
    _ id: String, _ severity: Severity = .major, requirement: String? = nil,
    _ answer: Answer = .conformity(.no), finding: FindingTemplate? = nil
  ) -> TestAudit.Entry {
    .init(
      id: id, severity: severity, requirement: requirement, finding: finding,
      answers: [.internal: answer])
  }

  // MARK: - Grades

  struct GradeRow: Sendable {
    let severity: Severity
    let answer: ConformityAnswer
    let grade: Grade
  }

  @Test(arguments: [
    GradeRow(severity: .critical, answer: .partial, grade: .major),
    GradeRow(severity: .major, answer: .no, grade: .major),
    // A half is not below a half.
    GradeRow(severity: .major, answer: .partial, grade: .minor),
    GradeRow(severity: .minor, answer: .no, grade: .minor),
    GradeRow(severity: .observation, answer: .no, grade: .observation),
  ]) func standardGrades(row: GradeRow) throws {
    let audit = TestAudit(entries: [Self.failed("I-1", row.severity, .conformity(row.answer))])
    #expect(try audit.assessment().findings.map(\.grade) == [row.grade])
  }

  @Test func gradesAndDueDatesFromThePlan() throws {
    var audit = TestAudit(entries: [
      Self.failed("I-1", .minor), Self.failed("I-2", .major),
      Self.failed(
        "I-3", .minor,
        finding: FindingTemplate(grade: .observation, dueDays: 7, location: TestAudit.place)),
    ])
    audit.subject.date = CalendarDate(iso: "2026-02-20")
    audit.findings = FindingPlan(
      grades: [.init(severity: .minor, below: nil, grade: .major)],
      dueDays: [.major: 30, .observation: 90])
    let findings = try audit.assessment().findings
    #expect(findings.map(\.item) == [ItemID("I-2"), ItemID("I-1"), ItemID("I-3")])
    #expect(findings.map(\.grade) == [.major, .major, .observation])
    #expect(findings.map { $0.due?.iso } == ["2026-03-22", "2026-03-22", "2026-02-27"])
  }

  @Test func threeMinorsUnderOneClauseAreSystemic() throws {
    var audit = TestAudit(entries: [
      Self.failed("I-1", .minor, requirement: "r-1"),
      Self.failed("I-2", .minor, requirement: "r-2"),
      Self.failed("I-3", .minor, requirement: "r-1"),
      Self.failed("I-4", .minor, requirement: "other"),
    ])
    audit.requirements = [
      TestAudit.requirement("r-1", clause: "Art. 5"),
      TestAudit.requirement("r-2", clause: "Art. 5"),
      TestAudit.requirement("other", clause: "Art. 6"),
    ]
    audit.findings = FindingPlan(escalateMinors: 3)
    let findings = try audit.assessment().findings
    #expect(findings.map(\.grade) == [.major, .major, .major, .minor])
    #expect(findings.map(\.escalatedFrom) == [.minor, .minor, .minor, nil])
    audit.findings = FindingPlan(escalateMinors: 4)
    #expect(try audit.assessment().findings.allSatisfy { $0.grade == .minor })
  }

  // MARK: - Kinds

  @Test func exceptionsAndMissingEvidence() throws {
    let sample = AnswerKind.sample(
      SampleCriterion(
        tolerable: .literal(Self.decimal("0.05")), confidence: .literal(Self.decimal("0.95"))))
    let audit = TestAudit(entries: [
      .init(
        id: "I-1", severity: .major, kind: sample,
        answers: [.internal: .sample(size: 93, deviations: 1, population: nil)]),
      .init(
        id: "I-2", severity: .critical, kind: sample,
        answers: [.internal: .sample(size: 20, deviations: 0, population: nil)]),
      .init(id: "I-3", severity: .minor, answers: [.internal: .noEvidence]),
      .init(id: "I-4", severity: .critical, answers: [.internal: .notApplicable]),
      .init(id: "I-5", severity: .critical, answers: [:]),
    ])
    let findings = try audit.assessment().findings
    #expect(findings.map(\.item) == [ItemID("I-2"), ItemID("I-1"), ItemID("I-3")])
    #expect(findings.map(\.kind) == [.evidence, .exception, .evidence])
    #expect(findings.map(\.grade) == [.minor, .observation, .observation])
    #expect(
      findings[0].condition.text(in: .english)
        == "No deviation among 20 sampled, but the upper limit 13.92% exceeds the tolerable 5%: "
        + "the sample is too small to conclude. is I-2 met?")
    #expect(
      findings[0].recommendation.text(in: .indonesian)
        == "Perluas sampel menjadi sedikitnya 59, lalu uji ulang.")
    #expect(
      findings[1].condition.text(in: .english)
        == "1 of 93 deviate, within the tolerable 5%: is I-1 met?")
  }

  @Test func measuredValuesFillTheTexts() throws {
    let template = FindingTemplate(
      condition: LocalizedText(
        [
          .english: "{value} of {limit-days} days, {shortfall} over in {period} at {unit-name} {x}",
          .indonesian: "{value} dari {limit-days} hari, {{bukan}} tempat",
        ], fallback: .english),
      location: TestAudit.place)
    var audit = TestAudit(entries: [
      .init(
        id: "I-1", kind: .measure(Measure(threshold: .atMost(.parameter("limit-days")))),
        finding: template,
        answers: [.internal: .number(Self.decimal("1234.5"), ratio: nil)])
    ])
    audit.parameters = [TestAudit.parameter("limit-days", .number(4))]
    let condition = try #require(try audit.assessment().findings.first).condition
    #expect(
      condition.text(in: .english) == "1,234.5 of 4 days, 1,230.5 over in 2026-Q1 at unit-1 {x}")
    #expect(condition.text(in: .indonesian) == "1.234,5 dari 4 hari, {bukan} tempat")
  }

  @Test func theCauseThatTheControllerSawComesFirst() throws {
    var input = TestAudit(entries: [Self.failed("I-1")]).input
    input.results[0].cause = "stock ran out {value}"
    let engine = try Engine(TestAudit(entries: [Self.failed("I-1")]).checklist, sops: [])
    let finding = try #require(try engine.evaluate(input).assessment.findings.first)
    #expect(finding.cause.text(in: .english) == "stock ran out {value}")
  }

  // MARK: - Discrepancies

  @Test func sidesThatDisagreeOnARequirement() throws {
    func audit(_ outside: ConformityAnswer, _ limit: Rational?) -> TestAudit {
      var audit = TestAudit(entries: [
        .init(id: "I-1", requirement: "r", answers: [.internal: .conformity(.yes)]),
        .init(
          id: "E-1", sides: [.external], severity: .critical, requirement: "r",
          answers: [.external: .conformity(outside)]),
      ])
      audit.requirements = [TestAudit.requirement("r")]
      audit.plan.discrepancy = limit
      return audit
    }
    let found = try audit(.partial, 20).assessment().findings.filter { $0.kind == .discrepancy }
    #expect(found.map(\.requirement) == [RequirementID("r"), nil])
    #expect(found.map(\.grade) == [.major, .minor])
    #expect(
      found[0].condition.text(in: .indonesian)
        == "Hasil pengawasan internal 100,00 dan eksternal 50,00 poin atas persyaratan yang sama "
        + "berselisih 50,00 poin, lebih dari 20.")
    // Fifty is not more than fifty.
    #expect(
      try audit(.partial, 50).assessment().findings.allSatisfy { $0.kind != .discrepancy })
    #expect(try audit(.no, nil).assessment().findings.allSatisfy { $0.kind != .discrepancy })
  }

  // MARK: - Fingerprints

  @Test func fingerprintsNameTheMatterNotThePeriod() throws {
    var audit = TestAudit(entries: [Self.failed("I-1", requirement: "r")])
    audit.requirements = [TestAudit.requirement("r")]
    let first = try #require(try audit.assessment().findings.first)
    audit.subject.period = "2026-Q2"
    audit.subject.date = CalendarDate(iso: "2026-07-01")
    audit.entries[0].answers = [.internal: .conformity(.partial)]
    let second = try #require(try audit.assessment().findings.first)
    #expect(first.fingerprint == second.fingerprint)
    #expect(first.fingerprint.utf8.count == 64)
    audit.subject.unit = UnitID("unit-2")
    #expect(try audit.assessment().findings.first?.fingerprint != first.fingerprint)
    audit.subject.unit = UnitID("unit-1")
    audit.entries[0].id = "I-2"
    #expect(try audit.assessment().findings.first?.fingerprint != first.fingerprint)
  }

  @Test func theSameInputGivesTheSameAssessment() throws {
    let plan = ScoringReferenceTests.plans[3]
    let audit = ScoringReferenceTests.audit(plan, [.part, .failed, .notTested, .noEvidence])
    #expect(try audit.assessment() == audit.assessment())
  }
}
