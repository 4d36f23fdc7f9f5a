import ArgumentParser
import AuditModel
import Auditing
import Diagnostics
import Reporting

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
    try ReportOutput.check(format, in: indexExporters)
  }

  func run() throws {
    let (report, warnings) = try IndexFiles(context: interface.context).report(
      index, inputs: inputs, date: date)
    interface.console.report(warnings)
    try ReportOutput(interface: interface, output: output, cover: cover).write(
      report, in: indexExporters, as: format)
  }
}
