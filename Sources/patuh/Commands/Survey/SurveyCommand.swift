import ArgumentParser

/// `patuh survey`: instruments, and the index of their answers.
struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: CommandText.survey.abstract,
    discussion: CommandText.survey.discussion,
    subcommands: [
      SurveyRunCommand.self, ListCommand<SurveyNoun>.self, ValidateCommand<SurveyNoun>.self,
    ],
    defaultSubcommand: SurveyRunCommand.self)
}
