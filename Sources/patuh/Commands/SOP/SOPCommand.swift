import ArgumentParser

/// `patuh sop`: everything about SOPs as documents.
struct SOPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sop", abstract: CommandText.sop.abstract,
    subcommands: [SOPShowCommand.self, ValidateCommand<SOPNoun>.self])
}
