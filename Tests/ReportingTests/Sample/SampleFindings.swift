import AuditModel
import Diagnostics

/// The findings of the made-up audit: every kind and grade, gravest first.
enum SampleFindings {
  private typealias Base = SampleChecklist

  static let all: [Finding] = [
    finding(
      1, .nonconformity, "B-03", "four-eyes", .internal, .major, .critical,
      condition: Base.text(
        "Pada 12 dari 480 kasus pemeriksa dan pengesah adalah orang yang sama; 3 kasus tanpa bukti.",
        "In 12 of 480 cases checker and approver were the same person; 3 cases lack evidence."),
      effect: Base.text(
        "Dokumen dapat terbit tanpa pemeriksaan kedua.",
        "Documents can be issued without a second check."),
      due: CalendarDate(year: 2026, month: 5, day: 5),
      evidence: [
        EvidenceReference(
          href: "bukti/log-kasus.csv", sha256: String(repeating: "d1ce", count: 16),
          title: "Log kasus triwulan 1")
      ]),
    finding(
      2, .nonconformity, "A-02", "intake-checked", .internal, .major, .major,
      condition: Base.text(
        "2 dari 60 berkas tidak dicatat pada hari yang sama; batas atas 10,2 %.",
        "2 of 60 files were not recorded on the same day; upper limit 10.2 %.")),
    finding(
      3, .nonconformity, "C-01", "complaints-answered", .external, .major, .minor,
      condition: Base.text(
        "Tiga dari lima pelapor belum mendapat jawaban tertulis.",
        "Three of five complainants have no answer in writing."),
      cause: Base.text("Petugas merangkap tugas."), raisedFrom: .minor,
      due: CalendarDate(year: 2026, month: 5, day: 5)),
    finding(
      4, .discrepancy, nil, nil, nil, .major, .critical,
      condition: Base.text(
        "Skor internal dan eksternal berbeda lebih dari 20 poin.",
        "Internal and external scores differ by more than 20 points.")),
    finding(
      5, .nonconformity, "B-05", "issued-in-time", .external, .minor, .major,
      condition: Base.text(
        "Rata-rata tunggu 60,004 menit, lebih dari 60 menit.",
        "The mean wait is 60.004 minutes, more than 60 minutes.")),
    finding(
      6, .evidence, "C-02", "complaints-answered", .external, .minor, .major,
      condition: Base.text(
        "Tidak ada bukti bahwa identitas pelapor dijaga.",
        "There is no evidence that the complainant's identity is protected.")),
    finding(
      7, .discrepancy, nil, "standards-published", nil, .minor, .minor,
      condition: Base.text(
        "Internal menilai 100, eksternal 50 untuk persyaratan yang sama.",
        "For the same requirement internal found 100, external 50.")),
    finding(
      8, .exception, "B-04", "handover-signed", .internal, .observation, .minor,
      condition: Base.text(
        "Sampel diterima, tetapi 1 dari 93 tanda terima tidak ditandatangani <\"segera\" & lengkap>.",
        "The sample is accepted, yet 1 of 93 receipts is not signed <\"at once\" & fully>.")),
  ]

  private static func finding(
    _ number: Int, _ kind: Finding.Kind, _ item: String?, _ requirement: String?, _ side: Side?,
    _ grade: Grade, _ severity: Severity, condition: LocalizedText, cause: LocalizedText? = nil,
    effect: LocalizedText? = nil, raisedFrom: Grade? = nil, due: CalendarDate? = nil,
    evidence: [EvidenceReference] = []
  ) -> Finding {
    Finding(
      fingerprint: String(repeating: "\(number)a7e", count: 16), kind: kind,
      item: item.map { ItemID($0) }, requirement: requirement.map { RequirementID($0) },
      side: side, grade: grade, escalatedFrom: raisedFrom, severity: severity,
      condition: condition, criterion: criterion(requirement),
      cause: cause
        ?? Base.text(
          "Sebab belum ditentukan pengendali.", "The controller has not determined the cause."),
      effect: effect
        ?? Base.text("Pelayanan tidak memenuhi SOP.", "The service does not meet its SOP."),
      recommendation: Base.text(
        "Perbaiki penyebabnya dan periksa kembali pada periode berikut.",
        "Remove the cause and check again in the next period."),
      due: due, evidence: evidence,
      source: Base.value.items.first { $0.id.rawValue == item }?.location
        ?? Base.value.scoring.location)
  }

  private static func criterion(_ id: String?) -> CriterionReference {
    let checklist = Base.value
    let sop = SampleSOP.value
    if let requirement = checklist.requirements.first(where: { $0.id.rawValue == id }) {
      let source = checklist.sources.first { $0.id == requirement.source }
      return CriterionReference(
        text: requirement.text, clause: requirement.clause, source: source?.title,
        effective: source?.effective, certainty: requirement.certainty,
        document: "\(checklist.id) \(checklist.version)", location: requirement.location)
    }
    if let requirement = sop.requirements.first(where: { $0.id.rawValue == id }) {
      let source = sop.sources.first { $0.id == requirement.source }
      return CriterionReference(
        text: requirement.text, clause: requirement.clause, source: source?.title,
        effective: source?.effective,
        certainty: source == nil ? requirement.certainty : .recalled,
        document: "\(sop.id) \(sop.version)", location: requirement.location)
    }
    return CriterionReference(
      text: Base.text(
        "Skor kedua pihak berbeda paling banyak 20 poin.",
        "The scores of the sides differ by 20 points at most."), certainty: .confirmed,
      document: "\(checklist.id) \(checklist.version)", location: checklist.scoring.location)
  }
}
