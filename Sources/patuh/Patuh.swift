import ArgumentParser
import Diagnostics
import Reporting

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The command line.
struct Patuh: ParsableCommand {
  /// The version of the program (semantic versioning).
  static let version = Producer.version

  static let configuration = CommandConfiguration(
    commandName: "patuh",
    abstract: CommandText.patuh.abstract,
    discussion: CommandText.patuh.discussion,
    version: version,
    subcommands: [
      EvaluateCommand.self, ReportCommand.self, AnswerCommand.self, ExplainCommand.self,
      ChecklistCommand.self,
      SOPCommand.self,
      ProgrammeCommand.self, StoreCommand.self, PersonCommand.self, UnitCommand.self,
      PlanCommand.self,
      AuditCommand.self, FindingCommand.self, EvidenceCommand.self, TrailCommand.self,
      SurveyCommand.self, IndexCommand.self, RegisterCommand.self,
      CalendarCommand.self, RegimeCommand.self, LetterCommand.self, PackCommand.self,
    ])

  @OptionGroup var interface: InterfaceOptions
}

/// Runs the command and turns what it throws into the exit status.
@main
enum Program {
  static func main() {
    // A reader that goes away shows as an error of write, not as a killed process.
    signal(SIGPIPE, SIG_IGN)
    Console.reserveStreams()
    Interruption.watch()
    var running: (any ParsableCommand.Type)?
    do {
      try UsageError.requireCommands(Array(CommandLine.arguments.dropFirst()))
      var command = try Patuh.parseAsRoot()
      running = type(of: command)
      try command.run()
    } catch {
      let console = Console(language: Environment.current.language, colour: .auto)
      let ending = Ending(error, running: running)
      console.write(ending.output)
      console.report(ending.diagnostics)
      exit(ending.status.rawValue)
    }
  }
}
