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

  static let all =
    references + uses + texts + conditions + weights + scoring + criteria + answers

  /// Provoked by tests of their own, which need several documents.
  static let elsewhere = [
    "checklist.sop.id-repeated", "checklist.requirement.ambiguous", "checklist.language.missing",
  ]

  /// Every element that holds text, without its second language.
  @Test func aLanguageIsMissingInAnyText() throws {
    let lines = ValidDocuments.checklist.split(separator: "\n", omittingEmptySubsequences: false)
    let texts = lines.indices.filter {
      lines[$0].contains("xml:lang=\"en\"") && !lines[$0].contains("<checklist ")
    }
    #expect(texts.count > 30)
    for line in texts {
      var changed = lines.map(String.init)
      changed[line] = changed[line].replacing(/<(\w+) xml:lang="en">[^<]*<\/\w+>/, with: "")
      let marked = Marked(changed.joined(separator: "\n"))
      let missing = try LintDocuments.lint(marked, sops: []).filter {
        $0.code == "checklist.language.missing"
      }
      #expect(missing.count == 1, "\(lines[line])")
      #expect(missing.allSatisfy { $0.facts["language"] == "en" })
      let element = lines[line].split(separator: "<").last { $0.contains("xml:lang") }?
        .prefix { $0 != " " }
      #expect(missing.first?.facts["element"] == element.map(String.init))
    }
  }
}
