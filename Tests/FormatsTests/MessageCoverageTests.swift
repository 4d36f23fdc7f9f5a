import Diagnostics
import Testing

@testable import Formats

/// Every message of this room's families is provoked by a test that checks its place.
@Suite struct MessageCoverageTests {
  /// Codes that are provoked outside the tables, each with the test that does it.
  private static let elsewhere: [String: String] = [
    "checklist.weight-nothing": "ChecklistLintTests.weightlessChecklistIsReported",
    "checklist.item.level-missing": "ChecklistLintTests.maturityNeedsLevels",
    "sop.review-overdue": "SOPLintTests.reviewIsDueAfterAYear",
    "results.json.syntax": "JSONReaderTests.brokenTextIsRefused",
    "results.workbook.unreadable": "WorkbookResultsTests.whatIsNoWorkbookOfResultsIsRefused",
    "results.workbook.no-table": "WorkbookResultsTests.whatIsNoWorkbookOfResultsIsRefused",
    "results.workbook.cleared": "WorkbookResultsTests.anEmptiedRowIsSaid",
    "results.hash-mismatch": "WorkbookResultsTests.anotherFormOfTheChecklistIsWarnedOf",
    "table.format": "WorkbookResultsTests.whatIsNoWorkbookOfResultsIsRefused",
    "results.unit-conflict": "ResultsBinderTests.filesConflict",
    "results.period-conflict": "ResultsBinderTests.filesConflict",
    "results.conflict": "ResultsBinderTests.filesConflict",
    "survey.scale.share": "SurveyReaderTests.shareNeedsAScaleAboveZero",
    "answers.more": "SurveyAnswersTests.manyMistakesAreSummedUp",
    "entries.none": "RegisterEntriesTests.nothingAndTooMuchAreTold",
    "entries.calendar-missing": "RegisterCommandTests.aYearWithoutACalendarIsRefused",
    "entries.calendar-twice": "RegisterCommandTests.aNamedCalendarWinsOverTheLibrary",
    "universe.factor-misspelt": "UniverseReaderTests.aNearNameIsSuggested",
    "table.more": "IndexInputsTests.manyMistakesAreSummedUp",
    "inputs.missing": "IndexInputsTests.conflictsAndUnusedReportsAreTold",
    "measures.conflict": "IndexInputsTests.conflictsAndUnusedReportsAreTold",
    "measures.unused": "IndexInputsTests.conflictsAndUnusedReportsAreTold",
    "programme.instrument.mismatch": "ProgrammeCommandTests.anotherInstrumentIsRefused",
    "programme.engagement.mismatch": "ProgrammeCommandTests.engagementsOfAStore",
    "programme.checklist.mismatch": "ProgrammeCommandTests.anotherChecklistIsRefused",
    "programme.results.unit-mismatch": "ProgrammeCommandTests.foreignUnitAndPeriodAreRefused",
    "programme.results.period-mismatch": "ProgrammeCommandTests.foreignUnitAndPeriodAreRefused",
    "programme.results.nothing-found": "ProgrammeCommandTests.nothingFoundIsAnError",
  ]

  @Test(arguments: [
    "structure", "checklist", "sop", "results", "programme", "survey", "answers", "bands", "table",
    "index", "inputs", "measures",
    "calendar", "register", "entries", "universe", "followup",
  ])
  func everyMessageIsProvoked(family: String) throws {
    let messages = try #require(Message.families.first { $0.name == family }).messages
    let slips =
      StructureCheckTests.slips + SOPReaderTests.slips + ResultsReaderTests.slips
      + ResultsBinderTests.slips + ChecklistLintTests.slips + SOPLintTests.slips
      + ProgrammeReaderTests.slips + SurveyReaderTests.slips
      + IndexReaderTests.slips + RegisterReaderTests.slips
      + RegisterReaderTests.calendarSlips + UniverseReaderTests.slips
      + FollowUpReaderTests.slips
    let texts =
      CSVReaderTests.slips + CSVReaderTests.resultSlips + JSONReaderTests.unsafeCases
      + JSONReaderTests.resultSlips
    let provoked =
      Set(slips.map(\.code)).union(texts.map(\.0)).union(CSVReaderTests.limitCases.map(\.0))
      .union(Self.elsewhere.keys).union(SurveyAnswersTests.slips.map(\.code))
      .union(IndexInputsTests.slips.map(\.code))
      .union(RegisterEntriesTests.slips.map(\.code)).union(
        LoaderTests.codes)
    #expect(messages.map(\.code).filter { !provoked.contains($0) } == [])
  }
}
