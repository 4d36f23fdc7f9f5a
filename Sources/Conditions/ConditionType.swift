/// The types of values in conditions.
public indirect enum ConditionType: Hashable, Sendable {
  /// A whole number of 64 bits.
  case int
  /// An exact decimal, a `Rational`; never binary floating point.
  case decimal
  /// True or false.
  case bool
  /// Text, compared by Unicode scalars.
  case string
  /// A moment, compared as a moment whatever its offset.
  case timestamp
  /// A day.
  case date
  /// A list of values of one type.
  case list(ConditionType)
}

extension ConditionType: CustomStringConvertible {
  /// The name of the type in messages and in the manual, such as `list(string)`.
  public var description: String {
    switch self {
    case .int: "int"
    case .decimal: "decimal"
    case .bool: "bool"
    case .string: "string"
    case .timestamp: "timestamp"
    case .date: "date"
    case .list(let element): "list(\(element))"
    }
  }
}
