import ArgumentParser
import AuditModel
import FileAccess
import Formats

/// `patuh survey list`: the instruments of the library.
struct SurveyListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandText.surveyList.abstract,
    discussion: CommandText.surveyList.discussion)

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    LibraryListing(noun: .elements).write(
      try ChecklistLibrary.find(interface).entries(.survey), interface)
  }
}
