import ArgumentParser

/// `patuh plan`: the yearly plan, from risk to completion.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: CommandText.abstract(
      "Rencana audit tahunan menurut risiko.", "The yearly audit plan, ranked by risk."),
    subcommands: [
      PlanYearCommand.self, PlanApproveCommand.self, PlanShowCommand.self,
      ValidateCommand<UniverseNoun>.self,
    ])
}
