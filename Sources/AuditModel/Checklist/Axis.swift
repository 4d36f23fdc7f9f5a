public import Diagnostics

/// An axis on which items are classified, such as the management function or the service quality.
public struct Axis: Hashable, Sendable {
  /// Its id.
  public var id: AxisID
  /// Its name.
  public var title: LocalizedText
  /// Its values, in the order in which reports show them.
  public var values: [AxisValue]
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes an axis.
  public init(
    id: AxisID, title: LocalizedText, values: [AxisValue], location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.values = values
    self.location = location
  }
}

/// One value on an axis.
public struct AxisValue: Hashable, Sendable {
  /// Its id.
  public var id: AxisValueID
  /// Its name.
  public var title: LocalizedText
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a value.
  public init(id: AxisValueID, title: LocalizedText, location: SourceLocation) {
    self.id = id
    self.title = title
    self.location = location
  }
}
