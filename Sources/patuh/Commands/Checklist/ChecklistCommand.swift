import ArgumentParser

/// `patuh checklist`: everything about checklists as documents.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: CommandText.checklist.abstract,
    subcommands: [
      ListCommand<ChecklistNoun>.self, ChecklistShowCommand.self,
      ValidateCommand<ChecklistNoun>.self,
      ChecklistDiffCommand.self, ChecklistNewCommand.self,
      ChecklistFormCommand.self,
    ])
}
