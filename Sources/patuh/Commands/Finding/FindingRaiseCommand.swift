import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh finding raise`: a finding that a person saw, with its five parts.
struct FindingRaiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raise",
    abstract: CommandText.abstract(
      "Catat temuan yang dilihat orang, dengan kelima unsurnya.",
      "Record a finding that a person saw, with its five parts."),
    discussion: CommandText.example(
      """
      patuh finding raise E-2026-01 --grade minor --item S-20 --condition "Cash box open" \\
          --criteria "SOP 4.2: locked" --cause "No key" --effect "Loss" --recommendation "Add a key"
      """))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  @Option(help: CommandText.help(store: .grade))
  var grade: Grade

  @Option(help: CommandText.help(store: .condition))
  var condition: String

  @Option(help: CommandText.help(store: .criteria))
  var criteria: String

  @Option(help: CommandText.help(store: .cause))
  var cause: String = ""

  @Option(help: CommandText.help(store: .effect))
  var effect: String = ""

  @Option(help: CommandText.help(store: .recommendation))
  var recommendation: String = ""

  @Option(help: CommandText.help(store: .due), transform: CommandDates.day)
  var due: CalendarDate?

  @Option(help: CommandText.help(store: .itemID))
  var item: ItemID?

  @Option(help: CommandText.help(store: .side))
  var side: Side?

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: ChecklistID?

  @Option(help: CommandText.help(store: .requirement))
  var requirement: RequirementID?

  @Option(help: CommandText.help(store: .like))
  var like: FindingID?

  func run() throws {
    let session = try store.session(interface)
    let raised = try session.audit(engagement, interface.context).raising(
      WrittenFinding(
        texts: [
          .condition: condition, .criteria: criteria, .cause: cause, .effect: effect,
          .recommendation: recommendation,
        ], language: interface.contentLanguage, grade: grade, due: due, item: item, side: side,
        checklist: checklist, requirement: requirement,
        fingerprint: try like.map { try session.finding($0).raised.fingerprint }))
    for id in try session.raise([raised], in: engagement) {
      interface.tell(FindingWords.state(try session.finding(id)))
    }
  }

  func validate() throws {
    try UsageError.requireText("--condition", condition)
    try UsageError.requireText("--criteria", criteria)
  }
}
