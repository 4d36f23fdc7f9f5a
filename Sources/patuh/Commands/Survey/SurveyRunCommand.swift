import ArgumentParser
import AuditModel
import Auditing
import Diagnostics
import Reporting

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
    try ReportOutput.check(format, in: surveyExporters)
    if let population, population < 1 {
      throw UsageError(
        .usageNotPositive,
        ["option": "--population", "value": "\(population)", "example": "1200"])
    }
  }

  func run() throws {
    let (report, warnings) = try SurveyFiles(context: interface.context).report(
      instrument, answers: answers, earlier: earlier, population: population, weights: weights,
      date: date, ignoring: ignore)
    interface.console.report(warnings)
    try ReportOutput(interface: interface, output: output, cover: cover).write(
      report, in: surveyExporters, as: format)
  }

  private static func mode(_ text: String) throws -> SurveyIndexPlan.WeightMode {
    guard let mode = SurveyIndexPlan.WeightMode(text) else {
      throw UsageError(
        .usageOptionChoice, ["value": text, "values": "exact, r1–r6", "first": "exact"])
    }
    return mode
  }
}
