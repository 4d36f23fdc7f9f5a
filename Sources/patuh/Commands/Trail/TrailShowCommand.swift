import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh trail show`: the events of the trail.
struct TrailShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: CommandText.abstract(
      "Peristiwa dalam jejak.", "The events of the trail."),
    discussion: CommandText.example("patuh trail show --about finding/E-2026-01/3"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .number))
  var from: Int = 1

  @Option(help: CommandText.help(store: .eventsAbout))
  var about: String?

  @Option(help: CommandText.help(store: .format))
  var format: ListFormat = .text

  func run() throws {
    let events = try store.session(interface).events(from: from, about: about)
    if format == .json {
      for event in events { interface.console.write(try event.bytes() + [0x0A]) }
    } else {
      var columns = TextColumns(header: [.number, .moment, .person, .change, .object])
      for event in events {
        let (verb, object) = event.summary
        columns.add([
          "\(event.number)", event.at.rfc3339, harmless(event.actor.rawValue), verb,
          harmless(object) + (event.isDependent ? " " + CommandText.label(.notIndependent) : ""),
        ])
      }
      interface.console.write(columns.text)
    }
  }
}
