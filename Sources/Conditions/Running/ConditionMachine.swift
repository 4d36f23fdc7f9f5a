import AuditModel

/// Runs a program over bindings.
struct ConditionMachine {
  /// The result of a program, on a stack of the least size that holds it.
  static func run(
    _ program: borrowing ConditionProgram, _ bindings: borrowing ConditionBindings
  ) -> ConditionCell {
    switch program.stackSize {
    case ...4: run(program, bindings, InlineArray<4, ConditionCell>(repeating: .missing))
    case ...16: run(program, bindings, InlineArray<16, ConditionCell>(repeating: .missing))
    default:
      run(
        program, bindings,
        InlineArray<1_024, ConditionCell>(repeating: .missing))
    }
  }

  @inline(__always)
  private static func run<let size: Int>(
    _ program: borrowing ConditionProgram, _ bindings: borrowing ConditionBindings,
    _ empty: InlineArray<size, ConditionCell>
  ) -> ConditionCell {
    var stack = empty
    var top = -1
    var next = 0
    var tables = ConditionTables()
    let steps = program.steps.span
    let cells = bindings.cells.span
    let constants = program.constants.span
    while next < steps.count {
      let step = steps[next]
      let a = Int(step.a)
      next += 1
      switch step.operation {
      case .constant:
        top += 1
        stack[top] = constants[a]
      case .slot:
        top += 1
        stack[top] = cells[a]
      case .subtractSlots:
        top += 1
        stack[top] = .calculated(cells[a], cells[Int(step.b)]) {
          $0.subtractingReportingOverflow($1)
        }
      case .equalTextSlots:
        top += 1
        let left = cells[a]
        let right = cells[Int(step.b)]
        stack[top] =
          left.isMissing || right.isMissing
          ? .missing
          : ConditionCell(
            ConditionText.areEqual(bindings.texts[left.word], bindings.texts[right.word]))

      case .jump: next = a
      case .jumpIfFalse: if stack[top].isFalse { next = a }
      case .jumpIfTrue: if stack[top].isTrue { next = a }
      case .jumpIfMissing: if stack[top].isMissing { next = a }
      case .takeJumpIfFalse:
        if stack[top].isFalse { next = a }
        top -= 1
      case .not: stack[top].negateBool()
      case .and:
        top -= 1
        stack[top] = .both(stack[top], stack[top + 1])
      case .or:
        top -= 1
        stack[top] = .either(stack[top], stack[top + 1])
      case .andThenJumpIfFalse:
        top -= 1
        stack[top] = .both(stack[top], stack[top + 1])
        if stack[top].isFalse { next = a }
      case .orThenJumpIfTrue:
        top -= 1
        stack[top] = .either(stack[top], stack[top + 1])
        if stack[top].isTrue { next = a }

      case .equalConstant: stack[top].compare(constants[a], ==)
      case .unequalConstant: stack[top].compare(constants[a], !=)
      case .lessConstant: stack[top].compare(constants[a], <)
      case .lessOrEqualConstant: stack[top].compare(constants[a], <=)
      case .greaterConstant: stack[top].compare(constants[a], >)
      case .greaterOrEqualConstant: stack[top].compare(constants[a], >=)
      case .equalInt:
        top -= 1
        stack[top].compare(stack[top + 1], ==)
      case .unequalInt:
        top -= 1
        stack[top].compare(stack[top + 1], !=)
      case .lessInt:
        top -= 1
        stack[top].compare(stack[top + 1], <)
      case .lessOrEqualInt:
        top -= 1
        stack[top].compare(stack[top + 1], <=)
      case .greaterInt:
        top -= 1
        stack[top].compare(stack[top + 1], >)
      case .greaterOrEqualInt:
        top -= 1
        stack[top].compare(stack[top + 1], >=)

      case .negateInt:
        stack[top] = .calculated(ConditionCell(0), stack[top]) {
          $0.subtractingReportingOverflow($1)
        }
      case .addInt:
        top -= 1
        stack[top] = .calculated(stack[top], stack[top + 1]) { $0.addingReportingOverflow($1) }
      case .subtractInt:
        top -= 1
        stack[top] = .calculated(stack[top], stack[top + 1]) {
          $0.subtractingReportingOverflow($1)
        }
      case .multiplyInt:
        top -= 1
        stack[top] = .calculated(stack[top], stack[top + 1]) {
          $0.multipliedReportingOverflow(by: $1)
        }
      case .divideInt:
        top -= 1
        stack[top] = .calculated(stack[top], stack[top + 1]) {
          $0.dividedReportingOverflow(by: $1)
        }
      case .moduloInt:
        top -= 1
        stack[top] = .calculated(stack[top], stack[top + 1]) {
          $0.remainderReportingOverflow(dividingBy: $1)
        }

      case .has:
        top += 1
        stack[top] = ConditionCell(!cells[a].isMissing)
      case .makeList:
        top -= a - 1
        var elements: [ConditionCell] = []
        for index in top..<top + a { elements.append(stack[index]) }
        stack[top] = tables.list(of: elements, program.types[Int(step.b)], program, bindings)
      default:
        if step.operation.takesTwo {
          top -= 1
          stack[top] = tables.apply(step, stack[top], stack[top + 1], program, bindings)
        } else {
          stack[top] = tables.apply(step, stack[top], .missing, program, bindings)
        }
      }
    }
    return stack[0]
  }
}

extension ConditionStep.Operation {
  /// Whether the step, one of those that `ConditionTables` applies, takes two cells off the stack.
  @inline(__always) var takesTwo: Bool {
    switch self {
    case .negateDecimal, .isInWords, .isInTexts, .dayOfMoment, .dayOfText, .momentOfText,
      .sizeOfText, .sizeOfList:
      false
    default: true
    }
  }
}

extension ConditionCell {
  @inline(__always) var isTrue: Bool { state == 1 && word == 1 }
  @inline(__always) var isFalse: Bool { state == 1 && word == 0 }

  @inline(__always) mutating func negateBool() { word = 1 &- word }

  /// False when one is false, else missing when one is missing.
  @inline(__always)
  static func both(_ left: ConditionCell, _ right: ConditionCell) -> ConditionCell {
    if left.isFalse || right.isFalse { return ConditionCell(false) }
    return left.isMissing || right.isMissing ? .missing : ConditionCell(true)
  }

  /// True when one is true, else missing when one is missing.
  @inline(__always)
  static func either(_ left: ConditionCell, _ right: ConditionCell) -> ConditionCell {
    if left.isTrue || right.isTrue { return ConditionCell(true) }
    return left.isMissing || right.isMissing ? .missing : ConditionCell(false)
  }

  @inline(__always)
  mutating func compare(_ other: ConditionCell, _ relation: (Int, Int) -> Bool) {
    word = relation(word, other.word) ? 1 : 0
    state &= other.state
  }

  @inline(__always)
  static func calculated(
    _ left: ConditionCell, _ right: ConditionCell, _ operation: (Int, Int) -> (Int, Bool)
  ) -> ConditionCell {
    let (word, overflow) = operation(left.word, right.word)
    return ConditionCell(state: overflow ? 0 : left.state & right.state, word: word)
  }
}
