import ArgumentParser
import Formats

/// `patuh regime list`: the follow-up regimes of the library.
struct RegimeListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: CommandText.abstract(
      "Aturan tindak lanjut dalam pustaka.", "The follow-up regimes of the library."),
    discussion: CommandText.example("patuh regime list"))

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    LibraryListing(noun: .statuses).write(
      try ChecklistLibrary.find(interface).entries(.followup), interface)
  }
}
