import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics
import Reporting

/// `patuh audit report`: write the report of an engagement from its answers.
struct AuditReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: CommandText.abstract(
      "Tulis laporan penugasan dari jawabannya.",
      "Write the report of an engagement from its answers."),
    discussion: CommandText.example("patuh audit report E-2026-01 --format pdf,docx -o report"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: String?

  @Option(name: .customLong("with"), help: CommandText.help(report: .compareWith))
  var other: String?

  @Flag(name: .customLong("sides"), help: CommandText.help(report: .compareSides))
  var comparesSides = false

  @Option(help: CommandText.help(report: .ageingDate), transform: CommandDates.day)
  var date: CalendarDate?

  @OptionGroup var reportOptions: ReportOptions

  func validate() throws {
    if comparesSides, other != nil {
      throw ValidationError(CommandText.text(report: .compareSides))
    }
  }

  func run() throws {
    let opened = try store.open()
    let audit = try StoredAudit(store: opened, engagement: engagement, interface: interface)
    let id = try audit.only(checklist)
    let today = try date ?? CommandDates.today()
    let report = try audit.fullReport(of: id, on: today)
    if comparesSides { return try reportOptions.write(sidesOf: report, interface) }
    guard let other else { return try reportOptions.write(audit.lookingBack(report), interface) }
    // The one that is named first is looked at, the other one is what it is held against.
    let earlier = try StoredAudit(store: opened, engagement: other, interface: interface)
    try reportOptions.write(
      report, against: earlier.fullReport(of: earlier.only(id), on: today), interface)
  }
}
