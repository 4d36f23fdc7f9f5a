import AuditModel

/// A word, number, text or sign of a condition, with its place as UTF-8 offsets.
struct ConditionToken {
  enum Kind: Equatable {
    /// Digits; as a magnitude, because the sign is an operator, and so one more fits after `-`.
    case int(UInt64)
    case decimal(Rational)
    case string(String)
    case identifier(String)
    case sign(Sign)
    /// Something that was reported already; stands for an operand.
    case faulty
    case end
  }

  enum Sign: String {
    case and = "&&"
    case or = "||"
    case not = "!"
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case modulo = "%"
    case question = "?"
    case colon = ":"
    case comma = ","
    case dot = "."
    case open = "("
    case close = ")"
    case openList = "["
    case closeList = "]"
    case openMap = "{"
    case closeMap = "}"
    // Words.
    case isIn = "in"
    case yes = "true"
    case no = "false"
    case null = "null"
  }

  var kind: Kind
  var range: Range<Int>
  /// Whether an operator was written as a word: `and`, `or`, `not`.
  var isWord = false
}
