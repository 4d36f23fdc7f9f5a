import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh finding list`: findings by a filter, which can be kept under a name.
struct FindingListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: CommandText.abstract(
      "Temuan menurut saringan, yang dapat disimpan dengan nama.",
      "Findings by a filter, which can be kept under a name."),
    discussion: CommandText.example(
      """
      patuh finding list --open --overdue --sort due --save-view late
        patuh finding list --view late --unit desk --format csv
      """))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID?

  @Option(help: CommandText.help(store: .unit))
  var unit: UnitID?

  @Option(help: CommandText.help(store: .grade))
  var grade: Grade?

  @Option(help: CommandText.help(store: .stateOfFinding))
  var state: FindingState?

  @Option(help: CommandText.help(store: .owner))
  var owner: PersonID?

  @Flag(help: CommandText.help(store: .open))
  var open = false

  @Flag(help: CommandText.help(store: .overdue))
  var overdue = false

  @Flag(help: CommandText.help(store: .repeated))
  var repeated = false

  @Option(help: CommandText.help(store: .sortOfFindings))
  var sort: FindingFilter.Order?

  @Option(help: CommandText.help(store: .viewName))
  var view: String?

  @Option(help: CommandText.help(store: .saveView))
  var saveView: String?

  @Option(help: CommandText.help(default: FindingListFormat.text))
  var format: FindingListFormat = .text

  /// What was typed, by the names of the options.
  private var typed: FindingQuery {
    var values: [String: String] = [:]
    values["engagement"] = engagement?.rawValue
    values["unit"] = unit?.rawValue
    values["grade"] = grade?.rawValue
    values["state"] = state?.rawValue
    values["owner"] = owner?.rawValue
    values["open"] = open ? "true" : nil
    values["overdue"] = overdue ? "true" : nil
    values["repeated"] = repeated ? "true" : nil
    values["sort"] = sort?.rawValue
    return FindingQuery(values)
  }

  func validate() throws {
    try UsageError.requireText("--save-view", saveView)
  }

  func run() throws {
    let session = try store.session(interface)
    var query = typed
    if let view {
      guard let kept = try session.views().first(where: { $0.name == view }) else {
        throw DiagnosticsError.unknown(.view, view)
      }
      query = query.over(FindingQuery(kept.filter))
    }
    let today = session.today
    let filter = try query.filter(today: today)
    if let saveView { try session.save(query.values, as: saveView) }
    let rows = FindingRows(language: interface.contentLanguage, today: today)
    switch format {
    case .text:
      interface.console.write(
        FindingWords.table(
          try session.findingLines(filter, in: interface.contentLanguage), today: today))
    case .json:
      interface.console.write(
        try FindingWords.json(try session.findings(filter), today: today, interface))
    case .jsonl: try rows.lines(try session.findings(filter)) { interface.console.write($0) }
    case .csv: rows.csv(try session.findings(filter)) { interface.console.write($0) }
    }
  }
}

/// How a list of findings is written.
enum FindingListFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case jsonl
  case csv
}
