import ArgumentParser
import Diagnostics
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
    let arguments = [target] + options + interface.arguments
    if options.contains(where: { $0 == "--results" || $0.hasPrefix("--results=") }) {
      return try run(EvaluateCommand.self, arguments)
    }
    if target.hasSuffix(".xml") || InputFile.exists(target) {
      return try run(ProgrammeRunCommand.self, arguments)
    }
    do {
      try run(AuditReportCommand.self, arguments)
    } catch let error as DiagnosticsError where error.diagnostics.contains(unknown) {
      // Ids of older stores may hold slashes; every other name with one is a file's.
      if target.contains("/") { return try run(ProgrammeRunCommand.self, arguments) }
      throw DiagnosticsError([Diagnostic(.commandReportUnknown, at: nil, ["name": target])])
    }
  }

  /// What is said where the store has no such engagement.
  private var unknown: Diagnostic { .unknown(.engagement, target) }

  private func run<Command: ParsableCommand>(
    _ type: Command.Type, _ arguments: [String]
  ) throws {
    var command = try type.parse(arguments)
    try command.run()
  }
}
