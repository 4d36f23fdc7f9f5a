/// The words by which controllers answer, in files and in drop-downs alike; letter case does not matter.
public enum AnswerWords {
  /// An answer and the words for it.
  public struct Word: Sendable {
    /// What it says.
    public let answer: Answer
    /// The word that data uses; English.
    public let code: String
    /// The words that people read in other languages.
    private let names: [Language: String]
    /// Others that are understood.
    private let others: [String]

    init(_ answer: Answer, _ code: String, _ names: [Language: String], others: [String] = []) {
      self.answer = answer
      self.code = code
      self.names = names
      self.others = others
    }

    /// The word that people read in a language; that of data where there is none.
    public func wording(in language: Language) -> String { names[language] ?? code }

    /// Whether a word, of any letter case, means this answer.
    public func isMeant(by word: String) -> Bool {
      let word = word.lowercased()
      return word == code || names.values.contains(word) || others.contains(word)
    }
  }

  /// The words of a conformity item.
  public static let conformity = [
    Word(.conformity(.yes), "yes", [.indonesian: "ya"]),
    Word(.conformity(.partial), "partial", [.indonesian: "sebagian"]),
    Word(.conformity(.no), "no", [.indonesian: "tidak"]),
  ]

  /// The words that answer an item of any kind.
  public static let general = [
    Word(.notApplicable, "not-applicable", [.indonesian: "tidak-berlaku"], others: ["na"]),
    Word(.notTested, "not-tested", [.indonesian: "belum-diuji"]),
    Word(.noEvidence, "no-evidence", [.indonesian: "tanpa-bukti"], others: ["?"]),
  ]

  /// What a word says for an item of any kind; `nil` when it says nothing.
  public static func general(_ word: String) -> Word? { general.first { $0.isMeant(by: word) } }

  /// What a word says for a conformity item.
  public static func conformity(_ word: String) -> Word? {
    conformity.first { $0.isMeant(by: word) }
  }
}
