/// A condition as a tree of parts, kept in one array; a part knows its parts by number.
struct ConditionTree: Sendable {
  enum Operator: String, Sendable {
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case modulo = "%"

    var isComparison: Bool {
      switch self {
      case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual: true
      default: false
      }
    }
  }

  enum Kind: Sendable {
    case literal(ConditionValue)
    case name(String)
    /// A field of a record; the name of the record first.
    case field(String, String)
    case list
    case not
    case negate
    case binary(Operator)
    /// Any number of parts, joined by `&&`.
    case all
    /// Any number of parts, joined by `||`.
    case any
    case isIn
    case conditional
    /// A call; a receiver is the first argument.
    case call(String, isMethod: Bool)
    /// Something that was reported already.
    case faulty
  }

  struct Node: Sendable {
    var kind: Kind
    var children: [Int]
    /// The part's own text.
    var range: Range<Int>
    /// The part's text with the parentheses around it.
    var outer: Range<Int>
    /// Where messages about the part point: its operator, or its first sign.
    var place: Int
    /// 1 for a part without parts.
    var depth: Int
    /// What the type checker found.
    var type: CheckedType = .unknown
    /// The slot of a name or field, found by the type checker; also of a `has`.
    var slot: Int?
    /// What a call runs, found by the type checker.
    var function: ConditionFunction?
  }

  var nodes: [Node] = []
  var root = 0

  subscript(_ index: Int) -> Node {
    get { nodes[index] }
    set { nodes[index] = newValue }
  }
}

/// A type as the checker sees it, with what it does not know.
indirect enum CheckedType: Equatable, Sendable {
  case int
  case decimal
  case bool
  case string
  case timestamp
  case date
  case list(CheckedType)
  /// The type of what is wrong already, and of the elements of `[]`; goes with everything.
  case unknown

  init(_ type: ConditionType) {
    self =
      switch type {
      case .int: .int
      case .decimal: .decimal
      case .bool: .bool
      case .string: .string
      case .timestamp: .timestamp
      case .date: .date
      case .list(let element): .list(CheckedType(element))
      }
  }

  var isNumber: Bool { self == .int || self == .decimal }

  /// How messages call the type.
  var name: String {
    switch self {
    case .int: "int"
    case .decimal: "decimal"
    case .bool: "bool"
    case .string: "string"
    case .timestamp: "timestamp"
    case .date: "date"
    case .list(.unknown): "list"
    case .list(let element): "list(\(element.name))"
    case .unknown: "?"
    }
  }

  /// The type that holds values of both, an int passing for a decimal; `nil` when there is none.
  static func common(_ left: CheckedType, _ right: CheckedType) -> CheckedType? {
    switch (left, right) {
    case (.unknown, let type), (let type, .unknown): type
    case (.list(let a), .list(let b)): common(a, b).map(CheckedType.list)
    case _ where left == right: left
    case _ where left.isNumber && right.isNumber: .decimal
    default: nil
    }
  }
}
