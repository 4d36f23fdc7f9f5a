import ArgumentParser

/// `patuh finding`: findings and their follow-up.
struct FindingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finding",
    abstract: CommandText.abstract("Temuan dan tindak lanjutnya.", "Findings and their follow-up."),
    subcommands: [
      FindingListCommand.self,
      FindingViewsCommand.self,
      FindingRaiseCommand.self,
      FindingShowCommand.self,
      FindingAgeingCommand.self,
      FindingFollowUpCommand.self,
      FindingIssueCommand.self,
      FindingRespondCommand.self,
      FindingActCommand.self,
      FindingProgressCommand.self,
      FindingVerifyCommand.self,
      FindingAcceptCommand.self,
      FindingEditCommand.self, FindingWithdrawCommand.self,
      FindingRegradeCommand.self,
      FindingReopenCommand.self,
    ])
}
