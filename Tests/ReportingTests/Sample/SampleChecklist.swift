import AuditModel
import Diagnostics
import TestSupport

/// A made-up checklist that has every kind of answer, source and certainty.
enum SampleChecklist {
  static let file = "Checklists/sample.xml"

  static func at(_ line: Int, _ column: Int = 5) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column)
  }

  static func text(_ id: String, _ en: String? = nil) -> LocalizedText {
    var texts: [Language: String] = [.indonesian: id]
    texts[.english] = en
    return LocalizedText(texts, fallback: .indonesian)
  }

  static func decimal(_ text: String) -> Rational {
    guard let number = Rational(decimal: text) else {
      preconditionFailure("not a decimal: \(text)")
    }
    return number
  }

  static let value = Checklist(
    id: ChecklistID("sample-service"), version: "2026.1", language: .indonesian,
    languages: [.indonesian, .english],
    title: text(
      "Kepatuhan SOP pelayanan dokumen (contoh)",
      "Document service: compliance with its SOP (sample)"),
    description: text(
      "Daftar periksa contoh untuk menguji laporan.", "A sample checklist to test reports."),
    sources: [
      LegalSource(
        id: SourceID("service-act"),
        title: text("Undang-Undang Pelayanan Contoh 1/2020", "Sample Service Act 1/2020"),
        effective: CalendarDate(year: 2020, month: 1, day: 2), location: at(6)),
      LegalSource(
        id: SourceID("old-circular"),
        title: text("Surat Edaran Contoh 7/2011", "Sample Circular 7/2011"),
        effective: CalendarDate(year: 2011, month: 3, day: 1),
        until: CalendarDate(year: 2019, month: 12, day: 31), certainty: .uncertain,
        note: text(
          "Diganti oleh Undang-Undang Pelayanan Contoh; nomor pasal belum diperiksa.",
          "Replaced by the Sample Service Act; article numbers not verified."),
        location: at(9)),
    ],
    sops: [SOPReference(href: "sop/sample-issuance.xml", location: at(12))],
    requirements: [
      Requirement(
        id: RequirementID("complaints-answered"),
        text: text(
          "Setiap pengaduan dijawab tertulis dalam 14 hari.",
          "Every complaint is answered in writing within 14 days."),
        clause: "Pasal 36", source: SourceID("service-act"), certainty: .recalled, location: at(14)),
      Requirement(
        id: RequirementID("trend-reviewed"),
        text: text("Kecenderungan pengaduan dibahas tiap bulan."),
        certainty: .proposal, location: at(17)),
      Requirement(
        id: RequirementID("notice-displayed"),
        text: text(
          "Maklumat pelayanan dipajang di ruang tunggu.",
          "The service charter is displayed in the waiting room."),
        clause: "III.2", source: SourceID("old-circular"), certainty: .confirmed, location: at(20)),
    ],
    parameters: [
      Parameter(
        id: ParameterID("issue-days"),
        title: text("Lama penerbitan paling banyak", "Longest time to issue"), value: .number(4),
        unit: "workday", minimum: 1, maximum: 10, source: SourceID("service-act"), location: at(24)),
      Parameter(
        id: ParameterID("tolerable"),
        title: text("Tingkat penyimpangan yang dapat ditoleransi", "Tolerable deviation rate"),
        value: .number(decimal("0.05")), certainty: .proposal, location: at(26)),
      Parameter(
        id: ParameterID("charter-date"), title: text("Tanggal maklumat", "Date of the charter"),
        value: .date(CalendarDate(year: 2024, month: 8, day: 17) ?? day), location: at(28)),
      Parameter(
        id: ParameterID("has-branch"), title: text("Memiliki loket cabang", "Has a branch counter"),
        value: .boolean(false), location: at(30)),
      Parameter(
        id: ParameterID("channel"),
        title: text("Saluran pengaduan utama", "Main complaint channel"),
        value: .text("loket & daring"), certainty: .uncertain, location: at(32)),
    ],
    axes: [
      Axis(
        id: AxisID("function"), title: text("Fungsi manajemen", "Management function"),
        values: [
          axisValue("planning", "Perencanaan", "Planning", 36),
          axisValue("actuating", "Pelaksanaan", "Actuating", 37),
          axisValue("controlling", "Pengendalian", "Controlling", 38),
          axisValue("evaluation", "Evaluasi", "Evaluation", 39),
        ], location: at(35)),
      Axis(
        id: AxisID("quality"), title: text("Mutu pelayanan", "Service quality"),
        values: [
          axisValue("responsiveness", "Responsivitas", "Responsiveness", 42),
          axisValue("responsibility", "Responsibilitas", "Responsibility", 43),
          axisValue("accountability", "Akuntabilitas", "Accountability", 44),
        ], location: at(41)),
    ],
    scoring: ScoringPlan(
      model: ScoringModelID("weighted-mean"),
      combine: Combination(internalWeight: decimal("0.6"), externalWeight: decimal("0.4")),
      discrepancy: 20,
      caps: [ScoreCap(severity: .critical, limit: decimal("77.99"), location: at(49))],
      ratings: [
        Rating(
          id: RatingID("A"), from: 88, title: text("Sangat baik", "Very good"), tone: .good,
          location: at(50)),
        Rating(
          id: RatingID("B"), from: 78, title: text("Baik", "Good"), tone: .good, location: at(51)),
        Rating(
          id: RatingID("C"), from: 54, title: text("Cukup", "Fair"), tone: .fair, location: at(52)),
        Rating(
          id: RatingID("D"), from: 0, title: text("Kurang", "Poor"), tone: .poor, location: at(53)),
      ], location: at(47)),
    findings: FindingPlan(dueDays: [.major: 30, .minor: 60], escalateMinors: 3),
    sections: SampleItems.sections, location: at(1, 1),
    canonicalHash: String(repeating: "c0ffee00", count: 8))

  static let day =
    CalendarDate(year: 2026, month: 4, day: 5) ?? { preconditionFailure("no such day") }()

  private static func axisValue(_ id: String, _ name: String, _ en: String, _ line: Int)
    -> AxisValue
  {
    AxisValue(id: AxisValueID(id), title: text(name, en), location: at(line, 7))
  }
}
