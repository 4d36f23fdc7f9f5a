import ArgumentParser
import AuditModel
import Diagnostics
import FileAccess
import Formats
import Reporting
import RuleEngine

/// `patuh survey INSTRUMENT ANSWERS…`: answers in, index out.
struct SurveyRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: CommandText.survey.abstract,
    discussion: CommandText.survey.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.surveyArgument), completion: .file(extensions: ["xml"]))
  var instrument: String

  @Argument(
    help: CommandText.help(.surveyAnswers), completion: .file(extensions: ["csv", "json", "xml"]))
  var answers: [String]

  @Option(parsing: .upToNextOption, help: CommandText.help(.surveyEarlier), completion: .file())
  var earlier: [String] = []

  @Option(help: CommandText.help(.surveyPopulation))
  var population: Int?

  @Option(help: CommandText.help(.surveyWeights), transform: Self.mode)
  var weights: SurveyIndexPlan.WeightMode?

  @Option(help: CommandText.help(.bandsDate), transform: CommandDates.day)
  var date: CalendarDate?

  @Option(help: CommandText.help(.surveyIgnore))
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp(
      CommandText.text(
        .format, ["formats": ReportOutput.names(surveyExporters).joined(separator: ", ")])),
    completion: .list(ReportOutput.names(surveyExporters)))
  var format: String?

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  @OptionGroup var cover: CoverOptions

  func validate() throws {
    if let format, !ReportOutput.knows(format, in: surveyExporters) {
      throw ValidationError(
        CommandText.text(
          .format, ["formats": ReportOutput.names(surveyExporters).joined(separator: ", ")]))
    }
    if let population, population < 1 {
      throw ValidationError(CommandText.text(.surveyPopulation))
    }
  }

  func run() throws {
    let console = interface.console
    let files = SurveyFiles(interface: interface)
    let (survey, warnings) = try files.instrument(instrument)
    let (answers, problems) = try files.answers(answers, of: survey, ignoring: ignore)
    let (before, earlierProblems) = try files.answers(earlier, of: survey, ignoring: ignore)
    console.report(warnings + problems + earlierProblems)
    var tally = SurveyTally(survey)
    for answers in answers { tally.add(answers.tally) }
    let assessment = SurveyIndex(survey, mode: weights, date: date).assess(
      tally, population: population, inputs: answers.map(\.source),
      earlier: before.map { ($0.source.name, $0.tally) })
    let report = SurveyReport(
      instrument: survey, assessment: assessment, language: interface.contentLanguage)
    try ReportOutput(interface: interface, output: output, cover: cover).write(
      report, in: surveyExporters, as: format)
  }

  private static func mode(_ text: String) throws -> SurveyIndexPlan.WeightMode {
    guard let mode = SurveyIndexPlan.WeightMode(text) else {
      throw ValidationError(CommandText.text(.surveyWeights))
    }
    return mode
  }
}
