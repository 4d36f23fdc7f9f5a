import AuditModel
import Diagnostics

/// Builds the tree of a condition; goes on after an error, so that independent errors are all
/// reported.
///
///     expression = or [ "?" or ":" expression ]
///     or         = and { "||" and }
///     and        = relation { "&&" relation }
///     relation   = sum [ relop sum ]
///     sum        = product { ( "+" | "-" ) product }
///     product    = unary { ( "*" | "/" | "%" ) unary }
///     unary      = { "!" | "-" } member
///     member     = primary { "." name [ "(" list ")" ] }
///     primary    = literal | name [ "(" list ")" ] | "(" expression ")" | "[" list "]"
struct ConditionParser {
  let tokens: [ConditionToken]
  let scope: ConditionScope
  var report: ConditionReport
  var position = 0
  var tree = ConditionTree()
  /// How many parentheses, lists, calls, prefixes and branches are open.
  var nesting = 0
  /// The parts that are a `not` as a word, which must not stand bare before a comparison.
  var wordNots: Set<Int> = []

  init(_ tokens: [ConditionToken], scope: ConditionScope, report: ConditionReport) {
    self.tokens = tokens
    self.scope = scope
    self.report = report
  }

  /// Reads the whole condition into `tree`.
  mutating func run() throws(ConditionStop) {
    var parts = [try expression()]
    parts += try strays { $0 == .end }
    tree.root = parts.count == 1 ? parts[0] : try faulty(parts)
  }

  // MARK: - Tokens

  var token: ConditionToken { tokens[position] }
  var next: ConditionToken { tokens[min(position + 1, tokens.count - 1)] }

  mutating func advance() { if position < tokens.count - 1 { position += 1 } }

  mutating func take(_ sign: ConditionToken.Sign) -> Bool {
    guard token.kind == .sign(sign) else { return false }
    advance()
    return true
  }

  // MARK: - Parts

  mutating func make(
    _ kind: ConditionTree.Kind, _ children: [Int] = [], range: Range<Int>, place: Int? = nil
  ) throws(ConditionStop) -> Int {
    if tree.nodes.count == ConditionLimits.nodes {
      report.add(
        .conditionTooManyParts, at: range.lowerBound, ["limit": "\(ConditionLimits.nodes)"])
      throw ConditionStop()
    }
    let depth = 1 + (children.map { tree[$0].depth }.max() ?? 0)
    if depth > ConditionLimits.depth { throw tooDeep(at: range.lowerBound) }
    tree.nodes.append(
      ConditionTree.Node(
        kind: kind, children: children, range: range, outer: range,
        place: place ?? range.lowerBound, depth: depth))
    return tree.nodes.count - 1
  }

  mutating func tooDeep(at offset: Int) -> ConditionStop {
    report.add(.conditionTooDeep, at: offset, ["limit": "\(ConditionLimits.depth)"])
    return ConditionStop()
  }

  /// A part that stands for what was reported; its parts are still checked.
  mutating func faulty(_ children: [Int]) throws(ConditionStop) -> Int {
    let here = token.range.lowerBound
    let start = children.first.map { tree[$0].outer.lowerBound } ?? here
    let end = children.last.map { tree[$0].outer.upperBound } ?? here
    return try make(.faulty, children, range: start..<max(start, end))
  }

  mutating func enter(at offset: Int) throws(ConditionStop) {
    nesting += 1
    if nesting > ConditionLimits.depth { throw tooDeep(at: offset) }
  }

  func span(_ first: Int, _ last: Int) -> Range<Int> {
    tree[first].outer.lowerBound..<tree[last].outer.upperBound
  }

  // MARK: - Operators

  mutating func expression() throws(ConditionStop) -> Int {
    let condition = try disjunction()
    let question = token.range.lowerBound
    guard take(.question) else { return condition }
    try enter(at: question)
    defer { nesting -= 1 }
    let yes = try expression()
    if case .conditional = tree[yes].kind, tree[yes].outer == tree[yes].range {
      report.add(.conditionBranchParentheses, at: tree[yes].range.lowerBound)
    }
    let colon = token.range.lowerBound
    guard take(.colon) else {
      report.add(.conditionColonMissing, at: colon, ["found": found])
      return try faulty([condition, yes])
    }
    let no = try expression()
    return try make(
      .conditional, [condition, yes, no], range: span(condition, no), place: question)
  }

  private mutating func disjunction() throws(ConditionStop) -> Int {
    var parts = [try conjunction()]
    let place = token.range.lowerBound
    while take(.or) { parts.append(try conjunction()) }
    guard parts.count > 1 else { return parts[0] }
    return try make(.any, parts, range: span(parts[0], parts[parts.count - 1]), place: place)
  }

  private mutating func conjunction() throws(ConditionStop) -> Int {
    var parts = [try relation()]
    let place = token.range.lowerBound
    while take(.and) { parts.append(try relation()) }
    guard parts.count > 1 else { return parts[0] }
    return try make(.all, parts, range: span(parts[0], parts[parts.count - 1]), place: place)
  }

  private enum Relation {
    case compare(ConditionTree.Operator)
    case isIn
  }

  /// The relation that the token is, after reporting `not in`; moves behind it.
  private mutating func takeRelation() -> Relation? {
    if token.kind == .sign(.not), token.isWord, next.kind == .sign(.isIn) {
      report.add(.conditionNotIn, at: token.range.lowerBound)
      advance()
    }
    guard case .sign(let sign) = token.kind else { return nil }
    let relation: Relation
    if sign == .isIn {
      relation = .isIn
    } else if let comparison = ConditionTree.Operator(rawValue: sign.rawValue),
      comparison.isComparison
    {
      relation = .compare(comparison)
    } else {
      return nil
    }
    advance()
    return relation
  }

  private mutating func relation() throws(ConditionStop) -> Int {
    var left = try sum()
    let place = token.range.lowerBound
    guard let relation = takeRelation() else { return left }
    var isFaulty = false
    if wordNots.contains(left), tree[left].outer == tree[left].range {
      report.add(.conditionNotParentheses, at: tree[left].range.lowerBound)
      // What was meant is most likely the comparison without the `not`; check that.
      left = tree[left].children[0]
    }
    var parts = [left, try sum()]
    var chain = token.range.lowerBound
    while takeRelation() != nil {
      if parts.count == 2 { report.add(.conditionComparisonChain, at: chain) }
      isFaulty = true
      parts.append(try sum())
      chain = token.range.lowerBound
    }
    if isFaulty { return try faulty(parts) }
    switch relation {
    case .isIn: return try make(.isIn, parts, range: span(left, parts[1]), place: place)
    case .compare(let sign):
      return try make(.binary(sign), parts, range: span(left, parts[1]), place: place)
    }
  }

  private mutating func sum() throws(ConditionStop) -> Int {
    var left = try product()
    while true {
      let sign = token
      let binary: ConditionTree.Operator
      switch sign.kind {
      case .sign(.plus): binary = .add
      case .sign(.minus): binary = .subtract
      default: return left
      }
      advance()
      let right = try product()
      left = try make(
        .binary(binary), [left, right], range: span(left, right), place: sign.range.lowerBound)
    }
  }

  private mutating func product() throws(ConditionStop) -> Int {
    var left = try unary()
    while true {
      let sign = token
      let binary: ConditionTree.Operator
      switch sign.kind {
      case .sign(.times): binary = .multiply
      case .sign(.over): binary = .divide
      case .sign(.modulo): binary = .modulo
      default: return left
      }
      advance()
      let right = try unary()
      left = try make(
        .binary(binary), [left, right], range: span(left, right), place: sign.range.lowerBound)
    }
  }

  mutating func unary() throws(ConditionStop) -> Int {
    let sign = token
    guard sign.kind == .sign(.not) || sign.kind == .sign(.minus) else { return try member() }
    advance()
    let start = sign.range.lowerBound
    if sign.kind == .sign(.minus) {
      switch token.kind {
      case .int(let magnitude):
        let range = start..<token.range.upperBound
        advance()
        let value = magnitude == 1 << 63 ? Int.min : -Int(magnitude)
        return try members(of: try make(.literal(.int(value)), range: range))
      case .decimal(let number):
        let range = start..<token.range.upperBound
        advance()
        return try members(of: try make(.literal(.decimal(-number)), range: range))
      default: break
      }
    }
    try enter(at: start)
    defer { nesting -= 1 }
    let operand = try unary()
    let node = try make(
      sign.kind == .sign(.not) ? .not : .negate, [operand],
      range: start..<tree[operand].outer.upperBound, place: start)
    if sign.isWord { wordNots.insert(node) }
    return node
  }
}
