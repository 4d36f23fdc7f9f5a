import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics
import Seals

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
  var engagement: String

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

  @Option(help: CommandText.help(store: .due), transform: CommandDates.isoDay)
  var due: String?

  @Option(help: CommandText.help(store: .itemID))
  var item: String?

  @Option(help: CommandText.help(store: .side))
  var side: Side?

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: String?

  @Option(help: CommandText.help(store: .requirement))
  var requirement: String?

  @Option(help: CommandText.help(store: .like))
  var like: String?

  func run() throws {
    let at = StoreClock.now()
    let opened = try store.open()
    let audit = try StoredAudit(store: opened, engagement: engagement, interface: interface)
    var named = checklist
    if let item {
      named = try audit.checklist(of: item, named: checklist)
    } else if let checklist {
      named = try audit.only(checklist)
    }
    let record = FindingRecord(
      id: "", engagement: engagement, checklist: named,
      fingerprint: try like.map { try opened.finding($0).record.fingerprint }
        ?? fingerprint(
          unit: audit.status.plan.unit), unit: audit.status.plan.unit, item: item,
      side: side?.rawValue, requirement: requirement, grade: grade.rawValue, condition: condition,
      criteria: criteria, cause: cause, effect: effect, recommendation: recommendation, due: due)
    guard let id = try opened.raise([record], in: engagement, by: store.actor, at: at).first else {
      throw DiagnosticsError([
        Diagnostic(
          .storeTwice, at: nil,
          ["thing": "finding", "id": "\(engagement) \(item ?? condition)"])
      ])
    }
    interface.console.write(FindingWords.state(try opened.finding(id)))
  }

  /// What makes it the same finding in another engagement.
  ///
  /// Unit, item, side, requirement and condition, letter case
  /// and runs of blanks left aside. The first part names the recipe.
  private func fingerprint(unit: String) -> String {
    let words = condition.lowercased().split(whereSeparator: \.isWhitespace)
    let parts = [
      "patuh-finding-by-hand-1", unit, item ?? "", side?.rawValue ?? "", requirement ?? "",
      words.joined(separator: " "),
    ]
    return Seals.sha256(parts.joined(separator: "\u{1f}")).hex
  }

  func validate() throws {
    for (name, text) in [("condition", condition), ("criteria", criteria)]
    where text.allSatisfy(\.isWhitespace) {
      throw ValidationError("--\(name)")
    }
  }
}
