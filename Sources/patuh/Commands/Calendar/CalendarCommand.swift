import ArgumentParser

/// `patuh calendar`: the holiday calendars by which working days are counted.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: CommandText.calendar.abstract,
    discussion: CommandText.calendar.discussion,
    subcommands: [ListCommand<CalendarNoun>.self, ValidateCommand<CalendarNoun>.self],
    defaultSubcommand: ListCommand<CalendarNoun>.self)
}
