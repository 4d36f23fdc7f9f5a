import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics
import RuleEngine

/// `patuh finding followup`: what became of findings, in the words of a regime.
struct FindingFollowUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "followup",
    abstract: CommandText.abstract(
      "Status tindak lanjut temuan menurut suatu aturan.",
      "What became of findings, in the words of a regime."),
    discussion: CommandText.example("patuh finding followup bpk-2017 --by unit"))

  /// What findings are counted under.
  enum Group: String, ExpressibleByArgument, CaseIterable {
    case unit
    case engagement
    case grade
  }

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .regime))
  var regime: String

  @Option(help: CommandText.help(store: .groupOfFollowUp))
  var by: Group = .unit

  @Option(help: CommandText.help(store: .unit))
  var unit: String?

  @Option(help: CommandText.help(store: .engagementID))
  var engagement: String?

  @Option(help: CommandText.help(store: .followUpDate), transform: CommandDates.day)
  var date: CalendarDate?

  @Option(help: CommandText.help(store: .listOfFormats))
  var format: FollowUpWords.Format = .text

  func run() throws {
    let loaded = try RegimeFiles(interface: interface).regime(regime)
    var filter = FindingFilter()
    filter.unit = unit
    filter.engagement = engagement
    let findings = try store.open().findings(filter)
    let day = try date ?? CommandDates.today()
    let followed = RegimeFiles.followed(findings, on: day.iso) { finding in
      switch by {
      case .unit: finding.record.unit
      case .engagement: finding.record.engagement
      case .grade: finding.record.grade
      }
    }
    let words = FollowUpWords(
      regime: loaded.regime, day: day, language: interface.contentLanguage,
      tallies: FollowUpTally.count(followed, by: loaded.regime, on: day))
    switch format {
    case .text: interface.console.write(words.page)
    case .json: interface.console.write(try words.json())
    case .csv: interface.console.write(words.csv)
    }
  }
}
