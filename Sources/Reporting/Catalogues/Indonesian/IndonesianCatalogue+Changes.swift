/// What is said in Indonesian of changes since earlier audits.
extension IndonesianCatalogue {
  static func wording(of key: ChangesKey) -> String {
    switch key {
    case .heading: "Yang berubah"
    case .overTime: "Skor dari audit ke audit"
    case .since: "Skor sejak {name}"
    case .sinceSheet: "Skor sejak audit terakhir"
    case .audit: "Audit"
    case .now: "Audit ini"
    case .note:
      "Setiap skor berasal dari auditnya sendiri; selisihnya terhadap audit terakhir sebelum ini."
    case .rose: "Sejak {name} skor naik {points} poin, dari {before} menjadi {now}."
    case .fell: "Sejak {name} skor turun {points} poin, dari {before} menjadi {now}."
    case .same: "Skor tetap {now} sejak {name}."
    case .unknown:
      "Skor tidak dapat dibandingkan dengan {name}: salah satunya tidak ada, atau skalanya berbeda."
    case .rating: "Peringkat berubah dari {before} menjadi {now}."
    case .findings:
      "Temuan: {new} baru, {repeated} berulang, {returned} muncul kembali, {resolved} tuntas, {untested} belum diuji ulang."
    }
  }
}
