import ArgumentParser
import AuditStore
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
  var engagement: String

  @Argument(help: CommandText.help(store: .itemID))
  var items: [String]

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: String?

  @Option(help: CommandText.help(store: .side))
  var side: String?

  @Flag(help: CommandText.help(store: .accept))
  var accept = false

  @Flag(name: .customLong("return"), help: CommandText.help(store: .giveBack))
  var giveBack = false

  @Option(help: CommandText.help(store: .note))
  var note: String?

  func run() throws {
    let at = StoreClock.now()
    let opened = try store.open()
    let audit = try StoredAudit(store: opened, engagement: engagement, interface: interface)
    for item in items {
      let (checklist, side) = try audit.place(of: item, checklist: checklist, side: side)
      try opened.review(
        engagement: engagement, checklist: checklist, item: item, side: side, accepted: accept,
        note: note, by: store.actor, at: at)
    }
    interface.console.write(CommandText.text(store: .done, ["id": engagement]) + "\n")
  }

  func validate() throws {
    if accept == giveBack { throw ValidationError("--accept | --return") }
  }
}
