import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh audit review`: accept or return an answer of somebody else.
struct AuditReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: CommandText.abstract(
      "Terima atau kembalikan jawaban orang lain.", "Accept or return an answer of somebody else."),
    discussion: CommandText.example("patuh audit review E-2026-01 S-20 --accept"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  @Argument(help: CommandText.help(store: .itemID))
  var items: [ItemID]

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: ChecklistID?

  @Option(help: CommandText.help(store: .side))
  var side: Side?

  @Flag(help: CommandText.help(store: .accept))
  var accept = false

  @Flag(name: .customLong("return"), help: CommandText.help(store: .giveBack))
  var giveBack = false

  @Option(help: CommandText.help(store: .note))
  var note: String?

  func run() throws {
    let session = try store.session(interface)
    let audit = try session.audit(engagement, interface.context)
    let keys = try items.map { try audit.key(of: $0, checklist: checklist, side: side) }
    try session.review(keys, in: engagement, accepted: accept, note: note)
    interface.tell(CommandText.text(store: .done, ["id": engagement.rawValue]) + "\n")
  }

  func validate() throws {
    try UsageError.requireOne("--accept", accept, "--return", giveBack)
    // Whoever gets an answer back is told why.
    if giveBack { try UsageError.requireText("--note", note ?? "") }
  }
}
