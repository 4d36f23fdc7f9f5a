import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh audit new`: plan an engagement; its checklists are frozen.
struct AuditNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: CommandText.abstract(
      "Rencanakan penugasan; daftar periksanya dibekukan.",
      "Plan an engagement; its checklists are frozen."),
    discussion: CommandText.example(
      "patuh audit new E-2026-01 --unit desk --period 2026-Q1 --title \"Desk\" passport-sop"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  @Argument(help: CommandText.help(store: .checklists))
  var checklists: [String]

  @Option(help: CommandText.help(store: .unit))
  var unit: UnitID

  @Option(help: CommandText.help(store: .period))
  var period: String

  @Option(help: CommandText.help(store: .title))
  var title: String

  @Option(help: CommandText.help(store: .objective))
  var objective: String?

  @Option(help: CommandText.help(store: .start), transform: CommandDates.day)
  var start: CalendarDate?

  @Option(help: CommandText.help(store: .end), transform: CommandDates.day)
  var end: CalendarDate?

  func run() throws {
    let session = try store.session(interface)
    let frozen = try FrozenChecklists(context: interface.context).freeze(checklists)
    let plan = EngagementPlan(
      id: engagement, title: title, unit: unit, period: period, objective: objective,
      start: start, end: end, checklists: frozen.checklists)
    interface.console.report(try session.plan(plan, documents: frozen.documents))
    interface.tell(EngagementWords.moved(engagement, to: .planned))
  }
}
