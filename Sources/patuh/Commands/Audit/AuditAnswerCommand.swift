import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var engagement: EngagementID

  @Argument(help: CommandText.help(store: .itemID))
  var item: ItemID?

  @Argument(help: CommandText.help(store: .fields))
  var fields: [String] = []

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: ChecklistID?

  @Option(help: CommandText.help(store: .side))
  var side: Side?

  @Option(help: CommandText.help(store: .note))
  var note: String?

  @Option(help: CommandText.help(store: .cause))
  var cause: String?

  @Option(help: CommandText.help(store: .revision))
  var revision: Int?

  @Option(help: CommandText.help(store: .clear))
  var clear: [RemovableField] = []

  @Flag(help: CommandText.help(store: .mine))
  var mine = false

  func validate() throws {
    // A blank text would remove what is recorded; `--clear` does so.
    try UsageError.requireText("--note", note)
    try UsageError.requireText("--cause", cause)
  }

  func run() throws {
    let session = try store.session(interface)
    let audit = try session.audit(engagement, interface.context)
    guard let item else { return try walk(audit, session) }
    let entry = try audit.entry(
      audit.key(of: item, checklist: checklist, side: side), fields: fields, note: note,
      cause: cause, removing: Set(clear), revision: revision)
    let recorded = try session.record([entry], in: engagement)
    interface.tell(
      CommandText.text(store: .answersRecorded, ["count": "\(recorded.count)"]) + "\n")
  }

  private func walk(_ audit: EngagementAudit, _ session: StoreSession) throws {
    let loaded = try audit.only(checklist)
    let keeper = try AnswerEngagement(
      audit, checklist: loaded.checklist, evidence: EvidenceFolder(store: store.path)
    ) { () throws(DiagnosticsError) in
      // Every answer is a change of its own, at its own moment.
      try session.store.session(as: session.actor, at: CommandMoment.read())
    }
    let scopes = mine ? try session.scopes(of: engagement) : []
    let items = mine ? AnswerScope(scopes, of: loaded.checklist).items(of: session.actor) : nil
    if items?.isEmpty == true {
      return interface.console.write(CommandText.text(store: .none) + "\n")
    }
    var walk = AnswerWalk(
      loaded, keeper: keeper, context: interface.context, items: items,
      layout: interface.console.layout, report: interface.console.report)
    try walk.walk(input: { readLine() }, output: { interface.console.write($0) })
  }
}
