import AuditModel
import Diagnostics
import Reporting
import TestSupport
import Testing

@testable import Auditing

/// Programmes, surveys, registers and indices by their services.
@Suite struct ProgrammeTests {
  @Test func theExampleProgrammeIsEvaluated() throws {
    let file = path("Examples/programme/programme.xml")
    let programme = try DocumentKind.programme.load(file, .test()).document
    let evaluated = try ProgrammeFiles(context: .test()).evaluate(programme, at: file)
    let assessment = evaluated.assessment
    let last = try #require(programme.periods.last)
    for unit in programme.units {
      let scores = programme.audits.map {
        assessment.cell(unit.id, $0.checklist, last.id)?.assessment?.score(.overall)
      }
      #expect(scores.count == programme.audits.count)
    }
    #expect(
      assessment.figures.count == assessment.instruments.count
        * programme.units.count * programme.periods.count)
    // The overview in both languages, of one assessment.
    let pages = try [Language.english, .indonesian].map { language in
      try #require(programmeExporters.exporter(named: "text")).export(
        ProgrammeReport(assessment: assessment, period: last.id, language: language),
        options: ExportOptions(width: 88))
    }
    #expect(pages[0] != pages[1])
  }

  @Test func surveysRegistersAndIndicesHaveReports() throws {
    let survey = try SurveyFiles(context: .test()).report(
      "skm-2017", answers: [path("Examples/surveys/skm-2026-Q2.csv")],
      earlier: [path("Examples/surveys/skm-2026-Q1.csv")])
    #expect(survey.report.assessment.index != nil)
    let register = try RegisterFiles(context: .test()).report(
      "complaints", entries: [path("Examples/registers/complaints-2026-Q2.csv")],
      on: try #require(CalendarDate(iso: "2026-06-30")))
    #expect(register.report.assessment.all.received > 0)
    let index = try IndexFiles(context: .test()).report(
      "spip", inputs: [path("Examples/indices/spip-2026.json")])
    #expect(index.report.assessment.index != nil)
    #expect(
      codes {
        _ = try SurveyFiles(context: .test()).report("skm-2017", answers: ["/no/such.csv"])
      } == ["file.not-found"])
  }
}
