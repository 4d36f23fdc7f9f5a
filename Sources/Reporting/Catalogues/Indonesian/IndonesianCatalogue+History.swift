/// What is said in Indonesian of findings of earlier periods.
extension IndonesianCatalogue {
  static func wording(of key: HistoryKey) -> String {
    switch key {
    case .new: "temuan baru"
    case .repeated: "berulang: ditemukan dalam {count} periode, pertama {first}"
    case .returned: "muncul kembali: ditemukan dalam {count} periode, pertama {first}"
    case .gone: "Temuan periode sebelumnya"
    case .column: "Riwayat"
    case .resolved: "tuntas: diuji lagi dan tidak ditemukan"
    case .untested: "belum diuji ulang sejak {last}; masih terbuka"
    }
  }
}
