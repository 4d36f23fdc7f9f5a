import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics
import Reporting

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

  @Option(help: CommandText.help(default: ListFormat.text))
  var format: ListFormat = .text

  func run() throws {
    let session = try store.session(interface)
    let events = try session.events(from: from, about: about)
    if format == .json {
      for event in events { interface.console.write(try event.bytes() + [0x0A]) }
    } else {
      var columns = TextColumns()
      for event in events {
        columns.add([
          "\(event.number)", session.store.zone.local(event.at), harmless(event.actor.rawValue),
          CommandText.names.event(event.kind),
          harmless(event.summary.object)
            + (event.isDependent ? " " + CommandText.label(.notIndependent) : ""),
        ])
      }
      interface.console.write(columns.text)
    }
  }
}
