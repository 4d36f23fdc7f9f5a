/// What is said in Indonesian of answer forms.
extension IndonesianCatalogue {
  static func wording(of key: FormKey) -> String {
    switch key {
    case .kicker: "Formulir audit"
    case .howTo:
      "Formulir ini bekerja tanpa jaringan. Jawaban tersimpan di perangkat ini selama diisi. Simpan ke berkas, lalu catat dengan `patuh audit import`; hanya butir yang diisi di sini yang ikut."
    case .by: "Nama pengisi"
    case .save: "Simpan ke berkas"
    case .load: "Lanjutkan dari berkas"
    case .progress: "{count} dari {all} diisi"
    case .saved: "Tersimpan di perangkat ini"
    case .guidance: "Panduan"
    case .evidence: "Bukti yang diminta"
    case .criterion: "Kriteria"
    case .requirement: "Persyaratan"
    case .yes: "Ya"
    case .partial: "Sebagian"
    case .no: "Tidak"
    case .notApplicable: "Tidak berlaku"
    case .notTested: "Tidak diuji"
    case .noEvidence: "Tanpa bukti"
    case .value: "Nilai"
    case .numerator: "Bagian"
    case .denominator: "Keseluruhan"
    case .size: "Diuji"
    case .deviations: "Menyimpang"
    case .population: "Populasi"
    case .withoutEvidence: "Tanpa bukti"
    case .answer: "Jawaban"
    case .note: "Catatan"
    case .cause: "Sebab yang terlihat"
    case .given: "Jawaban yang sudah ada"
    case .badNumber: "Bukan angka: {found}"
    case .foreign: "Berkas itu untuk daftar periksa lain."
    case .clear: "Kosongkan"
    }
  }
}
