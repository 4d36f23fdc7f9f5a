import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// As what answers are written.
enum ExportedAnswers: String, ExpressibleByArgument, CaseIterable {
  /// A file of results.
  case json
  /// A workbook to fill in.
  case xlsx
  /// A page to fill in.
  case form
}

/// `patuh audit export`: write the answers of an engagement as a file of results, a workpaper, or a form.
struct AuditExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: CommandText.abstract(
      "Tulis jawaban penugasan sebagai berkas hasil (JSON), kertas kerja (XLSX), atau formulir.",
      "Write the answers of an engagement as a file of results (JSON), a workpaper (XLSX), or a form."
    ),
    discussion: CommandText.example("patuh audit export E-2026-01 --format xlsx -o workpaper.xlsx"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: ChecklistID?

  @OptionGroup var output: OutputOptions

  @Flag(help: CommandText.help(store: .form))
  var form = false

  @Option(help: CommandText.help(store: .formatOfExport))
  var format: ExportedAnswers = .json

  func run() throws {
    let audit = try store.session(interface).audit(engagement, interface.context)
    let id = try audit.only(checklist).checklist.id
    let bytes =
      switch form ? .form : format {
      case .json: try audit.resultsFile(of: id)
      case .xlsx: try audit.workpaper(of: id)
      case .form: try audit.form(of: id)
      }
    try output.write(bytes, interface)
  }
}
