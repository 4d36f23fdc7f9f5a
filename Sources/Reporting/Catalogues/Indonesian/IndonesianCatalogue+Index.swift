/// What is said in Indonesian of composite indices.
extension IndonesianCatalogue {
  static func wording(of key: IndexKey) -> String {
    switch key {
    case .kicker: "Laporan indeks"
    case .index: "Indeks"
    case .outOf: "{index} dari {maximum}"
    case .noIndex: "tidak ada indeks: ada nilai yang belum diberikan"
    case .band: "Predikat"
    case .noBands: "Tidak ada predikat untuk tanggal ini."
    case .outcomes: "Hasil"
    case .reached: "tercapai"
    case .notReached: "belum tercapai"
    case .notKnown: "belum dapat dinilai"
    case .failing: "{component}: {value}, diperlukan {required}, kurang {short}"
    case .components: "Komponen"
    case .component: "Komponen"
    case .input: "Masukan"
    case .worth: "Nilai"
    case .minima: "Batas minimum"
    case .met: "{outcome} ≥ {required} ✓"
    case .short: "{outcome} ≥ {required} ✗ kurang {short}"
    case .unknownMinimum: "{outcome} ≥ {required} ?"
    case .missing: "Nilai yang belum diberikan"
    case .missingNote:
      "Nilai yang tidak ada tidak pernah dihitung nol; karena itu tidak ada indeks."
    case .derivation: "Cara menghitung"
    case .bandsOf: "Predikat: {source}."
    case .bandsCertainty: "Predikat ini belum dipastikan: {certainty}."
    case .taken: "diambil dari {measure}"
    case .given: "dari {file}"
    case .uncertain: "belum dipastikan: {certainty}"
    case .files: "Berkas masukan"
    case .ofMost: "{value} dari {maximum}"
    }
  }
}
