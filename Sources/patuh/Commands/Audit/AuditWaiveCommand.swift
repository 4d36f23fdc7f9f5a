import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh audit waive`: waive an item with a reason.
struct AuditWaiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: CommandText.abstract(
      "Kecualikan butir dengan alasan.", "Waive an item with a reason."),
    discussion: CommandText.example(
      "patuh audit waive E-2026-01 S-30 --reason \"No such applicants\""))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  @Argument(help: CommandText.help(store: .itemID))
  var item: String

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: String?

  @Option(help: CommandText.help(store: .side))
  var side: String?

  @Option(help: CommandText.help(store: .reason))
  var reason: String

  @Option(help: CommandText.help(store: .until), transform: CommandDates.isoDay)
  var until: String?

  func run() throws {
    let at = StoreClock.now()
    let opened = try store.open()
    let audit = try StoredAudit(store: opened, engagement: engagement, interface: interface)
    let place = try audit.checklist(of: item, named: checklist)
    try opened.waive(
      engagement: engagement, checklist: place, item: item, side: side, reason: reason,
      until: until, by: store.actor, at: at)
    interface.console.write(CommandText.text(store: .done, ["id": item]) + "\n")
  }
}
