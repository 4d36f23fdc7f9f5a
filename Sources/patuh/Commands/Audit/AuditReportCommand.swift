import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var engagement: EngagementID

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: ChecklistID?

  @Option(name: .customLong("with"), help: CommandText.help(report: .compareWith))
  var other: EngagementID?

  @Flag(name: .customLong("sides"), help: CommandText.help(report: .compareSides))
  var comparesSides = false

  @Option(help: CommandText.help(report: .ageingDate), transform: CommandDates.day)
  var date: CalendarDate?

  @OptionGroup var reportOptions: ReportOptions

  func validate() throws {
    try UsageError.exclude("--sides", comparesSides, "--with", other != nil)
  }

  func run() throws {
    let session = try store.session(interface)
    let audit = try session.audit(engagement, interface.context)
    let id = try audit.only(checklist).checklist.id
    let soundness = try StoreSoundness.check(
      session, reporting: [engagement, other].compactMap(\.self),
      EvidenceFolder(store: store.path))
    soundness.show(interface.console)
    let reports = EngagementReports(
      session, interface.context, trailProblems: soundness.count)
    let day = date ?? session.today
    try write(reports.report(audit, of: id, on: day), reports, session, day)
    guard soundness.isSound else {
      interface.console.note(CommandText.text(store: .unsoundReport))
      throw EndOfCommand(status: .gateFailed)
    }
  }

  private func write(
    _ report: Report, _ reports: EngagementReports, _ session: StoreSession, _ day: CalendarDate
  ) throws {
    let names = try session.knownNames()
    if comparesSides {
      return try reportOptions.write(sidesOf: report, interface, names: names)
    }
    guard let other else { return try reportOptions.write(report, interface, names: names) }
    // The one that is named first is looked at, the other one is what it is compared with.
    let earlier = try session.audit(other, interface.context)
    let id = report.checklist.id
    try reportOptions.write(
      report, against: reports.report(earlier, of: earlier.only(id).checklist.id, on: day),
      interface, names: names)
  }
}
