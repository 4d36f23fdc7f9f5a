import Diagnostics
import Testing

@testable import ChecklistXML

@Suite struct ChecklistLintTests {
  @Test func aSoundChecklistIsSilent() throws {
    #expect(try LintDocuments.lint(Marked(LintDocuments.checklist)).map(\.placed) == [])
  }

  @Test(arguments: all) func eachSlipIsReportedAtItsPlace(_ slip: LintCase) throws {
    let marked = try slip.apply(to: LintDocuments.checklist)
    #expect(try LintDocuments.lint(marked).map(\.placed) == slip.expected(marked))
  }

  /// What every rule can say is provoked by an example, and nothing is said that no rule owns.
  @Test func everyMessageHasAnExample() {
    let provoked = Set(Self.all.flatMap(\.codes) + Self.elsewhere)
    let said = Set(Linter.checklistRules.flatMap { $0.messages.map(\.code) })
    #expect(said.subtracting(provoked) == [])
    #expect(said == Set(Message.checklistLintMessages.map(\.code)))
  }

  @Test func rulesAreNamedAndExplained() {
    let names = Linter.rules.map(\.identifier)
    #expect(Set(names).count == names.count)
    #expect(Linter.rules.allSatisfy { !$0.explanation.isEmpty })
  }

  static let all = references + weights + criteria

  /// Provoked by tests of their own, which need several documents.
  static let elsewhere = ["checklist.sop.id-repeated", "checklist.requirement.ambiguous"]
}
