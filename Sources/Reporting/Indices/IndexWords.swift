internal import AuditModel

/// What reports of indices say in their own words, each in both languages.
enum IndexKey: CaseIterable, Hashable, Sendable {
  case kicker, index, outOf, noIndex, band, noBands, outcomes, reached, notReached, notKnown
  case failing, components, component, input, worth, minima, met, short, unknownMinimum, missing
  case missingNote, derivation, bandsOf, bandsCertainty, taken, given, uncertain, files, ofMost

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .kicker: ("Laporan indeks", "Index report")
    case .index: ("Indeks", "Index")
    case .outOf: ("{index} dari {maximum}", "{index} of {maximum}")
    case .noIndex:
      ("tidak ada indeks: ada nilai yang belum diberikan", "no index: values are missing")
    case .band: ("Predikat", "Predicate")
    case .noBands: ("Tidak ada predikat untuk tanggal ini.", "No predicates hold on this day.")
    case .outcomes: ("Hasil", "Outcomes")
    case .reached: ("tercapai", "reached")
    case .notReached: ("belum tercapai", "not reached")
    case .notKnown: ("belum dapat dinilai", "cannot be told yet")
    case .failing:
      (
        "{component}: {value}, diperlukan {required}, kurang {short}",
        "{component}: {value}, needed {required}, {short} short"
      )
    case .components: ("Komponen", "Components")
    case .component: ("Komponen", "Component")
    case .input: ("Masukan", "Input")
    case .worth: ("Nilai", "Value")
    case .minima: ("Batas minimum", "Minima")
    case .met: ("{outcome} ≥ {required} ✓", "{outcome} ≥ {required} ✓")
    case .short:
      ("{outcome} ≥ {required} ✗ kurang {short}", "{outcome} ≥ {required} ✗ {short} short")
    case .unknownMinimum: ("{outcome} ≥ {required} ?", "{outcome} ≥ {required} ?")
    case .missing: ("Nilai yang belum diberikan", "Missing values")
    case .missingNote:
      (
        "Nilai yang tidak ada tidak pernah dihitung nol; karena itu tidak ada indeks.",
        "A missing value is never counted as zero; so there is no index."
      )
    case .derivation: ("Cara menghitung", "How it is computed")
    case .bandsOf: ("Predikat: {source}.", "Predicates: {source}.")
    case .bandsCertainty:
      (
        "Predikat ini belum dipastikan: {certainty}.",
        "These predicates are not confirmed: {certainty}."
      )
    case .taken: ("diambil dari {measure}", "taken from {measure}")
    case .given: ("dari {file}", "from {file}")
    case .uncertain:
      ("belum dipastikan: {certainty}", "not confirmed: {certainty}")
    case .files: ("Berkas masukan", "Files of inputs")
    case .ofMost: ("{value} dari {maximum}", "{value} of {maximum}")
    }
  }
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(index key: IndexKey, _ facts: [String: String] = [:]) -> String {
    let wording =
      switch catalogue {
      case .indonesian: key.wordings.indonesian
      case .english: key.wordings.english
      }
    return facts.isEmpty ? wording : TextTemplate.fill(wording) { facts[$0] }
  }
}
