import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh store migrate`: bring a store of an earlier program to the form of this one, with a copy of it before.
struct StoreMigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: CommandText.abstract(
      "Bawa penyimpanan ke bentuk program ini, setelah menyalinnya.",
      "Bring a store to the form of this program, after copying it."),
    discussion: CommandText.example("patuh store migrate --copy before.sqlite"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .copyBefore))
  var copy: String?

  @Option(help: CommandText.help(store: .timeZoneOfMigrated), transform: CommandDates.zone)
  var timeZone: OrganisationZone?

  func run() throws {
    let (session, before) = try AuditStore.migrate(
      store.path, as: store.actor, at: CommandMoment.now, zone: timeZone ?? SystemZone.current,
      keeping: copy)
    let opened = session.store
    if let zone = timeZone ?? (opened.isZoneAssumed ? opened.zone : nil) {
      try session.setTimeZone(zone)
      if opened.isZoneAssumed, timeZone == nil {
        // The zone of a store of an earlier form is recorded once; an administrator can set another.
        interface.console.report([Diagnostic(.storeZoneRecorded, at: nil, ["zone": zone.name])])
      }
    }
    try StoreSoundness(verdict: try opened.verdict()).require(interface.console)
    interface.tell(
      CommandText.text(
        store: .migrated,
        ["path": store.path, "before": "\(before)", "after": "\(AuditStore.newestForm)"]) + "\n")
  }
}
