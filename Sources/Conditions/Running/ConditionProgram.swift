import AuditModel

/// One step of a compiled condition.
struct ConditionStep: Sendable {
  enum Operation: UInt8, Sendable {
    case constant, slot
    // Jumps look at the top of the stack, or take it.
    case jump, jumpIfFalse, jumpIfTrue, jumpIfMissing, takeJumpIfFalse
    case and, or, not
    case andThenJumpIfFalse, orThenJumpIfTrue
    case negateInt, addInt, subtractInt, multiplyInt, divideInt, moduloInt
    case negateDecimal, addDecimal, subtractDecimal, multiplyDecimal, divideDecimal
    /// Slot minus slot, both whole numbers: the commonest calculation there is.
    case subtractSlots
    case equalInt, unequalInt, lessInt, lessOrEqualInt, greaterInt, greaterOrEqualInt
    /// The top of the stack against a constant.
    case equalConstant, unequalConstant, lessConstant, lessOrEqualConstant, greaterConstant
    case greaterOrEqualConstant
    case equalMoment, unequalMoment, lessMoment, lessOrEqualMoment, greaterMoment
    case greaterOrEqualMoment
    case equalDecimal, unequalDecimal, lessDecimal, lessOrEqualDecimal, greaterDecimal
    case greaterOrEqualDecimal
    case equalText, unequalText, lessText, lessOrEqualText, greaterText, greaterOrEqualText
    /// Slot against slot.
    case equalTextSlots
    case equalList, unequalList
    case isInWords, isInTexts, isInList
    case makeList
    case has, hours, workdays, dayOfMoment, dayOfText, momentOfText, sizeOfText, sizeOfList
    case startsWith
  }

  var operation: Operation
  var a: Int32 = 0
  var b: Int32 = 0
}

/// A condition as a sequence of steps over a stack; it only ever goes forward, so it always ends.
struct ConditionProgram: Sendable {
  var steps: [ConditionStep] = []
  var constants: [ConditionCell] = []
  var texts: [String] = []
  var decimals: [Rational] = []
  /// Constant lists of whole numbers, days and truth values.
  var words: [[Int]] = []
  /// Constant lists of texts.
  var textLists: [[String]] = []
  /// Constant lists of any kind.
  var lists: [[ConditionValue]] = []
  /// Element types that steps name by number.
  var types: [CheckedType] = []
  /// The most cells that are on the stack at once.
  var stackSize = 0
  /// The most steps that a run takes, comparisons with the elements of written lists included.
  var cost = 0
}
