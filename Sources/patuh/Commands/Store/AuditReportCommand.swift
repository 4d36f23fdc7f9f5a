import ArgumentParser
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

  @OptionGroup var reportOptions: ReportOptions

  func run() throws {
    let audit = try StoredAudit(
      store: try store.open(), engagement: engagement, interface: interface)
    let report = try audit.fullReport(of: audit.only(checklist))
    try reportOptions.write(report, interface)
  }
}
