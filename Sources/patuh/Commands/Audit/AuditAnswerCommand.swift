import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics

/// `patuh audit answer`: record one answer, or walk through the open items.
struct AuditAnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: CommandText.abstract(
      "Catat satu jawaban, atau jawab butir yang masih terbuka satu per satu.",
      "Record one answer, or answer the open items one by one."),
    discussion: CommandText.example(
      """
      patuh audit answer E-2026-01
        patuh audit answer E-2026-01 S-04 size=59 deviations=0 population=400
      """))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  @Argument(help: CommandText.help(store: .itemID))
  var item: String?

  @Argument(help: CommandText.help(store: .fields))
  var fields: [String] = []

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: String?

  @Option(help: CommandText.help(store: .side))
  var side: String?

  @Option(help: CommandText.help(store: .note))
  var note: String?

  @Option(help: CommandText.help(store: .cause))
  var cause: String?

  @Option(help: CommandText.help(store: .revision))
  var revision: Int = 0

  @Flag(help: CommandText.help(store: .mine))
  var mine = false

  func run() throws {
    let at = StoreClock.now()
    let opened = try store.open()
    let audit = try StoredAudit(store: opened, engagement: engagement, interface: interface)
    guard let item else { return try walk(audit) }
    let record = try audit.record(
      item: item, checklist: checklist, side: side, fields: fields, note: note, cause: cause,
      revision: revision)
    let count = try opened.record([record], by: store.actor, at: at)
    interface.console.write(
      CommandText.text(store: .answersRecorded, ["count": "\(count)"]) + "\n")
  }

  private func walk(_ audit: StoredAudit) throws {
    let id = try audit.only(checklist)
    guard let loaded = audit.checklists.first(where: { $0.checklist.id.rawValue == id }) else {
      return
    }
    let keeper = AnswerEngagement(
      audit, checklist: loaded.checklist, by: store.actor,
      evidence: EvidenceFolder(store: store.path))
    let scopes = mine ? try audit.store.scopes(of: engagement) : []
    let items = mine ? AnswerScope(scopes, of: loaded.checklist).items(of: store.actor) : nil
    if items?.isEmpty == true {
      return interface.console.write(CommandText.text(store: .none) + "\n")
    }
    var walk = AnswerWalk(loaded, keeper: keeper, interface: interface, items: items)
    try walk.walk(input: { readLine() }, output: { interface.console.write($0) })
  }
}
