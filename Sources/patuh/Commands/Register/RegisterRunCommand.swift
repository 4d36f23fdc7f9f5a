public import ArgumentParser
public import AuditModel
import Auditing
import Diagnostics
import Reporting

/// `patuh register DEFINITION ENTRIES…`: complaints in, timeliness out.
struct RegisterRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: CommandText.register.abstract,
    discussion: CommandText.register.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.registerArgument), completion: .file(extensions: ["xml"]))
  var register: String

  @Argument(
    help: CommandText.help(.registerEntries), completion: .file(extensions: ["csv", "json"]))
  var entries: [String]

  @Option(help: CommandText.help(.registerDate), transform: CommandDates.day)
  var date: CalendarDate?

  @Option(help: CommandText.help(.registerCalendar), completion: .file(extensions: ["xml"]))
  var calendar: [String] = []

  @Option(help: CommandText.help(.collectiveLeave))
  var collectiveLeave: CollectiveLeave?

  @Option(help: CommandText.help(.surveyIgnore))
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp(
      CommandText.text(
        .format, ["formats": ReportOutput.names(registerExporters).joined(separator: ", ")])),
    completion: .list(ReportOutput.names(registerExporters)))
  var format: String?

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  @OptionGroup var cover: CoverOptions

  func validate() throws {
    try ReportOutput.check(format, in: registerExporters)
  }

  func run() throws {
    let (report, warnings) = try RegisterFiles(context: interface.context).report(
      register, entries: entries, on: date ?? CommandDates.today(), calendars: calendar,
      collectiveLeave: collectiveLeave, ignoring: ignore)
    interface.console.report(warnings)
    try ReportOutput(interface: interface, output: output, cover: cover).write(
      report, in: registerExporters, as: format)
  }
}

extension CollectiveLeave: ExpressibleByArgument {}
