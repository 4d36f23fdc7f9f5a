import ArgumentParser

/// `patuh checklist`: everything about checklists as documents.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: CommandText.checklist.abstract,
    subcommands: [
      ChecklistListCommand.self, ChecklistShowCommand.self, ChecklistValidateCommand.self,
      ChecklistDiffCommand.self, ChecklistNewCommand.self,
      ChecklistFormCommand.self,
    ])
}
