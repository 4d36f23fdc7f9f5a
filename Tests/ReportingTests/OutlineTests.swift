import AuditModel
import TestSupport
import Testing

@testable import Reporting

@Suite struct OutlineTests {
  private static let languages = [Language.indonesian, .english]

  @Test(arguments: languages) func aChecklistIsShownAsRecorded(language: Language) throws {
    let outline = ChecklistOutline(
      checklist: SampleChecklist.value, sops: [SampleSOP.value], language: language)
    try expectGolden(
      outline.text(), "Tests/ReportingTests/Fixtures/outline/checklist.\(language).txt")
  }

  @Test(arguments: languages) func anSOPIsShownAsRecorded(language: Language) throws {
    let outline = SOPOutline(sop: SampleSOP.value, language: language)
    try expectGolden(outline.text(), "Tests/ReportingTests/Fixtures/outline/sop.\(language).txt")
  }

  @Test(arguments: languages) func itemsOfEveryKindAreExplainedAsRecorded(language: Language) throws
  {
    let report = SampleReport.report(in: language)
    var text = ""
    for item in report.checklist.items {
      text += try #require(try ItemExplanation(item: item.id, of: report)).text()
    }
    try expectGolden(text, "Tests/ReportingTests/Fixtures/outline/items.\(language).txt")
  }

  @Test func anItemIsExplainedBeforeAnythingWasAssessed() throws {
    let explanation = try #require(
      ItemExplanation(
        item: ItemID("B-01"), checklist: SampleChecklist.value, sops: [SampleSOP.value],
        language: .english))
    let text = explanation.text()
    #expect(text.contains("B-01 · Which share of documents is issued within 4 working days?"))
    #expect(text.contains("A measured number (%): at least 95"))
    #expect(!text.contains("Outcome"))
  }

  @Test func anUnknownItemHasNoExplanation() throws {
    #expect(
      ItemExplanation(
        item: ItemID("X-99"), checklist: SampleChecklist.value, sops: [], language: .english)
        == nil)
    #expect(
      try ItemExplanation(item: ItemID("X-99"), of: SampleReport.report(in: .english)) == nil)
  }

  @Test(arguments: [40, 56, 72, 88, 120]) func textKeepsWithinTheWidth(width: Int) throws {
    let options = ExportOptions(width: width)
    let report = SampleReport.report(in: .indonesian)
    let texts = [
      ChecklistOutline(checklist: report.checklist, sops: report.sops, language: .indonesian)
        .text(options: options),
      SOPOutline(sop: SampleSOP.value, language: .indonesian).text(options: options),
      try #require(try ItemExplanation(item: ItemID("A-02"), of: report)).text(options: options),
      String(decoding: try TextExporter().export(report, options: options), as: UTF8.self),
    ]
    for line in texts.joined().split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
  }
}
