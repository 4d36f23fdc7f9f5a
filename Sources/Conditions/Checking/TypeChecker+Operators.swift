import AuditModel
import Diagnostics

extension TypeChecker {
  // MARK: - Comparing

  mutating func compare(
    _ node: ConditionTree.Node, _ sign: ConditionTree.Operator, _ left: CheckedType,
    _ right: CheckedType
  ) -> CheckedType {
    let isEquality = sign == .equal || sign == .unequal
    if !isEquality {
      for (child, type) in zip(node.children, [left, right]) {
        if case .list = type {
          reportOperand(
            child, sign.rawValue, expected: "int, decimal, string, timestamp, date", found: type)
          return .bool
        }
      }
    }
    guard CheckedType.common(left, right) != nil else {
      let isDayAndMoment =
        (left == .date && right == .timestamp) || (left == .timestamp && right == .date)
      report.add(
        isDayAndMoment ? .conditionDayAndMoment : .conditionMismatch, at: node.place,
        ["operator": sign.rawValue, "left": left.name, "right": right.name])
      return .bool
    }
    warnOfFraction(node.children[0], left, right)
    warnOfFraction(node.children[1], right, left)
    if isEquality {
      warnOfValue(node.children[0], never: node.children[1])
      warnOfValue(node.children[1], never: node.children[0])
    }
    return .bool
  }

  // MARK: - Calculating

  mutating func calculate(
    _ node: ConditionTree.Node, _ sign: ConditionTree.Operator, _ left: CheckedType,
    _ right: CheckedType
  ) -> CheckedType {
    let types = [left, right]
    if types.contains(.string), sign == .add {
      report.add(.conditionTextBuilding, at: node.place)
      return .unknown
    }
    if types.contains(.timestamp) || types.contains(.date) {
      report.add(.conditionTimeArithmetic, at: node.place, ["operator": sign.rawValue])
      return .unknown
    }
    let expected = sign == .modulo ? "int" : "int, decimal"
    var isWrong = false
    for (child, type) in zip(node.children, types)
    where type != .unknown && !(sign == .modulo ? type == .int : type.isNumber) {
      reportOperand(child, sign.rawValue, expected: expected, found: type)
      isWrong = true
    }
    if isWrong { return .unknown }
    if sign == .divide || sign == .modulo, isZero(node.children[1]) {
      report.add(.conditionDividesByZero, at: tree[node.children[1]].outer.lowerBound)
    }
    if sign == .modulo { return .int }
    warnOfFraction(node.children[0], left, right)
    warnOfFraction(node.children[1], right, left)
    return CheckedType.common(left, right) ?? .unknown
  }

  private func isZero(_ index: Int) -> Bool {
    switch tree[index].kind {
    case .literal(.int(0)): true
    case .literal(.decimal(let number)): number.isZero
    default: false
    }
  }

  /// Warns when a quotient of whole numbers, which drops its fraction, goes on as a decimal.
  mutating func warnOfFraction(_ child: Int, _ type: CheckedType, _ other: CheckedType) {
    guard type == .int, other == .decimal else { return }
    var index = child
    while case .negate = tree[index].kind { index = tree[index].children[0] }
    if case .binary(.divide) = tree[index].kind {
      report.add(.conditionFractionDropped, at: tree[index].place)
    }
  }

  // MARK: - Closed sets of values

  private func closedValues(_ index: Int) -> (name: String, values: [String])? {
    guard let slot = tree[index].slot, let values = scope.slots[slot].values else { return nil }
    switch tree[index].kind {
    case .name, .field: return (scope.slots[slot].name, values)
    default: return nil
    }
  }

  /// Warns when the second is a text that the first, a name with a closed set, never has.
  mutating func warnOfValue(_ first: Int, never second: Int) {
    guard let (name, values) = closedValues(first),
      case .literal(.string(let text)) = tree[second].kind,
      !values.contains(where: { ConditionText.areEqual($0, text) })
    else { return }
    let facts = ["value": text, "name": name, "values": values.joined(separator: ", ")]
    let place = tree[second].range.lowerBound
    if let suggestion = Spelling.nearest(text, among: values) {
      report.add(
        .conditionValueMisspelt, at: place,
        facts.merging(["suggestion": suggestion]) { first, _ in first })
    } else {
      report.add(.conditionValueUnknown, at: place, facts)
    }
  }

  /// The same for `x in ["a", "b"]`, and for `"a" in x`.
  mutating func warnOfValues(_ element: Int, in list: Int) {
    if case .list = tree[list].kind {
      for child in tree[list].children { warnOfValue(element, never: child) }
    } else {
      warnOfValue(list, never: element)
    }
  }
}
