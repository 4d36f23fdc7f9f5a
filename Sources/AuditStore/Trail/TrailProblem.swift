/// A disagreement between the store and its trail.
public struct TrailProblem: Hashable, Sendable {
  /// The kind of a disagreement.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The bytes of an event are not those that were hashed.
    case eventAltered = "event-altered"
    /// One or more events are missing.
    case eventMissing = "event-missing"
    /// An event does not follow the one before it.
    case chainBroken = "chain-broken"
    /// An event belongs to another store.
    case eventForeign = "event-foreign"
    /// The columns for search differ from the event.
    case columnsDiffer = "columns-differ"
    /// A column holds a value of another type.
    case columnsMistyped = "columns-mistyped"
    /// The kept right edge of the tree does not fit the events.
    case headMismatch = "head-mismatch"
    /// A row of a table differs from what the events give.
    case rowDiffers = "row-differs"
    /// A row is missing.
    case rowMissing = "row-missing"
    /// No event gives this row.
    case rowWithoutEvent = "row-without-event"
    /// A row is larger than any that the program writes; it was not read.
    case rowTooLarge = "row-too-large"
    /// A table, index, view or trigger differs from the one that the program makes.
    case schemaDiffers = "schema-differs"
    /// The program makes no such table, index, view or trigger.
    case schemaExtra = "schema-extra"
    /// A table, index or trigger of the program is missing.
    case schemaMissing = "schema-missing"
    /// A document is missing, or its bytes are not those that were kept.
    case documentAltered = "document-altered"
    /// The events cannot be applied one after the other.
    case historyImpossible = "history-impossible"
    /// The trail ends before a checkpoint.
    case tailMissing = "tail-missing"
    /// The events before a checkpoint were rewritten.
    case historyRewritten = "history-rewritten"
  }

  /// The kind.
  public var kind: Kind
  /// The number of the event; `nil` where it is not about one.
  public var event: Int?
  /// The table and row, the document, or the range of missing events.
  public var place: String?

  /// Makes a problem.
  public init(_ kind: Kind, event: Int? = nil, place: String? = nil) {
    self.kind = kind
    self.event = event
    self.place = place
  }
}

/// An event whose time is before the time of an earlier event.
///
/// The order of events is that of their numbers, so this is no disagreement: a clock was set back.
public struct ClockStep: Hashable, Sendable {
  /// The number of the event.
  public var event: Int
  /// Its time, RFC 3339.
  public var at: String
  /// The latest time of the events before it.
  public var latest: String
}

/// The result of verifying a store against its trail.
public struct TrailVerdict: Sendable {
  /// The problems that are listed at most; further ones are counted only.
  public static let listed = 1_000

  /// The head of the trail, computed from the bytes of the events.
  public internal(set) var head: TrailHead
  /// The first ``listed`` problems, ordered by event and place.
  public internal(set) var problems: [TrailProblem] = []
  /// The number of problems that are not listed.
  public internal(set) var omitted = 0
  /// The first ``listed`` events at which the clock went back.
  public internal(set) var clockSteps: [ClockStep] = []

  /// Whether everything agrees with the trail.
  public var isSound: Bool { problems.isEmpty }

  mutating func report(_ problem: TrailProblem) {
    if problems.count < Self.listed { problems.append(problem) } else { omitted += 1 }
  }

  mutating func report(_ kind: TrailProblem.Kind, event: Int? = nil, place: String? = nil) {
    report(TrailProblem(kind, event: event, place: place))
  }
}
