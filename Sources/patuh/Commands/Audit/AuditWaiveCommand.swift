import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var engagement: EngagementID

  @Argument(help: CommandText.help(store: .itemID))
  var item: ItemID

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: ChecklistID?

  @Option(help: CommandText.help(store: .side))
  var side: Side?

  @Option(help: CommandText.help(store: .reason))
  var reason: String

  @Option(help: CommandText.help(store: .until), transform: CommandDates.day)
  var until: CalendarDate?

  func validate() throws {
    try UsageError.requireText("--reason", reason)
  }

  func run() throws {
    let session = try store.session(interface)
    let audit = try session.audit(engagement, interface.context)
    try session.waive(
      [(try audit.checklist(of: item, named: checklist), item, side)], in: engagement,
      reason: reason, until: until)
    interface.tell(CommandText.text(store: .done, ["id": item.rawValue]) + "\n")
  }
}
