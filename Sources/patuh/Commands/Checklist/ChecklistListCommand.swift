import ArgumentParser
import AuditModel
import FileAccess
import Formats

/// `patuh checklist list`: the library.
struct ChecklistListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandText.checklistList.abstract,
    discussion: CommandText.checklistList.discussion)

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    LibraryListing(noun: .items).write(
      try ChecklistLibrary.find(interface).entries(.checklist), interface)
  }
}
