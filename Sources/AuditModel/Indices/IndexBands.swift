public import Diagnostics

/// The bands of an index in one era.
public struct IndexBands: Hashable, Sendable {
  /// The source that sets them.
  public var source: SourceID?
  /// The first day on which they hold; `nil`: from the beginning.
  public var from: CalendarDate?
  /// The last day on which they hold; `nil`: they still do.
  public var until: CalendarDate?
  /// How sure the authors are.
  public var certainty: Certainty
  /// The bands, the highest first.
  public var bands: [Rating]
  /// Where they are declared.
  public var location: SourceLocation

  /// Makes bands.
  public init(
    source: SourceID? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil,
    certainty: Certainty = .confirmed, bands: [Rating], location: SourceLocation
  ) {
    self.source = source
    self.from = from
    self.until = until
    self.certainty = certainty
    self.bands = bands
    self.location = location
  }

  /// The band of an index that is already rounded: the highest whose lower limit it reaches.
  public func band(of index: Rational) -> Rating? {
    bands.filter { $0.from <= index }.max { $0.from < $1.from }
  }
}

extension [IndexBands] {
  /// The bands that hold on a day; without a day, those without an end, else the last.
  ///
  /// - Parameter date: The day; `nil`: today's rules, as the document has them.
  /// - Returns: The bands; `nil` when none hold on that day.
  public func holding(on date: CalendarDate?) -> IndexBands? {
    guard let date else { return last { $0.until == nil } ?? last }
    return last { bands in
      (bands.from.map { $0 <= date } ?? true) && (bands.until.map { date <= $0 } ?? true)
    }
  }
}
