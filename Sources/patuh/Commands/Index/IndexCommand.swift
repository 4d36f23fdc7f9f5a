import ArgumentParser

/// `patuh index`: composite indices, and what they come to.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: CommandText.index.abstract,
    discussion: CommandText.index.discussion,
    subcommands: [
      IndexRunCommand.self, ListCommand<IndexNoun>.self, ValidateCommand<IndexNoun>.self,
    ],
    defaultSubcommand: IndexRunCommand.self)
}
