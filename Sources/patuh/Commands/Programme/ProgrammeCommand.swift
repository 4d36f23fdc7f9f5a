import ArgumentParser

/// `patuh programme`: audits of many units over several periods.
struct ProgrammeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme", abstract: CommandText.programme.abstract,
    subcommands: [ProgrammeRunCommand.self, ValidateCommand<ProgrammeNoun>.self])
}
