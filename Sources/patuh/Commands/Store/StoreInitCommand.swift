import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh store init`: make a new store with the acting person as administrator.
struct StoreInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: CommandText.abstract(
      "Buat penyimpanan baru; pembuatnya administrator.",
      "Make a new store; the person who makes it is its administrator."),
    discussion: CommandText.example("patuh store init --title \"Audit department\""))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .title))
  var title: String = "Patuh"

  @Option(help: CommandText.help(store: .name))
  var name: String?

  @Option(help: CommandText.help(store: .timeZone), transform: CommandDates.zone)
  var timeZone: OrganisationZone?

  func run() throws {
    let path = store.path
    guard let zone = timeZone ?? SystemZone.current else {
      throw DiagnosticsError([Diagnostic(.storeZoneNeeded, at: nil, [:])])
    }
    _ = try StoreFolder.preparing(path) { () throws(DiagnosticsError) in
      try AuditStore.create(
        at: path, id: CommandMoment.randomID(), title: title,
        owner: (store.actor, name ?? store.actor.rawValue), zone: zone, now: CommandMoment.now)
    }
    interface.tell(
      CommandText.text(
        store: .created, ["path": path, "person": store.actor.rawValue]) + "\n"
        + CommandText.text(store: .zoneSet, ["zone": zone.name]) + "\n")
  }
}
