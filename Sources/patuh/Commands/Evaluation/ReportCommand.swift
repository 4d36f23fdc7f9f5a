import ArgumentParser
import FileAccess

/// `patuh report`: the report of whatever is named: an engagement, a programme, or results of a checklist.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: CommandText.abstract(
      "Laporan penugasan, program, atau hasil daftar periksa; juga perbandingan.",
      "The report of an engagement, a programme, or results of a checklist; comparisons too."),
    discussion: CommandText.example(
      "patuh report E-2026-01 --format pdf,xlsx -o report",
      "patuh report E-2026-02 --with E-2026-01 --format html -o comparison.html",
      "patuh report programme.xml --format html -o programme.html",
      "patuh report passport-sop --results internal.xml --format pdf -o report.pdf"))

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(report: .reportTarget))
  var target: String

  // Not captured for passing through: the parser would then see this command in `audit report`, too.
  @Argument(parsing: .allUnrecognized, help: CommandText.help(report: .reportOptions))
  var options: [String] = []

  func run() throws {
    var command = try command()
    try command.run()
  }

  /// The command that reports what is named, with its own options.
  private func command() throws -> any ParsableCommand {
    let arguments = [target] + options + interface.arguments
    if options.contains("--results") { return try EvaluateCommand.parse(arguments) }
    return InputFile.exists(target)
      ? try ProgrammeRunCommand.parse(arguments) : try AuditReportCommand.parse(arguments)
  }
}
