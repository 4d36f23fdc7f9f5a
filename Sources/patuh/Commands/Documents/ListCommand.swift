import ArgumentParser
import Auditing

/// `patuh NOUN list`: the documents of the library of one kind.
struct ListCommand<Noun: ListedNoun>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Noun.listing.abstract, discussion: Noun.listing.discussion)
  }

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    LibraryListing(noun: Noun.parts).write(try Noun.kind.entries(interface.context), interface)
  }
}
