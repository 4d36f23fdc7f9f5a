import AuditModel
import Diagnostics
import TestSupport

/// The outcomes of the made-up audit: every outcome, judgement and kind of answer.
enum SampleOutcomes {
  private typealias Base = SampleChecklist
  private static let half = Base.decimal("0.5")

  static let items: [ItemAssessment] = [
    outcome("A-01", .internal, .conforming, 1, .answered, .conformity(.yes), line: 4),
    sample("A-02", .internal, .nonconforming, 60, 2, "0.05", "0.101236", false, line: 5),
    sample("A-02", .external, .conforming, 59, 0, "0.05", "0.049508", true, line: 4, of: 480),
    outcome("A-03", .internal, .conforming, 1, .answered, .step(OptionID("full")), line: 6),
    outcome(
      "A-03", .external, .partial, half, .answered, .step(OptionID("half")), line: 5,
      note: "Papan pengumuman di loket 2 kosong."),
    outcome(
      "B-01", .internal, .partial, Base.decimal("87.5") / 95,
      .measured(
        value: Base.decimal("87.5"),
        threshold: ResolvedThreshold(comparison: .atLeast, limit: 95)),
      .number(Base.decimal("87.5"), ratio: Ratio(numerator: 420, denominator: 480)), line: 7),
    outcome(
      "B-02", .external, .conforming, 1,
      .measured(
        value: Base.decimal("82.4"),
        threshold: ResolvedThreshold(comparison: .atLeast, limit: Base.decimal("76.61"))),
      .number(Base.decimal("82.4"), ratio: nil), line: 6),
    outcome(
      "B-03", .internal, .nonconforming, Rational(39) / 40,
      .tested(population: 480, deviations: 12, noEvidence: 3, tolerable: 0),
      .cases(population: 480, deviations: 12, noEvidence: 3), line: 8,
      evidence: [
        EvidenceReference(
          href: "bukti/log-kasus.csv", sha256: String(repeating: "d1ce", count: 16),
          title: "Log kasus triwulan 1"),
        EvidenceReference(href: "bukti/wawancara.txt"),
      ]),
    sample("B-04", .internal, .conforming, 93, 1, "0.051", "0.049994", true, line: 9),
    sample("B-04", .external, .conforming, 59, 0, "0.051", "0.049508", true, line: 7),
    outcome(
      "B-05", .external, .nonconforming, 0,
      .measured(
        value: Base.decimal("60.004"), threshold: ResolvedThreshold(comparison: .atMost, limit: 60)),
      .number(Base.decimal("60.004"), ratio: nil), line: 8),
    outcome(
      "C-01", .external, .nonconforming, 0, .answered, .conformity(.no), line: 9,
      note: "Tiga dari lima pelapor belum dijawab.", cause: "Petugas merangkap tugas."),
    outcome("C-02", .external, .undetermined, 0, .declared, .noEvidence, line: 10),
    ItemAssessment(
      id: ItemID("C-03"), side: .internal, section: SectionID("complaints"), outcome: .notTested,
      attainment: nil, weight: 3, isCounted: false, judgement: .unanswered, result: nil,
      source: Base.at(126)),
    ItemAssessment(
      id: ItemID("C-04"), side: .internal, section: SectionID("complaints"),
      outcome: .notApplicable, attainment: nil, weight: 1, isCounted: false,
      judgement: .conditionNotMet(
        ConditionSource(text: "has_branch", location: Base.at(130, 20))), result: nil,
      source: Base.at(130)),
    outcome(
      "C-05", .internal, .conforming, nil, .answered,
      .text("Antrean panjang & kurang petunjuk."), line: 12, weight: 0, counted: false),
    outcome(
      "C-06", .external, .conforming, 1, .answered, .options([OptionID("hall"), OptionID("web")]),
      line: 11),
    outcome(
      "C-07", .external, .notApplicable, nil, .declared, .notApplicable, line: 12, weight: 1,
      note: "Hanya satu kantor di wilayah ini.", counted: false),
    outcome(
      "C-08", .external, .partial, half, .answered, .conformity(.partial), line: 13, weight: 0,
      counted: false),
    outcome(
      "C-09", .internal, .notTested, nil, .declared, .notTested, line: 13, weight: 2,
      note: "Notulen belum diserahkan.", counted: false),
    sample("C-10", .internal, .undetermined, 10, 0, "0.05", "0.258866", false, line: 14),
  ]

  private static func outcome(
    _ id: String, _ side: Side, _ outcome: Outcome, _ attainment: Rational?,
    _ judgement: Judgement, _ answer: Answer, line: Int, weight: Rational? = nil,
    note: String? = nil, cause: String? = nil, counted: Bool = true,
    evidence: [EvidenceReference] = []
  ) -> ItemAssessment {
    let item = declared(id)
    let file = side == .internal ? "internal.xml" : "external.csv"
    return ItemAssessment(
      id: item.id, side: side, section: section(of: item), outcome: outcome,
      attainment: attainment, weight: weight ?? item.weight, isCounted: counted,
      judgement: judgement,
      result: CheckedResult(
        item: item.id, side: side, answer: answer, note: note, cause: cause, evidence: evidence,
        by: side == .internal ? "Pengendali contoh" : nil, at: ObservationTime("2026-04-03"),
        location: SourceLocation(file: file, line: line, column: 3)), source: item.location)
  }

  private static func sample(
    _ id: String, _ side: Side, _ result: Outcome, _ size: Int, _ deviations: Int,
    _ tolerable: String, _ limit: String, _ accepted: Bool, line: Int, of population: Int? = nil
  ) -> ItemAssessment {
    outcome(
      id, side, result, result == .undetermined ? 0 : Rational(size - deviations) / Rational(size),
      .sampled(
        SampleJudgement(
          size: size, deviations: deviations, population: population,
          tolerable: Base.decimal(tolerable), confidence: Base.decimal("0.95"),
          upperLimit: Base.decimal(limit), isAccepted: accepted, requiredSize: 59)),
      .sample(size: size, deviations: deviations, population: population), line: line)
  }

  private static func declared(_ id: String) -> Item {
    guard let item = Base.value.items.first(where: { $0.id.rawValue == id }) else {
      preconditionFailure("no item \(id)")
    }
    return item
  }

  private static func section(of item: Item) -> SectionID {
    Base.value.allSections.first { $0.items.contains { $0.id == item.id } }?.id ?? SectionID("?")
  }
}
