/// What an answer form says, each in both languages.
enum FormKey: CaseIterable, Hashable, Sendable {
  case kicker, howTo, by, save, load, progress, saved, guidance, evidence, criterion, requirement
  case yes, partial, no, notApplicable, notTested, noEvidence, value, numerator, denominator, size
  case deviations, population, withoutEvidence, answer, note, cause, given, badNumber, foreign,
    clear

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .kicker: ("Formulir audit", "Audit form")
    case .howTo:
      (
        "Formulir ini bekerja tanpa jaringan. Jawaban tersimpan di perangkat ini selama diisi. Simpan ke berkas, lalu catat dengan `patuh audit import`; hanya butir yang diisi di sini yang ikut.",
        "This form works without a network. Answers are kept on this device while you fill it in. Save them to a file, then record it with `patuh audit import`; only items that were filled in here go along."
      )
    case .by: ("Nama pengisi", "Filled in by")
    case .save: ("Simpan ke berkas", "Save to a file")
    case .load: ("Lanjutkan dari berkas", "Continue from a file")
    case .progress: ("{count} dari {all} diisi", "{count} of {all} filled in")
    case .saved: ("Tersimpan di perangkat ini", "Kept on this device")
    case .guidance: ("Panduan", "Guidance")
    case .evidence: ("Bukti yang diminta", "Evidence to ask for")
    case .criterion: ("Kriteria", "Criterion")
    case .requirement: ("Persyaratan", "Requirement")
    case .yes: ("Ya", "Yes")
    case .partial: ("Sebagian", "Partly")
    case .no: ("Tidak", "No")
    case .notApplicable: ("Tidak berlaku", "Does not apply")
    case .notTested: ("Tidak diuji", "Not tested")
    case .noEvidence: ("Tanpa bukti", "No evidence")
    case .value: ("Nilai", "Value")
    case .numerator: ("Bagian", "Part")
    case .denominator: ("Keseluruhan", "Whole")
    case .size: ("Diuji", "Tested")
    case .deviations: ("Menyimpang", "Deviating")
    case .population: ("Populasi", "Population")
    case .withoutEvidence: ("Tanpa bukti", "Without evidence")
    case .answer: ("Jawaban", "Answer")
    case .note: ("Catatan", "Note")
    case .cause: ("Sebab yang terlihat", "Cause that was seen")
    case .given: ("Jawaban yang sudah ada", "Answer that is there")
    case .badNumber: ("Bukan angka: {found}", "Not a number: {found}")
    case .foreign:
      ("Berkas itu untuk daftar periksa lain.", "That file is for another checklist.")
    case .clear: ("Kosongkan", "Clear")
    }
  }
}

extension Words {
  /// The wording of a key.
  func callAsFunction(form key: FormKey) -> String {
    switch catalogue {
    case .indonesian: key.wordings.indonesian
    case .english: key.wordings.english
    }
  }
}
