import AuditModel
import Diagnostics

/// Walks the tree of a condition and notes the value of every part.
///
/// It computes on values and not on cells, and shares nothing with the compiled way; the tests hold
/// one against the other.
struct ConditionTracer: ~Copyable {
  private let condition: Condition
  private let bindings: ConditionBindings
  private let bytes: [UInt8]
  private let places: ConditionPlaces

  typealias Outcome = ConditionTrace.Outcome

  init(condition: Condition, bindings: borrowing ConditionBindings) {
    self.condition = condition
    self.bindings = copy bindings
    bytes = Array(condition.text.utf8)
    places = ConditionPlaces(bytes, origin: condition.location)
  }

  borrowing func trace(_ index: Int) -> ConditionTrace {
    let node = condition.tree[index]
    if case .conditional = node.kind { return conditional(index) }
    if case .call = node.kind, node.function == .has {
      // The name itself is not asked for its value.
      let isThere = node.slot.map { bindings.value(at: ConditionSlot(index: $0)) != nil } ?? false
      return made(index, .value(.bool(isThere)), [])
    }
    let parts = node.children.map { trace($0) }
    return made(index, outcome(index, node, parts), parts)
  }

  private borrowing func made(
    _ index: Int, _ outcome: Outcome, _ parts: [ConditionTrace]
  ) -> ConditionTrace {
    let node = condition.tree[index]
    return ConditionTrace(
      expression: text(node.range), location: places.location(node.range.lowerBound),
      form: Self.form(node), outcome: outcome, parts: parts)
  }

  private borrowing func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func form(_ node: ConditionTree.Node) -> ConditionTrace.Form {
    switch node.kind {
    case .literal, .faulty: .literal
    case .name, .field: .name
    case .list: .list
    case .not: .prefix("!")
    case .negate: .prefix("-")
    case .binary(let sign): .operation(sign.rawValue)
    case .isIn: .operation("in")
    case .all: .junction("&&")
    case .any: .junction("||")
    case .conditional: .conditional
    case .call(let name, _): .call(name)
    }
  }

  private borrowing func failure(_ cause: NoEvidenceReason.Cause, _ index: Int) -> Outcome {
    let node = condition.tree[index]
    return .noEvidence([
      NoEvidenceReason(
        cause: cause, expression: text(node.range),
        location: places.location(node.range.lowerBound))
    ])
  }

  private borrowing func conditional(_ index: Int) -> ConditionTrace {
    let children = condition.tree[index].children
    let question = trace(children[0])
    func unneeded(_ child: Int) -> ConditionTrace { made(child, .notNeeded, []) }
    let parts: [ConditionTrace]
    let outcome: Outcome
    switch question.outcome {
    case .value(.bool(true)):
      parts = [question, trace(children[1]), unneeded(children[2])]
      outcome = promoted(parts[1].outcome, condition.tree[index].type)
    case .value:
      parts = [question, unneeded(children[1]), trace(children[2])]
      outcome = promoted(parts[2].outcome, condition.tree[index].type)
    case .noEvidence, .notNeeded:
      parts = [question, unneeded(children[1]), unneeded(children[2])]
      outcome = question.outcome
    }
    return made(index, outcome, parts)
  }

  /// A whole number as a decimal where the other branch is one.
  private borrowing func promoted(_ outcome: Outcome, _ type: CheckedType) -> Outcome {
    if type == .decimal, case .value(.int(let number)) = outcome {
      .value(.decimal(Rational(number)))
    } else {
      outcome
    }
  }

  private borrowing func outcome(
    _ index: Int, _ node: ConditionTree.Node, _ parts: [ConditionTrace]
  ) -> Outcome {
    switch node.kind {
    case .literal(let value): return .value(value)
    case .name, .field:
      guard let slot = node.slot, let value = bindings.value(at: ConditionSlot(index: slot)) else {
        return failure(.missing(node.slot.flatMap { condition.slotNames[$0] } ?? ""), index)
      }
      return .value(value)
    case .all: return Self.junction(parts, decidedBy: false)
    case .any: return Self.junction(parts, decidedBy: true)
    default: break
    }
    // All others need every part.
    var values: [ConditionValue] = []
    var reasons: Set<NoEvidenceReason> = []
    for part in parts {
      if case .value(let value) = part.outcome { values.append(value) }
      reasons.formUnion(part.reasons)
    }
    guard reasons.isEmpty else { return .noEvidence(Self.sorted(reasons)) }
    switch node.kind {
    case .list: return .value(.list(values))
    case .not:
      guard case .bool(let value) = values[0] else { return .value(values[0]) }
      return .value(.bool(!value))
    case .negate:
      return arithmetic(.subtract, .int(0), values[0], index)
    case .binary(let sign) where sign.isComparison:
      return .value(.bool(Self.compare(sign, values[0], values[1])))
    case .binary(let sign): return arithmetic(sign, values[0], values[1], index)
    case .isIn:
      guard case .list(let elements) = values[1] else { return .value(.bool(false)) }
      return .value(.bool(elements.contains { ConditionValue.areEqual($0, values[0]) }))
    default: return call(node, values, index)
    }
  }

  private static func sorted(_ reasons: Set<NoEvidenceReason>) -> [NoEvidenceReason] {
    reasons.sorted { a, b in
      a.location != b.location ? a.location < b.location : a.expression < b.expression
    }
  }

  private static func junction(_ parts: [ConditionTrace], decidedBy decisive: Bool) -> Outcome {
    if parts.contains(where: { $0.outcome == .value(.bool(decisive)) }) {
      return .value(.bool(decisive))
    }
    let reasons = parts.reduce(into: Set()) { $0.formUnion($1.reasons) }
    return reasons.isEmpty ? .value(.bool(!decisive)) : .noEvidence(sorted(reasons))
  }

  private static func compare(
    _ sign: ConditionTree.Operator, _ left: ConditionValue, _ right: ConditionValue
  ) -> Bool {
    switch sign {
    case .equal: ConditionValue.areEqual(left, right)
    case .unequal: !ConditionValue.areEqual(left, right)
    case .less: ConditionValue.isLess(left, right)
    case .lessOrEqual: !ConditionValue.isLess(right, left)
    case .greater: ConditionValue.isLess(right, left)
    default: !ConditionValue.isLess(left, right)
    }
  }

  // MARK: - Calculating

  private borrowing func arithmetic(
    _ sign: ConditionTree.Operator, _ left: ConditionValue, _ right: ConditionValue, _ index: Int
  ) -> Outcome {
    if case .int(let a) = left, case .int(let b) = right {
      if b == 0, sign == .divide || sign == .modulo { return failure(.divisionByZero, index) }
      let (number, overflow) =
        switch sign {
        case .add: a.addingReportingOverflow(b)
        case .subtract: a.subtractingReportingOverflow(b)
        case .multiply: a.multipliedReportingOverflow(by: b)
        case .divide: a.dividedReportingOverflow(by: b)
        default: a.remainderReportingOverflow(dividingBy: b)
        }
      return overflow ? failure(.overflow, index) : .value(.int(number))
    }
    guard let a = left.number, let b = right.number else { return .value(left) }
    switch sign {
    case .add: return .value(.decimal(a + b))
    case .subtract: return .value(.decimal(a - b))
    case .multiply: return .value(.decimal(a * b))
    default: return b.isZero ? failure(.divisionByZero, index) : .value(.decimal(a / b))
    }
  }

  // MARK: - Calls

  private borrowing func call(
    _ node: ConditionTree.Node, _ values: [ConditionValue], _ index: Int
  ) -> Outcome {
    switch (node.function, values[0]) {
    case (.workdays, _): return workdays(values, index)
    case (.hours, .timestamp(let start)):
      guard case .timestamp(let end) = values[1] else { return .value(values[1]) }
      return .value(.decimal(Rational(end.epochSecond - start.epochSecond) / 3_600))
    case (.date, .timestamp(let moment)): return .value(.date(moment.date))
    case (.date, .string(let text)):
      return CalendarDate(iso: text).map { .value(.date($0)) } ?? failure(.badDate, index)
    case (.timestamp, .string(let text)):
      return Timestamp(rfc3339: text).map { .value(.timestamp($0)) }
        ?? failure(.badTimestamp, index)
    case (.size, .string(let text)): return .value(.int(text.unicodeScalars.count))
    case (.size, .list(let elements)): return .value(.int(elements.count))
    case (.startsWith, .string(let text)):
      guard case .string(let prefix) = values[1] else { return .value(values[1]) }
      return .value(.bool(ConditionText.starts(text, with: prefix)))
    default: return .value(values[0])
    }
  }

  private borrowing func workdays(_ values: [ConditionValue], _ index: Int) -> Outcome {
    var days: [CalendarDate] = []
    for value in values {
      switch value {
      case .date(let day): days.append(day)
      case .timestamp(let moment): days.append(moment.date)
      default: break
      }
    }
    guard let calendar = bindings.calendar else { return failure(.noCalendar, index) }
    guard days.count == 2, let count = calendar.signedWorkdays(after: days[0], through: days[1])
    else { return failure(.outsideCalendar, index) }
    return .value(.int(count))
  }
}
