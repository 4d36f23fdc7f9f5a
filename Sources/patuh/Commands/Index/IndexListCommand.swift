import ArgumentParser
import Formats

/// `patuh index list`: the indices of the library.
struct IndexListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: CommandText.indexList.abstract,
    discussion: CommandText.indexList.discussion)

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    LibraryListing(noun: .inputs).write(
      try ChecklistLibrary.find(interface).entries(.index), interface)
  }
}
