import Diagnostics
import Testing

@testable import ChecklistXML

/// What the linter says about a checklist together with several SOPs.
@Suite struct ChecklistSOPLintTests {
  @Test func twoSOPsWithOneID() throws {
    let second = LintDocuments.sop.replacing("\"in-time\"", with: "\"polite\"")
    let marked = Marked(
      LintDocuments.checklist.replacing(
        "<sop href=\"desk.xml\"/>", with: "<sop href=\"desk.xml\"/><sop href=\"other.xml\"/>"))
    let diagnostics = try LintDocuments.lint(marked, sops: [LintDocuments.sop, second])
    #expect(diagnostics.map(\.code) == ["checklist.sop.id-repeated"])
    #expect(diagnostics.first?.location?.description == "sop-2.xml:1:1")
  }

  @Test func oneRequirementInTwoSOPs() throws {
    let second = LintDocuments.sop.replacing("\"desk-sop\"", with: "\"other-sop\"")
    let marked = Marked(
      LintDocuments.checklist.replacing(
        "<sop href=\"desk.xml\"/>", with: "<sop href=\"desk.xml\"/><sop href=\"other.xml\"/>"))
    let diagnostics = try LintDocuments.lint(marked, sops: [LintDocuments.sop, second])
    #expect(diagnostics.map(\.code) == ["checklist.requirement.ambiguous"])
    #expect(diagnostics.first?.location?.description == "sop-2.xml:13:1")
    #expect(diagnostics.first?.facts["place"] == "sop-1.xml:13:1")
  }

  @Test func oneRequirementInChecklistAndSOP() throws {
    let marked = Marked(
      LintDocuments.checklist.replacing("\"greeting\"", with: "\"in-time\""))
    let diagnostics = try LintDocuments.lint(marked)
    #expect(diagnostics.map(\.code) == ["checklist.requirement.ambiguous"])
    #expect(diagnostics.first?.facts["place"] == "checklist.xml:6:1")
  }

  /// An SOP that could not be read may have the requirement; that it is missing is said elsewhere.
  @Test func requirementsOfMissingSOPsAreNotJudged() throws {
    #expect(try LintDocuments.lint(Marked(LintDocuments.checklist), sops: []).map(\.placed) == [])
  }
}
