import ArgumentParser

/// `patuh register`: registers of complaints, and how timely they are handled.
struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: CommandText.register.abstract,
    discussion: CommandText.register.discussion,
    subcommands: [
      RegisterRunCommand.self, ListCommand<RegisterNoun>.self, ValidateCommand<RegisterNoun>.self,
    ], defaultSubcommand: RegisterRunCommand.self)
}
