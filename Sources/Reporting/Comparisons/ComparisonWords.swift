internal import AuditModel

/// What comparisons say in their own words, each in both languages.
enum ComparisonKey: CaseIterable, Hashable, Sendable {
  case kicker, kickerSides, first, second, summary, rose, fell, same, unknown, apart, versions
  case scores, about, change, ratings, items, itemsSides, question, unchanged, notAsked, findings
  case onlySecond, both, onlyFirst, status, condition, files, file, none, scoresNote,
    scoresNoteSides, excerpt

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .kicker: ("Perbandingan audit", "Comparison of audits")
    case .kickerSides: ("Perbandingan pihak internal dan eksternal", "Comparison of the sides")
    case .first: ("Pertama", "First")
    case .second: ("Kedua", "Second")
    case .summary: ("Ringkasan", "Summary")
    case .rose:
      (
        "Skor naik {points}: dari {left} menjadi {right}.",
        "The score rose by {points}: from {left} to {right}."
      )
    case .fell:
      (
        "Skor turun {points}: dari {left} menjadi {right}.",
        "The score fell by {points}: from {left} to {right}."
      )
    case .same: ("Skor tetap {right}.", "The score is {right} in both.")
    case .unknown:
      (
        "Skor tidak dapat dibandingkan: salah satunya tidak ada.",
        "The scores cannot be compared: one of them is missing."
      )
    case .apart:
      (
        "Kriteria yang terpenuhi menurut bobot: internal {left}%, eksternal {right}%.",
        "Criteria met, by weight: internal {left}%, external {right}%."
      )
    case .versions:
      (
        "Daftar periksanya berbeda: {left} dan {right}. Selisih skor dapat berasal dari situ.",
        "The checklists differ: {left} and {right}. A difference in scores may come from that."
      )
    case .scores: ("Skor", "Scores")
    case .about: ("Tentang", "About")
    case .change: ("Selisih", "Difference")
    case .ratings: ("Peringkat", "Ratings")
    case .items: ("Butir dengan hasil lain", "Items with another outcome")
    case .itemsSides: ("Butir yang dinilai berbeda", "Items that the sides see differently")
    case .question: ("Pertanyaan", "Question")
    case .unchanged: ("{count} butir berhasil sama.", "{count} items came out alike.")
    case .notAsked: ("tidak ditanyakan", "not asked")
    case .findings: ("Temuan", "Findings")
    case .onlySecond: ("hanya kedua", "second only")
    case .both: ("keduanya", "both")
    case .onlyFirst: ("hanya pertama", "first only")
    case .status: ("Ada di", "Found in")
    case .condition: ("Kondisi", "Condition")
    case .files: ("Berkas", "Files")
    case .file: ("Berkas", "File")
    case .none: ("tidak ada", "none")
    case .excerpt:
      (
        "Kutipan, bukan seluruh perbandingan: {parts}. Ditampilkan {items} dari {allItems} butir dan {findings} dari {allFindings} temuan yang dibandingkan; skor dari seluruh auditnya.",
        "An excerpt, not the whole comparison: {parts}. Shown are {items} of {allItems} items and {findings} of {allFindings} findings compared; scores are those of the whole audits."
      )
    case .scoresNote:
      (
        "Setiap skor berasal dari auditnya sendiri; selisihnya kedua dikurangi pertama.",
        "Each score is that of its own audit; the difference is the second less the first."
      )
    case .scoresNoteSides:
      (
        "Bagian kriteria yang terpenuhi menurut bobot, dalam persen, dilihat dari setiap pihak; selisihnya eksternal dikurangi internal.",
        "The share of the criteria met by weight, in per cent, seen from each side; the difference is external less internal."
      )
    }
  }
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(comparison key: ComparisonKey, _ facts: [String: String] = [:]) -> String {
    let wording =
      switch catalogue {
      case .indonesian: key.wordings.indonesian
      case .english: key.wordings.english
      }
    return facts.isEmpty ? wording : TextTemplate.fill(wording) { facts[$0] }
  }
}
