/// The functions of conditions; all are pure.
enum ConditionFunction: String, CaseIterable {
  /// The working days after the day of the first up to and including the day of the second.
  case workdays
  /// The hours from the first moment to the second.
  case hours
  /// The local day of a moment, or the day that a text in ISO 8601 names.
  case date
  /// The moment that a text in RFC 3339 names.
  case timestamp
  /// The number of scalars of a text, or of elements of a list.
  case size
  /// Whether a text begins with another.
  case startsWith
  /// Whether there is a value.
  case has

  var argumentCount: Int {
    switch self {
    case .workdays, .hours, .startsWith: 2
    case .date, .timestamp, .size, .has: 1
    }
  }

  /// Whether it may be written behind its first argument, `s.startsWith(p)`.
  var isMethod: Bool { self == .size || self == .startsWith }

  /// What an argument may be, as messages say it.
  func expected(_ position: Int) -> String {
    switch self {
    case .workdays: "date, timestamp"
    case .hours: "timestamp"
    case .date: "timestamp, string"
    case .timestamp, .startsWith: "string"
    case .size: "string, list"
    case .has: "name"
    }
  }

  func accepts(_ type: CheckedType, at position: Int) -> Bool {
    switch (self, type) {
    case (_, .unknown), (.workdays, .date), (.workdays, .timestamp), (.hours, .timestamp),
      (.date, .timestamp), (.date, .string), (.timestamp, .string), (.startsWith, .string),
      (.size, .string), (.size, .list), (.has, _):
      true
    default: false
    }
  }

  var result: CheckedType {
    switch self {
    case .workdays, .size: .int
    case .hours: .decimal
    case .date: .date
    case .timestamp: .timestamp
    case .startsWith, .has: .bool
    }
  }
}
