import ArgumentParser

/// `patuh audit`: engagements: from the plan to the close.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: CommandText.abstract(
      "Penugasan audit: dari rencana sampai tutup.", "Engagements: from the plan to the close."),
    subcommands: [
      AuditNewCommand.self,
      AuditListCommand.self,
      AuditShowCommand.self,
      AuditAssignCommand.self,
      AuditStartCommand.self,
      AuditAnswerCommand.self,
      AuditImportCommand.self,
      AuditExportCommand.self,
      AuditReviewCommand.self,
      AuditWaiveCommand.self,
      AuditCheckCommand.self,
      AuditEvaluateCommand.self,
      AuditScoresCommand.self,
      AuditCompareCommand.self,
      AuditReportCommand.self,
      AuditSubmitCommand.self,
      AuditIssueCommand.self,
      AuditCloseCommand.self,
      AuditRenameCommand.self,
    ])
}
