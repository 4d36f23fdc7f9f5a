/// A word of the program's own that a message names, in each language.
public struct Term: Hashable, Sendable {
  /// The word in English.
  public let english: String
  /// The word in Indonesian.
  public let indonesian: String

  /// Makes a term from its words.
  public init(en english: String, id indonesian: String) {
    self.english = english
    self.indonesian = indonesian
  }

  /// The word in a language.
  public func text(in language: InterfaceLanguage) -> String {
    switch language {
    case .english: english
    case .indonesian: indonesian
    }
  }
}
