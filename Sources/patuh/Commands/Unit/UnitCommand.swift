import ArgumentParser

/// `patuh unit`: the units of the organisation.
struct UnitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit",
    abstract: CommandText.abstract("Unit organisasi.", "The units of the organisation."),
    subcommands: [
      UnitAddCommand.self,
      UnitListCommand.self,
      UnitRenameCommand.self,
    ])
}
