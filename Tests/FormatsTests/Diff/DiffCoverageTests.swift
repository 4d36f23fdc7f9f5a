import AuditModel
import Testing

@testable import Formats

/// A property that is added to the model must not slip past the comparison: who adds one decides
/// here whether it is compared, and adds an edit to ``ChecklistDiffTests``.
@Suite struct DiffCoverageTests {
  @Test func everyPropertyIsKnown() throws {
    let checklist = try Edit([("", "")], []).versions().0
    let item = try #require(checklist.items.first)
    let section = try #require(checklist.sections.first)
    let axis = try #require(checklist.axes.first)
    let known: [(Any, String)] = [
      (
        checklist,
        "id version language languages title description sources sops requirements parameters axes "
          + "scoring findings sections location canonicalHash"
      ),
      (
        try #require(checklist.sources.first),
        "id title effective until certainty note location"
      ),
      (
        try #require(checklist.requirements.first),
        "id text clause source step partOf certainty location"
      ),
      (
        try #require(checklist.parameters.first),
        "id title value unit minimum maximum source certainty location"
      ),
      (axis, "id title values location"), (try #require(axis.values.first), "id title location"),
      (
        checklist.scoring,
        "model source notApplicable notTested undetermined decimals combine discrepancy caps "
          + "deductions ratings location"
      ),
      (try #require(checklist.scoring.caps.first), "severity limit location"),
      (try #require(checklist.scoring.ratings.first), "id from title tone location"),
      (checklist.findings, "grades dueDays escalateMinors"),
      (try #require(checklist.findings.grades.first), "severity below grade"),
      (section, "id title guidance applies items sections location"),
      (
        item,
        "id sides requirement severity weight level classes applies question guidance evidence "
          + "evidenceRequired kind finding location contentHash"
      ),
      (
        try #require(item.finding),
        "condition cause effect recommendation grade dueDays location"
      ),
    ]
    for (value, names) in known {
      let found = Mirror(reflecting: value).children.compactMap(\.label)
      #expect(found.sorted() == names.split(separator: " ").map(String.init).sorted())
    }
  }
}
