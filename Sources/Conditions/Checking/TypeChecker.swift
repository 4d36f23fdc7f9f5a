import AuditModel
import Diagnostics

/// Finds the type of every part of a condition and the slot of every name; what is wrong has the
/// type `unknown`, so that it is reported once.
struct TypeChecker {
  let scope: ConditionScope
  var tree: ConditionTree
  var report: ConditionReport

  init(_ tree: ConditionTree, scope: ConditionScope, report: ConditionReport) {
    self.tree = tree
    self.scope = scope
    self.report = report
  }

  /// Checks the whole condition, which must say true or false.
  mutating func run() {
    let type = check(tree.root)
    if type != .bool, type != .unknown {
      report.add(
        .conditionNotBool, at: tree[tree.root].outer.lowerBound, ["found": type.name])
    }
    // What is wrong already may be a name.
    let usesName = tree.nodes.contains { node in
      switch node.kind {
      case .name, .field, .faulty: true
      default: false
      }
    }
    if !usesName, !report.diagnostics.hasErrors {
      report.add(.conditionConstant, at: tree[tree.root].outer.lowerBound)
    }
  }

  @discardableResult
  mutating func check(_ index: Int) -> CheckedType {
    let type = find(index)
    tree[index].type = type
    return type
  }

  private mutating func find(_ index: Int) -> CheckedType {
    let node = tree[index]
    switch node.kind {
    case .literal(let value): return Self.type(of: value)
    case .name(let name):
      guard let slot = slot(of: name, at: node.range.lowerBound) else { return .unknown }
      tree[index].slot = slot
      return CheckedType(scope.slots[slot].type)
    case .field(let record, let field):
      guard let slot = slot(of: field, at: node.place, in: record, at: node.range.lowerBound) else {
        return .unknown
      }
      tree[index].slot = slot
      return CheckedType(scope.slots[slot].type)
    case .list: return list(node)
    case .not:
      require(.bool, of: node.children[0], for: "!")
      return .bool
    case .negate:
      let type = check(node.children[0])
      if type == .unknown || type.isNumber { return type }
      reportOperand(node.children[0], "-", expected: "int, decimal", found: type)
      return .unknown
    case .all, .any:
      let sign = if case .all = node.kind { "&&" } else { "||" }
      for child in node.children { require(.bool, of: child, for: sign) }
      return .bool
    case .binary(let sign):
      let left = check(node.children[0])
      let right = check(node.children[1])
      return sign.isComparison
        ? compare(node, sign, left, right) : calculate(node, sign, left, right)
    case .isIn: return membership(node)
    case .conditional: return conditional(node)
    case .call(let name, let isMethod): return call(index, name, isMethod: isMethod)
    case .faulty:
      for child in node.children { check(child) }
      return .unknown
    }
  }

  private static func type(of value: ConditionValue) -> CheckedType {
    switch value {
    case .int: .int
    case .decimal: .decimal
    case .bool: .bool
    case .string: .string
    case .timestamp: .timestamp
    case .date: .date
    case .list: .list(.unknown)
    }
  }

  private mutating func require(_ wanted: CheckedType, of child: Int, for sign: String) {
    let type = check(child)
    if type != .unknown, type != wanted {
      reportOperand(child, sign, expected: wanted.name, found: type)
    }
  }

  mutating func reportOperand(
    _ child: Int, _ sign: String, expected: String, found: CheckedType
  ) {
    report.add(
      .conditionOperandType, at: tree[child].outer.lowerBound,
      ["operator": sign, "expected": expected, "found": found.name])
  }

  // MARK: - Lists and branches

  private mutating func list(_ node: ConditionTree.Node) -> CheckedType {
    var element = CheckedType.unknown
    for child in node.children {
      let type = check(child)
      if let common = CheckedType.common(element, type) {
        element = common
      } else {
        report.add(
          .conditionListMixed, at: tree[child].outer.lowerBound,
          ["expected": element.name, "found": type.name])
      }
    }
    return .list(element)
  }

  private mutating func membership(_ node: ConditionTree.Node) -> CheckedType {
    let left = check(node.children[0])
    let right = check(node.children[1])
    switch right {
    case .unknown: break
    case .list(let element):
      if CheckedType.common(left, element) == nil {
        report.add(
          .conditionMismatch, at: node.place,
          ["operator": "in", "left": left.name, "right": right.name])
      } else {
        warnOfFraction(node.children[0], left, element)
        warnOfValues(node.children[0], in: node.children[1])
      }
    default:
      report.add(
        .conditionInNeedsList, at: tree[node.children[1]].outer.lowerBound, ["found": right.name])
    }
    return .bool
  }

  private mutating func conditional(_ node: ConditionTree.Node) -> CheckedType {
    require(.bool, of: node.children[0], for: "?")
    let yes = check(node.children[1])
    let no = check(node.children[2])
    if let common = CheckedType.common(yes, no) { return common }
    report.add(
      .conditionBranches, at: tree[node.children[2]].outer.lowerBound,
      ["first": yes.name, "second": no.name])
    return .unknown
  }
}
