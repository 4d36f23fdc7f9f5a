/// A language by its tag, such as `id` or `en` (RFC 5646), kept in lower case.
public struct Language: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The tag.
  public let tag: String

  /// Indonesian.
  public static let indonesian = Language("id")
  /// English.
  public static let english = Language("en")

  /// A language by its tag; letter case does not matter.
  public init(_ tag: some StringProtocol) { self.tag = tag.lowercased() }

  /// The tag.
  public var description: String { tag }

  /// Ordered by tag.
  public static func < (left: Language, right: Language) -> Bool { left.tag < right.tag }
}
