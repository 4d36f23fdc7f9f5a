/// The parts of a recorded answer that a result can remove by naming them; the same names in XML, CSV, JSON and XLSX.
public enum RemovableField: String, Sendable, Hashable, Codable, CaseIterable {
  /// The answer itself: all of its fields.
  case answer
  /// The note.
  case note
  /// The cause.
  case cause
  /// All pieces of evidence.
  case evidence
}

extension RemovableField {
  /// The word that drop-downs show in a language.
  package func wording(in language: Language) -> String {
    switch (self, language) {
    case (.answer, .indonesian): "jawaban"
    case (.note, .indonesian): "catatan"
    case (.cause, .indonesian): "sebab"
    case (.evidence, .indonesian): "bukti"
    default: rawValue
    }
  }

  /// The field that a word of a drop-down means, in any language and letter case.
  package init?(shown word: String) {
    let word = word.lowercased()
    let meant = Self.allCases.first { field in
      word == field.rawValue || word == field.wording(in: .indonesian)
    }
    guard let meant else { return nil }
    self = meant
  }

  /// What a drop-down offers in a language: each field, then several of them with blanks between.
  package static func choices(in language: Language) -> [String] {
    let words = allCases.map { $0.wording(in: language) }
    let sets = (1..<(1 << words.count)).map { bits in
      words.indices.filter { bits & (1 << $0) != 0 }
    }
    return sets.sorted { left, right in
      left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }.map { places in places.map { words[$0] }.joined(separator: " ") }
  }
}
