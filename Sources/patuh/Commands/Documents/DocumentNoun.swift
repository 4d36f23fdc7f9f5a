import ArgumentParser
import Auditing

/// A kind of document on the command line.
protocol DocumentNoun {
  associatedtype Document: Sendable

  /// How its documents are found and loaded.
  static var kind: DocumentKind<Document> { get }
  /// The texts of its command `validate`.
  static var validation: CommandText { get }
  /// The help of the arguments of `validate`.
  static var files: ArgumentHelp { get }
}

/// A kind of document that the library can list.
protocol ListedNoun: DocumentNoun {
  /// The texts of its command `list`.
  static var listing: CommandText { get }
  /// What its documents count: items, elements.
  static var parts: TextKey { get }
}
