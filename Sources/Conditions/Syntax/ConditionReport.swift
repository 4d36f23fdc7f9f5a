import Diagnostics

/// Collects what is wrong with a condition, and where.
struct ConditionReport {
  private struct Key: Hashable {
    var message: String
    var offset: Int
  }

  /// More than any author corrects in one go, and a bound for hostile text.
  private static let most = 100

  private let places: ConditionPlaces
  private var seen: Set<Key> = []
  /// What was found, in the order of finding.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ bytes: [UInt8], origin: SourceLocation) {
    places = ConditionPlaces(bytes, origin: origin)
  }

  /// Adds a diagnostic at a UTF-8 offset of the condition; one of a kind at a place.
  mutating func add(_ message: Message, at offset: Int, _ facts: [String: String] = [:]) {
    guard diagnostics.count < Self.most,
      seen.insert(Key(message: message.code, offset: offset)).inserted
    else { return }
    diagnostics.append(Diagnostic(message, at: places.location(offset), facts))
  }

  func location(_ offset: Int) -> SourceLocation { places.location(offset) }
}

/// Ends the reading of a condition that is beyond a limit; what is wrong is in the report.
struct ConditionStop: Error {}

/// The bounds of a condition: what is within them is read, checked and run in little time and
/// memory.
public enum ConditionLimits {
  /// The most bytes of UTF-8.
  public static let bytes = 10_000
  /// The most parts: literals, names, operators and calls.
  public static let nodes = 1_000
  /// The deepest nesting of parts and of parentheses.
  public static let depth = 64
}
