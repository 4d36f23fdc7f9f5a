import AuditModel
import Diagnostics

extension ConditionParser {
  /// What stands here, for messages; the end has no text, and is `(end)`.
  var found: String { written(token) }

  private func written(_ token: ConditionToken) -> String {
    switch token.kind {
    case .int(let magnitude): String(magnitude)
    case .decimal(let number): number.shortDecimal(upTo: 30)
    case .string(let text): ConditionValue.string(text).written
    case .identifier(let name): name
    case .sign(let sign) where token.isWord:
      switch sign {
      case .and: "and"
      case .or: "or"
      default: "not"
      }
    case .sign(let sign): sign.rawValue
    case .faulty: "?"
    case .end: "(end)"
    }
  }

  /// Reports that an operand is missing, once for a run of operators, and goes on with the operand
  /// behind them if there is one.
  mutating func operandMissing() throws(ConditionStop) -> Int {
    report.add(.conditionOperandExpected, at: token.range.lowerBound, ["found": found])
    while case .sign(let sign) = token.kind {
      switch sign {
      case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual, .plus, .times, .over,
        .modulo, .isIn, .dot:
        advance()
        continue
      case .not, .minus, .open, .openList, .yes, .no:
        return try faulty([try unary()])
      default: break
      }
      break
    }
    if Self.startsOperand(token.kind) { return try faulty([try unary()]) }
    return try faulty([])
  }

  /// Reads on after a whole expression up to an end, reporting what stands there without an
  /// operator; gives the expressions among it.
  mutating func strays(
    until isEnd: (ConditionToken.Kind) -> Bool
  ) throws(ConditionStop) -> [Int] {
    var parts: [Int] = []
    // What follows the first slip mostly follows from it.
    var isReported = false
    while !isEnd(token.kind), token.kind != .end {
      let place = token.range.lowerBound
      switch token.kind {
      case .sign(.close), .sign(.closeList), .sign(.closeMap):
        report.add(.conditionStrayClose, at: place, ["sign": found])
        advance()
        if case .sign = token.kind, !Self.startsOperand(token.kind), !isEnd(token.kind) {
          // Whatever goes on behind the stray sign goes on with the expression before it.
          advance()
          if token.kind != .end, !isEnd(token.kind) { parts.append(try expression()) }
        }
        continue
      case .identifier(let name):
        if let meant = ConditionWords.meant(by: name), !scope.declares(name), meant != name {
          report.add(.conditionWord, at: place, ["found": name, "word": meant])
          advance()
          parts.append(try expression())
          continue
        }
      case .faulty:
        // Reported by the lexer.
        advance()
        continue
      default: break
      }
      if !isReported { report.add(.conditionOperatorExpected, at: place, ["found": found]) }
      isReported = true
      if Self.startsOperand(token.kind) {
        parts.append(try expression())
      } else {
        advance()
      }
    }
    return parts
  }

  static func startsOperand(_ kind: ConditionToken.Kind) -> Bool {
    switch kind {
    case .int, .decimal, .string, .identifier, .faulty: true
    case .sign(let sign):
      switch sign {
      case .not, .minus, .open, .openList, .openMap, .yes, .no, .null: true
      default: false
      }
    case .end: false
    }
  }
}
