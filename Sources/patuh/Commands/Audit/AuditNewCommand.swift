import ArgumentParser
import AuditStore
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
  var engagement: String

  @Argument(help: CommandText.help(store: .checklists))
  var checklists: [String]

  @Option(help: CommandText.help(store: .unit))
  var unit: String

  @Option(help: CommandText.help(store: .period))
  var period: String

  @Option(help: CommandText.help(store: .title))
  var title: String

  @Option(help: CommandText.help(store: .objective))
  var objective: String?

  @Option(help: CommandText.help(store: .start), transform: CommandDates.isoDay)
  var start: String?

  @Option(help: CommandText.help(store: .end), transform: CommandDates.isoDay)
  var end: String?

  func run() throws {
    let at = StoreClock.now()
    let frozen = try FrozenChecklists(interface: interface).freeze(checklists)
    let plan = Engagement(
      id: engagement, title: title, unit: unit, period: period, objective: objective,
      start: start, end: end, checklists: frozen.checklists)
    let warnings = try store.open().plan(
      plan, documents: frozen.documents, by: store.actor, at: at)
    interface.console.report(warnings)
    interface.console.write(
      CommandText.text(
        store: .engagementMoved, ["id": engagement, "state": CommandText.state("planned")]) + "\n")
  }
}
