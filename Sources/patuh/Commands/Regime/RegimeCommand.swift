import ArgumentParser

/// `patuh regime`: the regimes by which follow-up is named and counted.
struct RegimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regime",
    abstract: CommandText.abstract(
      "Aturan yang menamai dan menghitung tindak lanjut.",
      "The regimes by which follow-up is named and counted."),
    subcommands: [ListCommand<RegimeNoun>.self, ValidateCommand<RegimeNoun>.self],
    defaultSubcommand: ListCommand<RegimeNoun>.self)
}
