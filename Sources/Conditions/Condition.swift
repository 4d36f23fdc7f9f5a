public import AuditModel
public import Diagnostics

/// A condition that was read, checked against a scope, and compiled.
///
/// The language is a named part of CEL; `docs/manual/conditions.md` describes it. A condition always
/// ends, changes nothing, and says one of three things: met, not met, no evidence.
public struct Condition: Sendable {
  /// The condition as written.
  public let text: String
  /// Where its first scalar stands.
  public let location: SourceLocation
  /// What probably is not meant as written; never an error.
  public let warnings: [Diagnostic]
  /// The names and fields that it uses, as it writes them, sorted.
  public let referencedNames: [String]
  /// The same as slots of its scope, sorted.
  public let referencedSlots: [ConditionSlot]

  let tree: ConditionTree
  let program: ConditionProgram
  /// The names of the slots that it uses.
  let slotNames: [Int: String]

  /// The most steps that one run takes, known before running; lists that are bound, and the length
  /// of texts, come on top.
  public var cost: Int { program.cost }

  /// Reads a condition, checks it and compiles it.
  ///
  /// - Parameters:
  ///   - text: The condition.
  ///   - location: Where its first scalar stands; line breaks in the text start new lines.
  ///   - scope: The names that it can use.
  /// - Returns: The condition, with the warnings about it.
  /// - Throws: All errors that were found, and the warnings with them, sorted by place.
  public static func read(
    _ text: String, at location: SourceLocation, in scope: ConditionScope
  ) throws(DiagnosticsError) -> Condition {
    let bytes = Array(text.utf8)
    var report = ConditionReport(bytes, origin: location)
    if bytes.count > ConditionLimits.bytes {
      report.add(
        .conditionTooLong, at: 0,
        ["count": "\(bytes.count)", "limit": "\(ConditionLimits.bytes)"])
      throw DiagnosticsError(report.diagnostics)
    }
    if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      report.add(.conditionEmpty, at: 0)
      throw DiagnosticsError(report.diagnostics)
    }
    let tree = check(bytes, scope, &report)
    guard let tree, !report.diagnostics.hasErrors else {
      throw DiagnosticsError(report.diagnostics)
    }
    return Condition(
      text: text, location: location, warnings: report.diagnostics.sorted(), tree: tree,
      scope: scope)
  }

  /// Reads the condition of a section or an item, as `read(_:at:in:)` does.
  public static func read(
    _ source: ConditionSource, in scope: ConditionScope
  ) throws(DiagnosticsError) -> Condition {
    try read(source.text, at: source.location, in: scope)
  }

  /// The checked tree, with what is wrong in the report.
  ///
  /// `nil` when a limit ended the reading.
  private static func check(
    _ bytes: [UInt8], _ scope: ConditionScope, _ report: inout ConditionReport
  ) -> ConditionTree? {
    var lexer = ConditionLexer(bytes, scope: scope, report: report)
    let tokens = lexer.run()
    var parser = ConditionParser(tokens, scope: scope, report: lexer.report)
    do throws(ConditionStop) {
      try parser.run()
    } catch {
      report = parser.report
      return nil
    }
    var checker = TypeChecker(parser.tree, scope: scope, report: parser.report)
    checker.run()
    report = checker.report
    return checker.tree
  }

  private init(
    text: String, location: SourceLocation, warnings: [Diagnostic], tree: ConditionTree,
    scope: ConditionScope
  ) {
    self.text = text
    self.location = location
    self.warnings = warnings
    self.tree = tree
    program = ConditionCompiler.compile(tree)
    let slots = Set(tree.nodes.compactMap(\.slot)).sorted()
    slotNames = Dictionary(uniqueKeysWithValues: slots.map { ($0, scope.slots[$0].name) })
    referencedSlots = slots.map(ConditionSlot.init(index:))
    referencedNames = slotNames.values.sorted()
  }

  // MARK: - Running

  /// Whether the condition is met, without the reasons: the quick way, for many records.
  ///
  /// The bindings are of the scope in which the condition was read, or of one with the same names.
  public func decide(_ bindings: borrowing ConditionBindings) -> ConditionDecision {
    let cell = ConditionMachine.run(program, bindings)
    return cell.isMissing ? .noEvidence : cell.word == 0 ? .notMet : .met
  }

  /// Whether the condition is met, and when that cannot be said, why.
  public func evaluate(_ bindings: borrowing ConditionBindings) -> Verdict {
    switch decide(bindings) {
    case .met: return .met
    case .notMet: return .notMet
    case .noEvidence:
      return .noEvidence(NoEvidence(reasons: trace(bindings).reasons))
    }
  }

  /// The tree of the condition's parts with their values, to explain what came out.
  public func trace(_ bindings: borrowing ConditionBindings) -> ConditionTrace {
    let tracer = ConditionTracer(condition: self, bindings: bindings)
    return tracer.trace(tree.root)
  }
}
