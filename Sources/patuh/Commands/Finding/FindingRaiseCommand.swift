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
    let audit = try session.audit(engagement, interface.context)
    var named = checklist
    if let item {
      named = try audit.checklist(of: item, named: checklist)
    } else if let checklist {
      named = try audit.only(checklist).checklist.id
    }
    let language = interface.contentLanguage
    let texts: [(FindingPart, String)] = [
      (.condition, condition), (.criteria, criteria), (.cause, cause), (.effect, effect),
      (.recommendation, recommendation),
    ]
    let raised = RaisedFinding(
      origin: .person, checklist: named,
      fingerprint: try like.map { try session.finding($0).raised.fingerprint }
        ?? FindingByHand(
          unit: audit.engagement.plan.unit, item: item, side: side, requirement: requirement,
          condition: condition
        ).fingerprint, item: item, side: side,
      requirement: requirement, grade: grade,
      texts: Dictionary(
        uniqueKeysWithValues: texts.filter { !$0.1.isEmpty }.map { part, text in
          (part, LocalizedText([language: text], fallback: language))
        }), due: due)
    for id in try session.raise([raised], in: engagement) {
      interface.console.write(FindingWords.state(try session.finding(id)))
    }
  }

  func validate() throws {
    try UsageError.requireText("--condition", condition)
    try UsageError.requireText("--criteria", criteria)
  }
}
