import AuditModel
import Diagnostics

/// A made-up SOP with every kind of step.
enum SampleSOP {
  private static func at(_ line: Int) -> SourceLocation {
    SourceLocation(file: "Checklists/sop/sample-issuance.xml", line: line, column: 3)
  }

  private static func text(_ id: String, _ en: String? = nil) -> LocalizedText {
    SampleChecklist.text(id, en)
  }

  static let value = SOP(
    id: SOPID("sample-issuance"), version: "3.0", language: .indonesian,
    languages: [.indonesian, .english],
    title: text("Penerbitan dokumen (contoh)", "Issuing of documents (sample)"),
    identity: SOPIdentity(
      number: "SOP/CONTOH/12", owner: text("Seksi Contoh", "Sample Division"),
      created: CalendarDate(year: 2023, month: 11, day: 2),
      revised: CalendarDate(year: 2024, month: 7, day: 29),
      effective: CalendarDate(year: 2024, month: 8, day: 17),
      approvedBy: text("Kepala Kantor", "Head of Office"),
      qualifications: [text("Memahami alur penerbitan", "Knows the issuing flow")],
      related: [text("SOP penanganan pengaduan", "SOP for complaints")],
      equipment: [text("Komputer", "Computer"), text("Pencetak", "Printer")],
      warnings: [
        text("Tanpa pemeriksaan dokumen dapat palsu.", "Unchecked documents can be forged.")
      ],
      records: [text("Register harian", "Daily register")]),
    sources: [
      LegalSource(
        id: SourceID("office-rule"),
        title: text("Peraturan Kantor Contoh 12/2024", "Sample Office Rule 12/2024"),
        effective: CalendarDate(year: 2024, month: 8, day: 17), certainty: .recalled,
        location: at(20))
    ],
    performers: [
      Performer(
        id: PerformerID("applicant"), title: text("Pemohon", "Applicant"), location: at(24)),
      Performer(
        id: PerformerID("counter"), title: text("Petugas loket", "Counter officer"),
        location: at(25)),
      Performer(id: PerformerID("approver"), title: text("Pengesah", "Approver"), location: at(26)),
    ],
    steps: [
      Step(
        id: StepID("L01"), kind: .start, performer: PerformerID("applicant"),
        activity: text("Mengajukan permohonan", "Applies"), location: at(30)),
      Step(
        id: StepID("L02"), kind: .process, performer: PerformerID("counter"),
        activity: text("Memeriksa kelengkapan berkas", "Checks the file for completeness"),
        prerequisites: text("Formulir dan salinan identitas", "Form and copy of identity"),
        time: StepTime(most: 10, unit: .minute), output: text("Berkas diperiksa", "Checked file"),
        location: at(34)),
      Step(
        id: StepID("L03"), kind: .decision, performer: PerformerID("counter"),
        activity: text("Berkas lengkap?", "Is the file complete?"),
        branches: [
          Branch(answer: .yes, target: StepID("L04"), location: at(40)),
          Branch(answer: .no, target: StepID("L01"), location: at(41)),
        ], location: at(39)),
      Step(
        id: StepID("L04"), kind: .process, performer: PerformerID("approver"),
        activity: text("Mengesahkan dan menerbitkan dokumen", "Approves and issues the document"),
        time: StepTime(most: 4, unit: .workday, since: StepID("L02"), certainty: .uncertain),
        output: text("Dokumen", "Document"),
        note: text("Pengesah bukan pemeriksa.", "The approver is not the checker."),
        next: StepID("L05"), location: at(44)),
      Step(
        id: StepID("L05"), kind: .connector, performer: PerformerID("counter"),
        activity: text("Lanjut ke SOP penyerahan", "Goes on in the SOP for handover"),
        location: at(50)),
      Step(id: StepID("L06"), kind: .end, activity: text("Selesai", "Done"), location: at(53)),
    ],
    requirements: [
      Requirement(
        id: RequirementID("intake-checked"),
        text: text(
          "Kelengkapan berkas diperiksa dan dicatat pada hari penerimaan.",
          "Completeness of a file is checked and recorded on the day of intake."),
        clause: "4.2", source: SourceID("office-rule"), step: StepID("L02"), location: at(58)),
      Requirement(
        id: RequirementID("standards-published"),
        text: text("Standar pelayanan diumumkan.", "Service standards are published."),
        clause: "2.1", location: at(62)),
      Requirement(
        id: RequirementID("issued-in-time"),
        text: text(
          "Dokumen terbit paling lambat 4 hari kerja setelah berkas lengkap.",
          "Documents are issued within 4 working days of a complete file."),
        clause: "4.4", source: SourceID("office-rule"), step: StepID("L04"), certainty: .uncertain,
        location: at(66)),
      Requirement(
        id: RequirementID("satisfaction-measured"),
        text: text("Kepuasan diukur tiap tahun.", "Satisfaction is measured every year."),
        location: at(70)),
      Requirement(
        id: RequirementID("four-eyes"),
        text: text("Pengesah bukan pemeriksa.", "The approver is not the checker."), clause: "4.5",
        source: SourceID("office-rule"), step: StepID("L04"), location: at(74)),
      Requirement(
        id: RequirementID("handover-signed"),
        text: text("Penyerahan dibuktikan tanda terima.", "Handover is proved by a receipt."),
        clause: "4.6", location: at(78)),
      Requirement(
        id: RequirementID("archive-kept"),
        text: text("Berkas disimpan lima tahun.", "Files are kept for five years."),
        clause: "5.1", certainty: .uncertain, location: at(82)),
    ], location: at(1), canonicalHash: String(repeating: "50b0", count: 16))
}
