import AuditModel
import Diagnostics

extension TypeChecker {
  /// What a name means, if a condition can use it here; otherwise says why not.
  private mutating func meaning(of name: String, at offset: Int) -> ConditionScope.Meaning? {
    guard let entry = scope.entry(name) else {
      reportUnknown(name, at: offset)
      return nil
    }
    if let rival = entry.rival {
      report.add(
        .conditionNameAmbiguous, at: offset,
        ["name": name, "first": entry.id, "second": rival])
      return nil
    }
    if let position = entry.position, position >= scope.horizon {
      report.add(
        position == scope.horizon && scope.ownerIsItem
          ? .conditionNameItself : .conditionNameLater, at: offset,
        ["name": name, "id": entry.id])
      return nil
    }
    return entry.meaning
  }

  private mutating func reportUnknown(_ name: String, at offset: Int) {
    if let item = ConditionScope.item(in: name) {
      // Written with `_`, as in a name, before misspelt.
      let same = scope.visibleItems.filter {
        ConditionScope.underscored($0) == ConditionScope.underscored(item)
      }
      if let suggestion = same.min() ?? Spelling.nearest(item, among: scope.visibleItems) {
        report.add(.conditionItemMisspelt, at: offset, ["item": item, "suggestion": suggestion])
      } else {
        report.add(.conditionItemUnknown, at: offset, ["item": item])
      }
    } else if let suggestion = Spelling.nearest(name, among: scope.visibleNames) {
      report.add(
        .conditionNameMisspelt, at: offset, ["name": name, "suggestion": suggestion])
    } else {
      report.add(.conditionNameUnknown, at: offset, ["name": name])
    }
  }

  /// The slot of a name without fields.
  mutating func slot(of name: String, at offset: Int) -> Int? {
    switch meaning(of: name, at: offset) {
    case nil: return nil
    case .value(let slot): return slot
    case .record(let fields):
      report.add(
        .conditionNameIsRecord, at: offset,
        ["name": name, "fields": fields.keys.sorted().joined(separator: ", ")])
      return nil
    }
  }

  /// The slot of a record's field.
  mutating func slot(
    of field: String, at fieldOffset: Int, in record: String, at offset: Int
  ) -> Int? {
    switch meaning(of: record, at: offset) {
    case nil: return nil
    case .value:
      report.add(.conditionFieldOfValue, at: fieldOffset, ["field": field])
      return nil
    case .record(let fields):
      if let slot = fields[field] { return slot }
      let facts = [
        "name": record, "field": field, "fields": fields.keys.sorted().joined(separator: ", "),
      ]
      if let suggestion = Spelling.nearest(field, among: fields.keys) {
        report.add(
          .conditionFieldMisspelt, at: fieldOffset,
          facts.merging(["suggestion": suggestion]) { first, _ in first })
      } else {
        report.add(.conditionFieldUnknown, at: fieldOffset, facts)
      }
      return nil
    }
  }

  // MARK: - Calls

  mutating func call(_ index: Int, _ name: String, isMethod: Bool) -> CheckedType {
    let node = tree[index]
    guard let function = ConditionFunction(rawValue: name) else {
      for child in node.children { check(child) }
      if name == ConditionWords.item {
        report.add(.conditionNotMethod, at: node.place, ["name": name])
      } else {
        reportUnknownFunction(name, at: node.place)
      }
      return .unknown
    }
    if isMethod, !function.isMethod {
      for child in node.children { check(child) }
      report.add(.conditionNotMethod, at: node.place, ["name": name])
      return function.result
    }
    if function == .has { return has(index) }
    let types = node.children.map { check($0) }
    guard types.count == function.argumentCount else {
      report.add(
        .conditionArgumentCount, at: node.place,
        ["name": name, "expected": "\(function.argumentCount)", "found": "\(types.count)"])
      return function.result
    }
    for (position, (child, type)) in zip(node.children, types).enumerated()
    where !function.accepts(type, at: position) {
      report.add(
        .conditionArgumentType, at: tree[child].outer.lowerBound,
        [
          "name": name, "position": "\(position + 1)", "expected": function.expected(position),
          "found": type.name,
        ])
    }
    tree[index].function = function
    readTime(index, function)
    return function.result
  }

  private mutating func reportUnknownFunction(_ name: String, at offset: Int) {
    if ConditionWords.foreignFunctions.contains(name) {
      report.add(.conditionForeignFunction, at: offset, ["name": name])
    } else if let suggestion = Spelling.nearest(
      name, among: ConditionFunction.allCases.map(\.rawValue) + [ConditionWords.item])
    {
      report.add(
        .conditionFunctionMisspelt, at: offset, ["name": name, "suggestion": suggestion])
    } else {
      report.add(.conditionFunctionUnknown, at: offset, ["name": name])
    }
  }

  private mutating func has(_ index: Int) -> CheckedType {
    let node = tree[index]
    tree[index].function = .has
    guard node.children.count == 1 else {
      for child in node.children { check(child) }
      report.add(
        .conditionArgumentCount, at: node.place,
        ["name": "has", "expected": "1", "found": "\(node.children.count)"])
      return .bool
    }
    let child = node.children[0]
    check(child)
    switch tree[child].kind {
    case .name, .field: tree[index].slot = tree[child].slot
    case .faulty: break
    default: report.add(.conditionHasArgument, at: tree[child].outer.lowerBound)
    }
    return .bool
  }

  /// Reads `date("…")` and `timestamp("…")` here and now, so that a slip is found before running.
  private mutating func readTime(_ index: Int, _ function: ConditionFunction) {
    guard function == .date || function == .timestamp else { return }
    let child = tree[index].children[0]
    guard case .literal(.string(let text)) = tree[child].kind else { return }
    let value: ConditionValue? =
      if function == .date {
        CalendarDate(iso: text).map(ConditionValue.date)
      } else {
        Timestamp(rfc3339: text).map(ConditionValue.timestamp)
      }
    if let value {
      tree[index].kind = .literal(value)
      tree[index].children = []
    } else {
      report.add(
        function == .date ? .conditionBadDate : .conditionBadTimestamp,
        at: tree[child].range.lowerBound, ["text": text])
    }
  }
}
