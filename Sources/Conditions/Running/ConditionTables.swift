import AuditModel

/// The decimals and lists that arise while a condition runs, and the steps that need them, or texts
/// and calendars; the quick steps do without.
struct ConditionTables {
  private var decimals: [Rational] = []
  private var lists: [[ConditionValue]] = []

  // MARK: - Reading cells

  private func text(
    _ cell: ConditionCell, _ program: borrowing ConditionProgram,
    _ bindings: borrowing ConditionBindings
  ) -> String {
    cell.word < 0 ? program.texts[~cell.word] : bindings.texts[cell.word]
  }

  private func decimal(
    _ cell: ConditionCell, _ program: borrowing ConditionProgram,
    _ bindings: borrowing ConditionBindings
  ) -> Rational {
    if cell.state == 1 { return Rational(cell.word) }
    if cell.word < 0 { return program.decimals[~cell.word] }
    let count = bindings.decimals.count
    return cell.word < count ? bindings.decimals[cell.word] : decimals[cell.word - count]
  }

  private func list(
    _ cell: ConditionCell, _ program: borrowing ConditionProgram,
    _ bindings: borrowing ConditionBindings
  ) -> [ConditionValue] {
    if cell.word < 0 { return program.lists[~cell.word] }
    let count = bindings.lists.count
    return cell.word < count ? bindings.lists[cell.word] : lists[cell.word - count]
  }

  private func value(
    _ cell: ConditionCell, _ type: CheckedType, _ program: borrowing ConditionProgram,
    _ bindings: borrowing ConditionBindings
  ) -> ConditionValue? {
    switch type {
    case .int: .int(cell.word)
    case .bool: .bool(cell.word != 0)
    case .decimal: .decimal(decimal(cell, program, bindings))
    case .string: .string(text(cell, program, bindings))
    case .date: CalendarDate(dayNumber: cell.word).map(ConditionValue.date)
    case .timestamp: PackedMoment.moment(cell.word).map(ConditionValue.timestamp)
    case .list, .unknown: .list(list(cell, program, bindings))
    }
  }

  // MARK: - Writing cells

  private mutating func keep(
    _ number: Rational, _ bindings: borrowing ConditionBindings
  ) -> ConditionCell {
    if let whole = number.whole { return ConditionCell(whole) }
    decimals.append(number)
    return ConditionCell(state: 2, word: bindings.decimals.count + decimals.count - 1)
  }

  /// A list of the cells; missing when one of them is.
  mutating func list(
    of cells: [ConditionCell], _ type: CheckedType, _ program: borrowing ConditionProgram,
    _ bindings: borrowing ConditionBindings
  ) -> ConditionCell {
    var elements: [ConditionValue] = []
    for cell in cells {
      guard !cell.isMissing, let element = value(cell, type, program, bindings) else {
        return .missing
      }
      elements.append(element)
    }
    lists.append(elements)
    return ConditionCell(bindings.lists.count + lists.count - 1)
  }

  // MARK: - Steps

  /// Applies a step to one or two cells; missing when one of them is.
  @inline(never)
  mutating func apply(
    _ step: ConditionStep, _ left: ConditionCell, _ right: ConditionCell,
    _ program: borrowing ConditionProgram, _ bindings: borrowing ConditionBindings
  ) -> ConditionCell {
    if left.isMissing || (right.isMissing && step.operation.takesTwo) { return .missing }
    switch step.operation {
    case .equalDecimal, .unequalDecimal, .lessDecimal, .lessOrEqualDecimal, .greaterDecimal,
      .greaterOrEqualDecimal:
      return compareDecimals(step.operation, left, right, program, bindings)
    case .negateDecimal, .addDecimal, .subtractDecimal, .multiplyDecimal, .divideDecimal:
      return calculate(step.operation, left, right, program, bindings)
    case .equalMoment, .unequalMoment, .lessMoment, .lessOrEqualMoment, .greaterMoment,
      .greaterOrEqualMoment:
      return Self.compare(
        step.operation, PackedMoment.epochSecond(left.word), PackedMoment.epochSecond(right.word))
    case .equalText, .unequalText, .lessText, .lessOrEqualText, .greaterText, .greaterOrEqualText:
      return compareTexts(
        step.operation, text(left, program, bindings), text(right, program, bindings))
    case .equalList, .unequalList:
      let areEqual = ConditionValue.areEqual(
        .list(list(left, program, bindings)), .list(list(right, program, bindings)))
      return ConditionCell(areEqual == (step.operation == .equalList))
    case .isInWords: return ConditionCell(program.words[Int(step.a)].contains(left.word))
    case .isInTexts:
      let text = text(left, program, bindings)
      return ConditionCell(
        program.textLists[Int(step.a)].contains { ConditionText.areEqual($0, text) })
    case .isInList:
      guard let element = value(left, program.types[Int(step.a)], program, bindings) else {
        return .missing
      }
      return ConditionCell(
        list(right, program, bindings).contains { ConditionValue.areEqual($0, element) })
    default: return call(step.operation, left, right, program, bindings)
    }
  }

  private mutating func call(
    _ operation: ConditionStep.Operation, _ left: ConditionCell, _ right: ConditionCell,
    _ program: borrowing ConditionProgram, _ bindings: borrowing ConditionBindings
  ) -> ConditionCell {
    switch operation {
    case .hours:
      let seconds =
        PackedMoment.epochSecond(right.word) - PackedMoment.epochSecond(left.word)
      // The denominator is not zero, so there is such a fraction.
      return keep(Rational(seconds, over: 3_600) ?? .zero, bindings)
    case .workdays:
      guard let start = CalendarDate(dayNumber: left.word),
        let end = CalendarDate(dayNumber: right.word), let calendar = bindings.calendar
      else { return .missing }
      return calendar.signedWorkdays(after: start, through: end).map { ConditionCell($0) }
        ?? .missing
    case .dayOfMoment: return ConditionCell(PackedMoment.day(left.word))
    case .dayOfText:
      return CalendarDate(iso: text(left, program, bindings))
        .map { ConditionCell($0.dayNumber) } ?? .missing
    case .momentOfText:
      return Timestamp(rfc3339: text(left, program, bindings))
        .map { ConditionCell(PackedMoment.pack($0)) } ?? .missing
    case .sizeOfText: return ConditionCell(text(left, program, bindings).unicodeScalars.count)
    case .sizeOfList: return ConditionCell(list(left, program, bindings).count)
    case .startsWith:
      return ConditionCell(
        ConditionText.starts(
          text(left, program, bindings), with: text(right, program, bindings)))
    default: return .missing
    }
  }

  private mutating func calculate(
    _ operation: ConditionStep.Operation, _ left: ConditionCell, _ right: ConditionCell,
    _ program: borrowing ConditionProgram, _ bindings: borrowing ConditionBindings
  ) -> ConditionCell {
    if left.state == 1, right.state == 1,
      let quick = Self.calculateWhole(operation, left.word, right.word)
    {
      return quick
    }
    let a = decimal(left, program, bindings)
    if operation == .negateDecimal { return keep(-a, bindings) }
    let b = decimal(right, program, bindings)
    switch operation {
    case .addDecimal: return keep(a + b, bindings)
    case .subtractDecimal: return keep(a - b, bindings)
    case .multiplyDecimal: return keep(a * b, bindings)
    default:
      if b.isZero { return .missing }
      if let over = a.whole, let under = b.whole, let quotient = Rational(over, over: under) {
        return keep(quotient, bindings)
      }
      return keep(a / b, bindings)
    }
  }

  /// The result of two whole numbers, when it is whole and fits; the commonest case by far.
  private static func calculateWhole(
    _ operation: ConditionStep.Operation, _ left: Int, _ right: Int
  ) -> ConditionCell? {
    let (word, overflow): (Int, Bool)
    switch operation {
    case .addDecimal: (word, overflow) = left.addingReportingOverflow(right)
    case .subtractDecimal: (word, overflow) = left.subtractingReportingOverflow(right)
    case .multiplyDecimal: (word, overflow) = left.multipliedReportingOverflow(by: right)
    default: return nil
    }
    return overflow ? nil : ConditionCell(word)
  }

  private func compareDecimals(
    _ operation: ConditionStep.Operation, _ left: ConditionCell, _ right: ConditionCell,
    _ program: borrowing ConditionProgram, _ bindings: borrowing ConditionBindings
  ) -> ConditionCell {
    if left.state == 1, right.state == 1 { return Self.compare(operation, left.word, right.word) }
    return Self.compare(
      operation, decimal(left, program, bindings), decimal(right, program, bindings))
  }

  private static func compare<Value: Comparable>(
    _ operation: ConditionStep.Operation, _ left: Value, _ right: Value
  ) -> ConditionCell {
    switch operation {
    case .equalDecimal, .equalMoment: ConditionCell(left == right)
    case .unequalDecimal, .unequalMoment: ConditionCell(left != right)
    case .lessDecimal, .lessMoment: ConditionCell(left < right)
    case .lessOrEqualDecimal, .lessOrEqualMoment: ConditionCell(left <= right)
    case .greaterDecimal, .greaterMoment: ConditionCell(left > right)
    default: ConditionCell(left >= right)
    }
  }

  private func compareTexts(
    _ operation: ConditionStep.Operation, _ left: String, _ right: String
  ) -> ConditionCell {
    switch operation {
    case .equalText: ConditionCell(ConditionText.areEqual(left, right))
    case .unequalText: ConditionCell(!ConditionText.areEqual(left, right))
    case .lessText: ConditionCell(ConditionText.isLess(left, right))
    case .lessOrEqualText: ConditionCell(!ConditionText.isLess(right, left))
    case .greaterText: ConditionCell(ConditionText.isLess(right, left))
    default: ConditionCell(!ConditionText.isLess(left, right))
    }
  }
}
