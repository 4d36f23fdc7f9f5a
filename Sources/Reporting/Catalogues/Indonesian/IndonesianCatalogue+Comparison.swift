/// What is said in Indonesian of comparisons.
extension IndonesianCatalogue {
  static func wording(of key: ComparisonKey) -> String {
    switch key {
    case .kicker: "Perbandingan audit"
    case .kickerSides: "Perbandingan pihak internal dan eksternal"
    case .first: "Pertama"
    case .second: "Kedua"
    case .summary: "Ringkasan"
    case .rose: "Skor naik {points}: dari {left} menjadi {right}."
    case .fell: "Skor turun {points}: dari {left} menjadi {right}."
    case .same: "Skor tetap {right}."
    case .unknown: "Skor tidak dapat dibandingkan: salah satunya tidak ada."
    case .apart: "Kriteria yang terpenuhi menurut bobot: internal {left}%, eksternal {right}%."
    case .versions:
      "Daftar periksanya berbeda: {left} dan {right}. Selisih skor dapat berasal dari situ."
    case .scores: "Skor"
    case .about: "Tentang"
    case .change: "Selisih"
    case .ratings: "Peringkat"
    case .items: "Butir dengan hasil lain"
    case .itemsSides: "Butir yang dinilai berbeda"
    case .question: "Pertanyaan"
    case .unchanged: "{count} butir berhasil sama."
    case .notAsked: "tidak ditanyakan"
    case .findings: "Temuan"
    case .onlySecond: "hanya kedua"
    case .both: "keduanya"
    case .onlyFirst: "hanya pertama"
    case .status: "Ada di"
    case .condition: "Kondisi"
    case .files: "Berkas"
    case .file: "Berkas"
    case .none: "tidak ada"
    case .excerpt:
      "Kutipan, bukan seluruh perbandingan: {parts}. Ditampilkan {items} dari {allItems} butir dan {findings} dari {allFindings} temuan yang dibandingkan; skor dari seluruh auditnya."
    case .scoresNote:
      "Setiap skor berasal dari auditnya sendiri; selisihnya kedua dikurangi pertama."
    case .scoresNoteSides:
      "Bagian kriteria yang terpenuhi menurut bobot, dalam persen, dilihat dari setiap pihak; selisihnya eksternal dikurangi internal."
    }
  }
}
