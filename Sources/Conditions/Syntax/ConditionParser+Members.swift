import AuditModel
import Diagnostics

extension ConditionParser {
  /// A primary with the fields and methods that follow it.
  mutating func member() throws(ConditionStop) -> Int { try members(of: try primary()) }

  mutating func members(of first: Int) throws(ConditionStop) -> Int {
    var node = first
    while true {
      let sign = token.range.lowerBound
      if take(.openList) {
        report.add(.conditionIndex, at: sign)
        node = try faulty([node] + (try list(closedBy: .closeList, from: sign)))
      } else if take(.dot) {
        guard case .identifier(let name) = token.kind else {
          report.add(.conditionNameAfterPoint, at: token.range.lowerBound, ["found": found])
          if case .name = tree[node].kind {
            node = try faulty([])
          } else {
            node = try faulty([node])
          }
          continue
        }
        let word = token.range
        advance()
        if take(.open) {
          node = try call(name, word: word, receiver: node, open: word.upperBound)
        } else {
          node = try select(name, of: node, word: word)
        }
      } else {
        return node
      }
    }
  }

  private mutating func select(
    _ field: String, of base: Int, word: Range<Int>
  ) throws(ConditionStop) -> Int {
    switch tree[base].kind {
    case .name(let record):
      return try make(
        .field(record, field), range: tree[base].outer.lowerBound..<word.upperBound,
        place: word.lowerBound)
    case .field(let record, let first):
      report.add(
        .conditionNestedField, at: word.lowerBound, ["name": "\(record).\(first)", "field": field])
      return try faulty([base])
    case .faulty: return base
    default:
      report.add(.conditionFieldOfValue, at: word.lowerBound, ["field": field])
      return try faulty([base])
    }
  }

  /// A call, from behind its parenthesis on.
  private mutating func call(
    _ name: String, word: Range<Int>, receiver: Int?, open: Int
  ) throws(ConditionStop) -> Int {
    if ConditionWords.macros.contains(name) {
      report.add(.conditionMacro, at: word.lowerBound, ["name": name])
      return try skipped(word: word, receiver: receiver, open: open)
    }
    if name == "matches" {
      report.add(.conditionRegex, at: word.lowerBound)
      return try skipped(word: word, receiver: receiver, open: open)
    }
    if name == ConditionWords.item, receiver == nil {
      return try item(word: word, open: open)
    }
    let arguments = (receiver.map { [$0] } ?? []) + (try list(closedBy: .close, from: open))
    let start = receiver.map { tree[$0].outer.lowerBound } ?? word.lowerBound
    return try make(
      .call(name, isMethod: receiver != nil), arguments, range: start..<behind,
      place: word.lowerBound)
  }

  /// An item named by its id, `item("8.5.1")`, from behind the parenthesis on.
  private mutating func item(word: Range<Int>, open: Int) throws(ConditionStop) -> Int {
    let before = report.diagnostics.count
    let arguments = try list(closedBy: .close, from: open)
    let range = word.lowerBound..<behind
    guard arguments.count == 1, case .literal(.string(let id)) = tree[arguments[0]].kind else {
      // An id without quotes was reported when it was read.
      let isReported = arguments.contains { argument in
        switch tree[argument].kind {
        case .faulty: true
        case .name(let name): report.diagnostics.hasErrors && ConditionScope.item(in: name) != nil
        default: false
        }
      }
      if !isReported, report.diagnostics.count == before {
        report.add(.conditionItemArgument, at: word.lowerBound)
      }
      return try make(.faulty, range: range)
    }
    return try make(.name(ConditionScope.name(ofItem: id)), range: range)
  }

  /// Reads the arguments of what is refused, and drops them: their names may mean nothing here.
  private mutating func skipped(
    word: Range<Int>, receiver: Int?, open: Int
  ) throws(ConditionStop) -> Int {
    _ = try list(closedBy: .close, from: open)
    return try make(.faulty, receiver.map { [$0] } ?? [], range: word.lowerBound..<behind)
  }

  /// The offset behind the token that was read last.
  private var behind: Int { position == 0 ? 0 : tokens[position - 1].range.upperBound }

  /// Expressions with commas between, up to the closing sign.
  mutating func list(
    closedBy close: ConditionToken.Sign, from open: Int
  ) throws(ConditionStop) -> [Int] {
    try enter(at: open)
    defer { nesting -= 1 }
    var parts: [Int] = []
    if take(close) { return parts }
    repeat {
      if close == .closeList, !parts.isEmpty, token.kind == .sign(.closeList) { break }
      parts.append(try expression())
      parts += try strays { $0 == .sign(close) || $0 == .sign(.comma) || $0 == .end }
    } while take(.comma)
    if !take(close) { report.add(.conditionUnclosed, at: open, ["sign": opening(of: close)]) }
    return parts
  }

  private func opening(of close: ConditionToken.Sign) -> String { close == .close ? "(" : "[" }

  private mutating func primary() throws(ConditionStop) -> Int {
    let first = token
    let start = first.range.lowerBound
    switch first.kind {
    case .int(let magnitude):
      advance()
      guard let value = Int(exactly: magnitude) else {
        report.add(.conditionNumberRange, at: start, ["number": String(magnitude)])
        return try make(.faulty, range: first.range)
      }
      return try make(.literal(.int(value)), range: first.range)
    case .decimal(let number):
      advance()
      return try make(.literal(.decimal(number)), range: first.range)
    case .string(let text):
      advance()
      return try make(.literal(.string(text)), range: first.range)
    case .faulty:
      advance()
      return try make(.faulty, range: first.range)
    case .sign(.yes), .sign(.no):
      advance()
      return try make(.literal(.bool(first.kind == .sign(.yes))), range: first.range)
    case .sign(.null):
      advance()
      report.add(.conditionNull, at: start)
      return try make(.faulty, range: first.range)
    case .sign(.open):
      advance()
      return try parenthesized(from: start)
    case .sign(.openList):
      advance()
      let parts = try list(closedBy: .closeList, from: start)
      return try make(.list, parts, range: start..<behind)
    case .sign(.openMap): return try map()
    case .identifier(let name):
      advance()
      return try named(name, first)
    case .sign, .end: return try operandMissing()
    }
  }

  private mutating func parenthesized(from open: Int) throws(ConditionStop) -> Int {
    try enter(at: open)
    defer { nesting -= 1 }
    let inside = try expression()
    let others = try strays { $0 == .sign(.close) || $0 == .end }
    let node = others.isEmpty ? inside : try faulty([inside] + others)
    if take(.close) {
      tree[node].outer = open..<behind
    } else {
      report.add(.conditionUnclosed, at: open, ["sign": "("])
    }
    return node
  }

  private mutating func named(_ name: String, _ word: ConditionToken) throws(ConditionStop) -> Int {
    let start = word.range.lowerBound
    if ConditionWords.reserved.contains(name) {
      report.add(.conditionReservedWord, at: start, ["name": name])
      if take(.open) { _ = try list(closedBy: .close, from: start) }
      return try make(.faulty, range: start..<behind)
    }
    if !scope.declares(name), let meant = ConditionWords.meant(by: name), meant != name {
      switch meant {
      case "not":
        report.add(.conditionWord, at: start, ["found": name, "word": meant])
        try enter(at: start)
        defer { nesting -= 1 }
        return try faulty([try unary()])
      case "true", "false":
        report.add(.conditionWord, at: start, ["found": name, "word": meant])
        return try make(.literal(.bool(meant == "true")), range: word.range)
      default: break
      }
    }
    if take(.open) {
      return try call(name, word: word.range, receiver: nil, open: word.range.upperBound)
    }
    return try make(.name(name), range: word.range)
  }

  /// Steps over a map, which conditions do not have.
  private mutating func map() throws(ConditionStop) -> Int {
    let start = token.range.lowerBound
    report.add(.conditionMap, at: start, ["sign": "{"])
    var open = 0
    repeat {
      if token.kind == .sign(.openMap) { open += 1 }
      if token.kind == .sign(.closeMap) { open -= 1 }
      advance()
    } while open > 0 && token.kind != .end
    return try make(.faulty, range: start..<behind)
  }
}
