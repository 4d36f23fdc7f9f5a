/// The name under which a measure can be taken over, such as `skm-2017.index`.
///
/// It begins with the id of the survey, index, register or checklist that measured it.
public struct MeasureName: Identifier {
  /// The text of the name.
  public let rawValue: String

  /// Makes a name from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A number that one evaluation measured, for items of checklists and components of indices to take.
public struct PublishedMeasure: Hashable, Sendable {
  /// Its name.
  public var name: MeasureName
  /// Its value, exact; a share counts in percent.
  public var value: Rational
  /// The counts it is the share or the mean of, where there are any.
  public var ratio: Ratio?
  /// The file it was measured from or read from; `nil` when there is none.
  public var source: AuditInput.Source?

  /// Makes a measure.
  public init(
    name: MeasureName, value: Rational, ratio: Ratio? = nil, source: AuditInput.Source? = nil
  ) {
    self.name = name
    self.value = value
    self.ratio = ratio
    self.source = source
  }

  /// A share of counts in percent; `nil` when the whole is 0.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - part: The part.
  ///   - whole: The whole.
  public init?(_ name: String, percent part: Int, of whole: Int) {
    guard let share = Rational(part, over: whole) else { return nil }
    self.init(
      name: MeasureName(name), value: share * 100,
      ratio: Ratio(numerator: Rational(part), denominator: Rational(whole)))
  }

  /// A plain number.
  public init(_ name: String, _ value: Rational) {
    self.init(name: MeasureName(name), value: value)
  }
}
