import ArgumentParser

/// `patuh person`: people and their roles.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: CommandText.abstract("Orang dan perannya.", "People and their roles."),
    subcommands: [
      PersonAddCommand.self,
      PersonListCommand.self,
      PersonGrantCommand.self,
      PersonRevokeCommand.self,
      PersonRenameCommand.self,
    ])
}
