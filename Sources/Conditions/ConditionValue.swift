public import AuditModel

/// A value in a condition.
public enum ConditionValue: Hashable, Sendable {
  /// A whole number.
  case int(Int)
  /// An exact decimal.
  case decimal(Rational)
  /// True or false.
  case bool(Bool)
  /// Text.
  case string(String)
  /// A moment.
  case timestamp(Timestamp)
  /// A day.
  case date(CalendarDate)
  /// A list of values of one type.
  case list([ConditionValue])
}

extension ConditionValue {
  /// Whether a name of the type can hold the value; a whole number passes for a decimal.
  public func fits(_ type: ConditionType) -> Bool {
    switch (self, type) {
    case (.int, .int), (.int, .decimal), (.decimal, .decimal), (.bool, .bool), (.string, .string),
      (.timestamp, .timestamp), (.date, .date):
      true
    case (.list(let elements), .list(let element)): elements.allSatisfy { $0.fits(element) }
    default: false
    }
  }

  /// The value as it is written in a condition.
  ///
  /// A decimal that has no end is cut after twelve places and marked with `…`.
  public var written: String {
    switch self {
    case .int(let number): return String(number)
    case .decimal(let number):
      let text = number.shortDecimal(upTo: 12)
      return Rational(decimal: text) == number ? text : text + "…"
    case .bool(let value): return value ? "true" : "false"
    case .string(let text): return Self.quoted(text)
    case .timestamp(let moment): return moment.rfc3339
    case .date(let day): return day.iso
    case .list(let elements): return "[" + elements.map(\.written).joined(separator: ", ") + "]"
    }
  }

  private static func quoted(_ text: String) -> String {
    var scalars = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        scalars.append("\\")
        scalars.append(scalar)
      case "\n": scalars.append(contentsOf: "\\n".unicodeScalars)
      case "\t": scalars.append(contentsOf: "\\t".unicodeScalars)
      case "\r": scalars.append(contentsOf: "\\r".unicodeScalars)
      default: scalars.append(scalar)
      }
    }
    scalars.append("\"")
    return String(scalars)
  }

  /// The number, when the value is one.
  var number: Rational? {
    switch self {
    case .int(let number): Rational(number)
    case .decimal(let number): number
    default: nil
    }
  }

  /// Whether two values of comparable types are equal: numbers by size, moments by the instant,
  /// text by its scalars, lists element by element.
  static func areEqual(_ left: ConditionValue, _ right: ConditionValue) -> Bool {
    switch (left, right) {
    case (.int(let a), .int(let b)): a == b
    case (.bool(let a), .bool(let b)): a == b
    case (.string(let a), .string(let b)): ConditionText.areEqual(a, b)
    case (.timestamp(let a), .timestamp(let b)): a.epochSecond == b.epochSecond
    case (.date(let a), .date(let b)): a == b
    case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy(areEqual)
    default: if let a = left.number, let b = right.number { a == b } else { false }
    }
  }

  /// Whether the left of two values of comparable types comes first; false before true.
  static func isLess(_ left: ConditionValue, _ right: ConditionValue) -> Bool {
    switch (left, right) {
    case (.int(let a), .int(let b)): a < b
    case (.bool(let a), .bool(let b)): !a && b
    case (.string(let a), .string(let b)): ConditionText.isLess(a, b)
    case (.timestamp(let a), .timestamp(let b)): a.epochSecond < b.epochSecond
    case (.date(let a), .date(let b)): a < b
    default: if let a = left.number, let b = right.number { a < b } else { false }
    }
  }
}

/// Text compared by Unicode scalars, as CEL does, and not by canonical equivalence, as Swift does.
enum ConditionText {
  @inline(__always)
  static func areEqual(_ left: String, _ right: String) -> Bool {
    // Different to Swift means different in scalars, and that answer is nearly always quick.
    left == right && left.utf8.elementsEqual(right.utf8)
  }

  static func isLess(_ left: String, _ right: String) -> Bool {
    // The order of UTF-8 bytes is the order of the scalars.
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  static func starts(_ text: String, with prefix: String) -> Bool {
    text.utf8.starts(with: prefix.utf8)
  }
}
