import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh finding followup`: what became of findings, in the words of a regime.
struct FindingFollowUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "followup",
    abstract: CommandText.abstract(
      "Status tindak lanjut temuan menurut suatu aturan.",
      "What became of findings, in the words of a regime."),
    discussion: CommandText.example("patuh finding followup bpk-2017 --by unit"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .regime))
  var regime: String

  @Option(help: CommandText.help(store: .groupOfFollowUp))
  var by: FollowUpReport.Group = .unit

  @Option(help: CommandText.help(store: .unit))
  var unit: UnitID?

  @Option(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID?

  @Option(help: CommandText.help(store: .followUpDate), transform: CommandDates.day)
  var date: CalendarDate?

  @Option(help: CommandText.help(default: FollowUpWords.Format.text))
  var format: FollowUpWords.Format = .text

  func run() throws {
    let regime = try DocumentKind.regime.load(regime, interface.context).document
    let session = try store.session(interface)
    var filter = FindingFilter()
    filter.unit = unit
    filter.engagement = engagement
    let report = FollowUpReport(
      of: try session.findings(filter), by: regime, groupedBy: by, on: date ?? session.today)
    let words = FollowUpWords(report: report, language: interface.contentLanguage)
    switch format {
    case .text: interface.console.write(words.page)
    case .json: interface.console.write(try words.json())
    case .csv: interface.console.write(words.csv)
    }
  }
}

extension FollowUpReport.Group: ExpressibleByArgument {}
