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

  /// An event whose content the person may not read.
  private struct Withheld: Encodable {
    let number: Int
    let at: Timestamp
    let actor: PersonID
    let verb: String
    let object: String
    let withheld = true

    init(_ entry: TrailEntry) {
      (number, at, actor) = (entry.number, entry.at, entry.actor)
      (verb, object) = (entry.verb, entry.object)
    }
  }

  func run() throws {
    let session = try store.session(interface)
    let events = try session.events(from: from, about: about)
    if format == .json {
      for entry in events {
        if let event = entry.event {
          interface.console.write(try event.bytes() + [0x0A])
        } else {
          interface.console.write(try storeJSON(Withheld(entry), isLine: true))
        }
      }
    } else {
      var columns = TextColumns(header: [.number, .moment, .person, .change, .object])
      for event in events {
        columns.add([
          "\(event.number)", session.store.zone.local(event.at), harmless(event.actor.rawValue),
          CommandText.names.event(event.kind),
          harmless(event.object)
            + (event.isDependent ? " " + CommandText.label(.notIndependent) : ""),
        ])
      }
      interface.console.write(columns.text)
    }
  }
}
