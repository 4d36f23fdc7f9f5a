import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics

/// `patuh finding list`: findings by a filter.
struct FindingListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: CommandText.abstract(
      "Temuan menurut saringan.", "Findings by a filter."),
    discussion: CommandText.example("patuh finding list --open --overdue"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .engagementID))
  var engagement: String?

  @Option(help: CommandText.help(store: .unit))
  var unit: String?

  @Option(help: CommandText.help(store: .grade))
  var grade: Grade?

  @Option(help: CommandText.help(store: .stateOfFinding))
  var state: FindingState?

  @Option(help: CommandText.help(store: .owner))
  var owner: String?

  @Flag(help: CommandText.help(store: .open))
  var open = false

  @Flag(help: CommandText.help(store: .overdue))
  var overdue = false

  @Flag(help: CommandText.help(store: .repeated))
  var repeated = false

  @Option(help: CommandText.help(store: .format))
  var format: ListFormat = .text

  func run() throws {
    var filter = FindingFilter()
    filter.engagement = engagement
    filter.unit = unit
    filter.grade = grade?.rawValue
    filter.state = state
    filter.owner = owner
    filter.isOpen = open
    filter.isRepeated = repeated
    let today = String(StoreClock.now().prefix(10))
    if overdue { filter.overdueOn = today }
    let findings = try store.open().findings(filter)
    interface.console.write(
      format == .json ? try FindingWords.json(findings) : FindingWords.table(findings, today: today)
    )
  }
}
