import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh plan approve`: approve the proposed plan.
struct PlanApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: CommandText.abstract(
      "Setujui rencana yang diusulkan.", "Approve the proposed plan."),
    discussion: CommandText.example(
      "patuh plan approve universe.xml --year 2027 --days 220 --as mia"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .universe), completion: .file(extensions: ["xml"]))
  var universe: String

  @Option(help: CommandText.help(store: .year), transform: PlanWords.year)
  var year: PlanYear

  @Option(help: CommandText.help(store: .days), transform: PlanWords.days)
  var days: Rational

  func run() throws {
    let session = try store.session(interface)
    let proposal = try PlanFiles.propose(
      universe, days: days, year: year, session, interface.context)
    interface.console.report(proposal.warnings)
    try session.approve(proposal.audits, for: year)
    interface.tell(CommandText.text(store: .done, ["id": "\(year.number)"]) + "\n")
  }
}
