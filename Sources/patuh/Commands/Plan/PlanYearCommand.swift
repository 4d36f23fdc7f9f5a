import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh plan year`: propose the plan of a year from an audit universe.
struct PlanYearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year",
    abstract: CommandText.abstract(
      "Usulkan rencana satu tahun dari semesta audit.",
      "Propose the plan of a year from an audit universe."),
    discussion: CommandText.example("patuh plan year universe.xml --year 2027 --days 220"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .universe), completion: .file(extensions: ["xml"]))
  var universe: String

  @Option(help: CommandText.help(store: .year), transform: PlanWords.year)
  var year: PlanYear

  @Option(help: CommandText.help(store: .days), transform: PlanWords.days)
  var days: Rational

  @Option(help: CommandText.help(default: ListFormat.text))
  var format: ListFormat = .text

  func run() throws {
    let proposal = try PlanFiles.propose(
      universe, days: days, year: year, try store.session(interface), interface.context)
    interface.console.report(proposal.warnings)
    interface.console.write(
      format == .json
        ? try PlanWords.json(proposal) : PlanWords.table(proposal, days: days, interface))
  }
}
