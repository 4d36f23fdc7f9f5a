public import ArgumentParser
public import AuditModel
import Diagnostics
import Formats
import Reporting
import RuleEngine

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
    if let format, !ReportOutput.knows(format, in: registerExporters) {
      throw ValidationError(
        CommandText.text(
          .format, ["formats": ReportOutput.names(registerExporters).joined(separator: ", ")]))
    }
  }

  func run() throws {
    let files = RegisterFiles(interface: interface)
    let date = try date ?? CommandDates.today()
    let (register, warnings) = try files.register(register)
    let (read, problems) = try files.entries(
      entries, of: register, until: date, ignoring: ignore)
    let calendars = try files.calendars(register.calendar, named: calendar)
    interface.console.report(warnings + problems)
    let evaluation = RegisterEvaluation(
      register, calendars: calendars, collectiveLeave: collectiveLeave, on: date)
    let assessment = try evaluation.assess(
      read.flatMap(\.complaints), sources: read.map(\.source),
      at: SourceLocation(file: entries[0], line: 1, column: 1))
    try ReportOutput(interface: interface, output: output, cover: cover).write(
      RegisterReport(
        register: register, assessment: assessment, language: interface.contentLanguage),
      in: registerExporters, as: format)
  }
}

extension CollectiveLeave: ExpressibleByArgument {}
