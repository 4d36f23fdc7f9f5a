import AuditModel

/// Turns a checked tree into steps.
struct ConditionCompiler {
  private let tree: ConditionTree
  private var program = ConditionProgram()
  private var depth = 0

  private init(_ tree: ConditionTree) { self.tree = tree }

  /// The program of a tree in which the checker found no error.
  static func compile(_ tree: ConditionTree) -> ConditionProgram {
    var compiler = ConditionCompiler(tree)
    compiler.emit(tree.root)
    compiler.program.cost += compiler.program.steps.count
    return compiler.program
  }

  // MARK: - Steps

  /// Adds a step that leaves the stack higher by `growth`; gives its number.
  @discardableResult
  private mutating func step(
    _ operation: ConditionStep.Operation, _ a: Int = 0, _ b: Int = 0, growth: Int
  ) -> Int {
    depth += growth
    program.stackSize = max(program.stackSize, depth)
    program.steps.append(ConditionStep(operation: operation, a: Int32(a), b: Int32(b)))
    return program.steps.count - 1
  }

  /// Lets a jump lead to the step that comes next.
  private mutating func land(_ jump: Int) {
    program.steps[jump].a = Int32(program.steps.count)
  }

  private mutating func emit(_ index: Int) {
    let node = tree[index]
    switch node.kind {
    case .literal(let value): step(.constant, constant(value), growth: 1)
    case .name, .field: step(.slot, slot(index), growth: 1)
    case .list: list(node)
    case .not:
      emit(node.children[0])
      step(.not, growth: 0)
    case .negate:
      emit(node.children[0])
      step(node.type == .int ? .negateInt : .negateDecimal, growth: 0)
    case .all: junction(node.children, .jumpIfFalse, .andThenJumpIfFalse, .and)
    case .any: junction(node.children, .jumpIfTrue, .orThenJumpIfTrue, .or)
    case .binary(let sign): binary(sign, node.children[0], node.children[1])
    case .isIn: membership(node.children[0], node.children[1])
    case .conditional: conditional(node)
    case .call: call(node)
    case .faulty: preconditionFailure("a condition with an error is never compiled")
    }
  }

  /// The slot of a name or field; the checker gave one to each, or reported it.
  private func slot(_ index: Int) -> Int { tree[index].slot ?? 0 }

  private mutating func constant(_ value: ConditionValue) -> Int {
    let cell: ConditionCell
    switch value {
    case .int(let number): cell = ConditionCell(number)
    case .bool(let value): cell = ConditionCell(value)
    case .date(let day): cell = ConditionCell(day.dayNumber)
    case .timestamp(let moment): cell = ConditionCell(PackedMoment.pack(moment))
    case .decimal(let number):
      if let whole = number.whole {
        cell = ConditionCell(whole)
      } else {
        program.decimals.append(number)
        cell = ConditionCell(state: 2, word: ~(program.decimals.count - 1))
      }
    case .string(let text):
      program.texts.append(text)
      cell = ConditionCell(~(program.texts.count - 1))
    case .list(let elements):
      program.lists.append(elements)
      program.cost += elements.count
      cell = ConditionCell(~(program.lists.count - 1))
    }
    program.constants.append(cell)
    return program.constants.count - 1
  }

  private mutating func type(_ type: CheckedType) -> Int {
    program.types.append(type)
    return program.types.count - 1
  }

  // MARK: - Joining and branching

  private mutating func junction(
    _ children: [Int], _ first: ConditionStep.Operation, _ middle: ConditionStep.Operation,
    _ last: ConditionStep.Operation
  ) {
    emit(children[0])
    var jumps = [step(first, growth: 0)]
    for (position, child) in children.enumerated().dropFirst() {
      emit(child)
      if position == children.count - 1 {
        step(last, growth: -1)
      } else {
        jumps.append(step(middle, growth: -1))
      }
    }
    for jump in jumps { land(jump) }
  }

  private mutating func conditional(_ node: ConditionTree.Node) {
    emit(node.children[0])
    let missing = step(.jumpIfMissing, growth: 0)
    let otherwise = step(.takeJumpIfFalse, growth: -1)
    emit(node.children[1])
    let end = step(.jump, growth: -1)
    land(otherwise)
    emit(node.children[2])
    land(end)
    land(missing)
  }

  // MARK: - Operators

  private enum Class { case word, moment, decimal, text, list }

  private static func kind(_ left: CheckedType, _ right: CheckedType) -> Class {
    switch CheckedType.common(left, right) {
    case .decimal: .decimal
    case .string: .text
    case .timestamp: .moment
    case .list: .list
    case .int, .bool, .date, .unknown, nil: .word
    }
  }

  private mutating func binary(_ sign: ConditionTree.Operator, _ left: Int, _ right: Int) {
    let kind = Self.kind(tree[left].type, tree[right].type)
    guard sign.isComparison else {
      if sign == .subtract, kind == .word, isSlot(left), isSlot(right) {
        step(.subtractSlots, slot(left), slot(right), growth: 1)
        return
      }
      emit(left)
      emit(right)
      step(Self.calculation(sign, isInt: kind == .word), growth: -1)
      return
    }
    if kind == .word, let number = word(right) {
      emit(left)
      step(Self.comparisonWithConstant(sign), constant(number), growth: 0)
    } else if kind == .word, let number = word(left) {
      emit(right)
      step(Self.comparisonWithConstant(Self.mirrored(sign)), constant(number), growth: 0)
    } else if kind == .text, sign == .equal, isSlot(left), isSlot(right) {
      step(.equalTextSlots, slot(left), slot(right), growth: 1)
    } else {
      emit(left)
      emit(right)
      step(Self.comparison(sign, kind), growth: -1)
    }
  }

  private func isSlot(_ index: Int) -> Bool {
    switch tree[index].kind {
    case .name, .field: true
    default: false
    }
  }

  /// The literal, when it is one.
  private func word(_ index: Int) -> ConditionValue? {
    if case .literal(let value) = tree[index].kind { value } else { nil }
  }

  private static func calculation(
    _ sign: ConditionTree.Operator, isInt: Bool
  ) -> ConditionStep.Operation {
    switch sign {
    case .add: isInt ? .addInt : .addDecimal
    case .subtract: isInt ? .subtractInt : .subtractDecimal
    case .multiply: isInt ? .multiplyInt : .multiplyDecimal
    case .divide: isInt ? .divideInt : .divideDecimal
    default: .moduloInt
    }
  }

  private static func mirrored(_ sign: ConditionTree.Operator) -> ConditionTree.Operator {
    switch sign {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: sign
    }
  }

  private static func comparisonWithConstant(
    _ sign: ConditionTree.Operator
  ) -> ConditionStep.Operation {
    switch sign {
    case .equal: .equalConstant
    case .unequal: .unequalConstant
    case .less: .lessConstant
    case .lessOrEqual: .lessOrEqualConstant
    case .greater: .greaterConstant
    default: .greaterOrEqualConstant
    }
  }

  private static func comparison(
    _ sign: ConditionTree.Operator, _ kind: Class
  ) -> ConditionStep.Operation {
    // In the order of the signs: == != < <= > >=.
    let row: [ConditionStep.Operation] =
      switch kind {
      case .word:
        [.equalInt, .unequalInt, .lessInt, .lessOrEqualInt, .greaterInt, .greaterOrEqualInt]
      case .moment:
        [
          .equalMoment, .unequalMoment, .lessMoment, .lessOrEqualMoment, .greaterMoment,
          .greaterOrEqualMoment,
        ]
      case .decimal:
        [
          .equalDecimal, .unequalDecimal, .lessDecimal, .lessOrEqualDecimal, .greaterDecimal,
          .greaterOrEqualDecimal,
        ]
      case .text:
        [.equalText, .unequalText, .lessText, .lessOrEqualText, .greaterText, .greaterOrEqualText]
      case .list: [.equalList, .unequalList]
      }
    switch sign {
    case .equal: return row[0]
    case .unequal: return row[1]
    case .less: return row[2]
    case .lessOrEqual: return row[3]
    case .greater: return row[4]
    default: return row[5]
    }
  }

  // MARK: - Lists

  private func literals(_ children: [Int]) -> [ConditionValue]? {
    var values: [ConditionValue] = []
    for child in children {
      guard let value = word(child) else { return nil }
      values.append(value)
    }
    return values
  }

  private mutating func list(_ node: ConditionTree.Node) {
    if let values = literals(node.children) {
      step(.constant, constant(.list(values)), growth: 1)
      return
    }
    for child in node.children { emit(child) }
    guard case .list(let element) = node.type else { return }
    step(.makeList, node.children.count, type(element), growth: 1 - node.children.count)
  }

  private mutating func membership(_ left: Int, _ right: Int) {
    emit(left)
    let leftType = tree[left].type
    if case .list = tree[right].kind, case .list(let element) = tree[right].type,
      let values = literals(tree[right].children)
    {
      switch Self.kind(leftType, element) {
      case .word:
        program.words.append(
          values.compactMap { value in
            switch value {
            case .int(let number): number
            case .bool(let value): value ? 1 : 0
            case .date(let day): day.dayNumber
            default: nil
            }
          })
        program.cost += values.count
        step(.isInWords, program.words.count - 1, growth: 0)
        return
      case .text:
        program.textLists.append(
          values.compactMap { if case .string(let text) = $0 { text } else { nil } })
        program.cost += values.count
        step(.isInTexts, program.textLists.count - 1, growth: 0)
        return
      default: break
      }
    }
    emit(right)
    step(.isInList, type(leftType), growth: -1)
  }

  // MARK: - Calls

  private mutating func call(_ node: ConditionTree.Node) {
    guard let function = node.function else { return }
    if function == .has {
      step(.has, node.slot ?? 0, growth: 1)
      return
    }
    for child in node.children {
      emit(child)
      if function == .workdays, tree[child].type == .timestamp { step(.dayOfMoment, growth: 0) }
    }
    switch function {
    case .workdays: step(.workdays, growth: -1)
    case .hours: step(.hours, growth: -1)
    case .startsWith: step(.startsWith, growth: -1)
    case .date:
      step(tree[node.children[0]].type == .string ? .dayOfText : .dayOfMoment, growth: 0)
    case .timestamp: step(.momentOfText, growth: 0)
    case .size:
      step(tree[node.children[0]].type == .string ? .sizeOfText : .sizeOfList, growth: 0)
    case .has: break
    }
  }
}
