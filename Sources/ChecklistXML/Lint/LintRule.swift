import Diagnostics

/// What every rule of the linter has.
protocol LintRule: Sendable {
  /// Its stable name, dotted, such as `checklist.weights`.
  static var identifier: String { get }
  /// What it looks for and why, in one sentence for the manual.
  static var explanation: String { get }
  /// The messages that it can give; each is provoked by an example in the tests.
  static var messages: [Message] { get }
}

/// A rule about checklists.
protocol ChecklistLintRule: LintRule {
  /// What the rule has to say, in any order.
  static func check(_ subject: LintSubject) -> [Diagnostic]
}
