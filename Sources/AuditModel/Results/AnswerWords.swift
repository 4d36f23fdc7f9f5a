/// The words by which controllers answer, in files and in drop-downs alike; letter case does not matter.
public enum AnswerWords {
  /// An answer and the words for it.
  public struct Word: Sendable {
    /// What it says.
    public let answer: Answer
    /// Its words: the English one, which data uses, then the Indonesian one, then others that are understood.
    public let written: [String]

    /// The word that data uses.
    public var code: String { written[0] }

    /// The word that people read in a language.
    public func wording(isIndonesian: Bool) -> String { isIndonesian ? written[1] : written[0] }

    /// Whether a word, of any letter case, means this answer.
    public func isMeant(by word: String) -> Bool { written.contains(word.lowercased()) }
  }

  /// The words of a conformity item.
  public static let conformity = [
    Word(answer: .conformity(.yes), written: ["yes", "ya"]),
    Word(answer: .conformity(.partial), written: ["partial", "sebagian"]),
    Word(answer: .conformity(.no), written: ["no", "tidak"]),
  ]

  /// The words that answer an item of any kind.
  public static let general = [
    Word(answer: .notApplicable, written: ["not-applicable", "tidak-berlaku", "na"]),
    Word(answer: .notTested, written: ["not-tested", "belum-diuji"]),
    Word(answer: .noEvidence, written: ["no-evidence", "tanpa-bukti", "?"]),
  ]

  /// What a word says for an item of any kind; `nil` when it says nothing.
  public static func general(_ word: String) -> Word? { general.first { $0.isMeant(by: word) } }

  /// What a word says for a conformity item.
  public static func conformity(_ word: String) -> Word? {
    conformity.first { $0.isMeant(by: word) }
  }
}
