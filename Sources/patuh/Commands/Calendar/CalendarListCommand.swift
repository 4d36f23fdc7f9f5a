import ArgumentParser
import Formats

/// `patuh calendar list`: the calendars of the library.
struct CalendarListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandText.calendarList.abstract,
    discussion: CommandText.calendarList.discussion)

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    LibraryListing(noun: .daysOff).write(
      try ChecklistLibrary.find(interface).entries(.calendar), interface)
  }
}
