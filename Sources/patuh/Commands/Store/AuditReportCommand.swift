import ArgumentParser
import AuditStore
import Diagnostics
import FileAccess
import Reporting

/// `patuh audit report`: write the report of an engagement from its answers.
struct AuditReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: CommandText.abstract(
      "Tulis laporan penugasan dari jawabannya.",
      "Write the report of an engagement from its answers."),
    discussion: CommandText.example("patuh audit report E-2026-01 -o report.html"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: String?

  @Option(
    help: ArgumentHelp(
      CommandText.text(.format, ["formats": ExporterRegistry.names.joined(separator: ", ")])))
  var format: String?

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  func run() throws {
    let audit = try StoredAudit(
      store: try store.open(), engagement: engagement, interface: interface)
    let report = try audit.report(of: try audit.only(checklist))
    let ending = output?.utf8.split(separator: UInt8(ascii: ".")).last.map { String($0) ?? "" }
    let exporter =
      format.flatMap(ExporterRegistry.exporter(named:))
      ?? ExporterRegistry.all.first { $0.fileExtension == ending } ?? TextExporter()
    let console = interface.console
    let bytes = try exporter.export(
      report,
      options: ExportOptions(
        colour: output == nil && console.isColoured, width: output == nil ? console.width : 88))
    guard let output else { return console.write(bytes) }
    try OutputFile.write(bytes, to: output)
    console.write(CommandText.text(.wrote, ["file": output]) + "\n")
  }

  func validate() throws {
    if let format, ExporterRegistry.exporter(named: format) == nil {
      throw ValidationError(
        CommandText.text(.format, ["formats": ExporterRegistry.names.joined(separator: ", ")]))
    }
  }
}
