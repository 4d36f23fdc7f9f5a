/// One thing that is to be said about the user's material.
///
/// A diagnostic is data: a message, a place, and the facts that fill its wording. It carries no
/// personal data; readers hand in names of elements, ids and numbers, never notes or people.
public struct Diagnostic: Hashable, Sendable {
  /// What is said, in all languages.
  public let message: Message
  /// Where; `nil` when the matter has no place, such as a missing file.
  public let location: SourceLocation?
  /// The facts that the wording names, by their name in the wording.
  public let facts: [String: String]
  /// The words of the program that the wording names, by their name in the wording.
  public let terms: [String: Term]

  /// Makes a diagnostic.
  public init(
    _ message: Message, at location: SourceLocation?, _ facts: [String: String] = [:],
    terms: [String: Term] = [:]
  ) {
    self.message = message
    self.location = location
    self.facts = facts
    self.terms = terms
  }

  /// What fills the wording in a language.
  func filling(in language: InterfaceLanguage) -> [String: String] {
    terms.isEmpty ? facts : facts.merging(terms.mapValues { $0.text(in: language) }) { $1 }
  }

  /// How grave it is.
  public var severity: Message.Severity { message.severity }
  /// Its stable code.
  public var code: String { message.code }
}

extension Diagnostic: Comparable {
  /// Ordered by place, then code, then facts; a diagnostic without a place comes first.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.location, right.location) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let a?, let b?) where a != b: return a < b
    default: break
    }
    if left.code != right.code { return left.code < right.code }
    return left.sortedFacts.lexicographicallyPrecedes(right.sortedFacts)
  }

  private var sortedFacts: [String] {
    filling(in: .english).sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
  }
}

/// Ends an operation and says everything that was wrong with the material.
public struct DiagnosticsError: Error, Hashable, Sendable {
  /// All that was found, sorted by place; never empty.
  public let diagnostics: [Diagnostic]

  /// Makes an error from what was found; sorts it.
  public init(_ diagnostics: [Diagnostic]) {
    precondition(!diagnostics.isEmpty, "an error needs at least one diagnostic")
    self.diagnostics = diagnostics.sorted()
  }
}

extension Sequence<Diagnostic> {
  /// Whether one of them is an error, so that the material cannot be used.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
