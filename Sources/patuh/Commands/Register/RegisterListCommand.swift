import ArgumentParser
import Formats

/// `patuh register list`: the registers of the library.
struct RegisterListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandText.registerList.abstract,
    discussion: CommandText.registerList.discussion)

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    LibraryListing(noun: .classes).write(
      try ChecklistLibrary.find(interface).entries(.register), interface)
  }
}
