import ArgumentParser
import AuditModel
import Diagnostics
import Reporting
import RuleEngine

/// `patuh index DEFINITION INPUTS…`: values in, index out.
struct IndexRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: CommandText.index.abstract,
    discussion: CommandText.index.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.indexArgument), completion: .file(extensions: ["xml"]))
  var index: String

  @Argument(help: CommandText.help(.indexInputs), completion: .file(extensions: ["csv", "json"]))
  var inputs: [String]

  @Option(help: CommandText.help(.bandsDate), transform: CommandDates.day)
  var date: CalendarDate?

  @Option(
    help: ArgumentHelp(
      CommandText.text(
        .format, ["formats": ReportOutput.names(indexExporters).joined(separator: ", ")])),
    completion: .list(ReportOutput.names(indexExporters)))
  var format: String?

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  @OptionGroup var cover: CoverOptions

  func validate() throws {
    if let format, !ReportOutput.knows(format, in: indexExporters) {
      throw ValidationError(
        CommandText.text(
          .format, ["formats": ReportOutput.names(indexExporters).joined(separator: ", ")]))
    }
  }

  func run() throws {
    let files = IndexFiles(interface: interface)
    let (index, warnings) = try files.index(index)
    let (values, sources, problems) = try files.inputs(inputs, of: index)
    interface.console.report(warnings + problems)
    let assessment = IndexEvaluation(index, date: date).assess(values, sources: sources)
    try ReportOutput(interface: interface, output: output, cover: cover).write(
      IndexReport(index: index, assessment: assessment, language: interface.contentLanguage),
      in: indexExporters, as: format)
  }
}
