import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh store migrate`: bring a store of an earlier program to the form of this one, with a copy of it before.
///
/// Every other command does so as well when it opens a store, without a copy.
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

  func run() throws {
    let before = try AuditStore.form(of: store.path)
    if let copy, before < AuditStore.newestForm {
      // Only an administrator may copy the store; looking who is one changes nothing.
      try AuditStore.openReadOnly(store.path, zone: .system)
        .session(as: store.actor, at: CommandMoment.now).require(.administer)
      try AuditStore.copy(store.path, to: copy)
    }
    let session = try store.session(interface)
    try session.require(.administer)
    let opened = session.store
    if opened.isZoneAssumed {
      // The zone of a store of an earlier form is recorded once; an administrator can set another.
      try session.setTimeZone(opened.zone)
      interface.console.report([
        Diagnostic(.storeZoneRecorded, at: nil, ["zone": opened.zone.name])
      ])
    }
    try StoreSoundness(verdict: try opened.verdict()).require(interface.console)
    interface.tell(
      CommandText.text(
        store: .migrated,
        ["path": store.path, "before": "\(before)", "after": "\(AuditStore.newestForm)"]) + "\n")
  }
}
