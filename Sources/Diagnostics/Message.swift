/// The wording of one kind of diagnostic, in every language, under a stable code.
///
/// A wording holds facts as `{name}`; the diagnostic fills them in. All messages stand in
/// `Messages/`, one file for each family, and nowhere else.
public struct Message: Sendable, Hashable {
  /// How grave a message is.
  public enum Severity: String, Sendable, Hashable, Codable, Comparable {
    /// Something worth knowing; nothing has to be done.
    case note
    /// The material can be used, but probably does not say what was meant.
    case warning
    /// The material cannot be used as it is.
    case error

    /// A note is less than a warning, a warning less than an error.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// The three sentences of a message, in one language.
  ///
  /// Lower case, no final period, user text in backticks, one line each.
  public struct Wording: Sendable, Hashable {
    /// What is wrong: what was found, and what was expected.
    public let what: String
    /// Why it matters.
    public let why: String
    /// What to write instead.
    public let cure: String

    /// Makes a wording from its three sentences.
    public init(what: String, why: String, cure: String) {
      self.what = what
      self.why = why
      self.cure = cure
    }
  }

  /// The stable code, dotted and in lower case, such as `checklist.item.weight-negative`.
  public let code: String
  /// How grave it is.
  public let severity: Severity
  /// The wording in English.
  public let english: Wording
  /// The wording in Indonesian.
  public let indonesian: Wording

  /// Makes a message; `en` and `id` are the wordings in English and Indonesian.
  public init(_ code: String, _ severity: Severity, en english: Wording, id indonesian: Wording) {
    self.code = code
    self.severity = severity
    self.english = english
    self.indonesian = indonesian
  }

  /// The wording in a language.
  public func wording(in language: InterfaceLanguage) -> Wording {
    switch language {
    case .english: english
    case .indonesian: indonesian
    }
  }
}
