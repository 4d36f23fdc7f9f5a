import FileAccess
import Reporting

/// Writes a report to the terminal, or to the file of `--output`.
struct ReportOutput {
  /// The options of the command.
  let interface: InterfaceOptions
  /// The file; `nil`: the terminal.
  let output: String?

  /// Writes a report in a format.
  ///
  /// - Throws: What stands against the file.
  func write<Report>(_ report: Report, as exporter: any DocumentExporter<Report>) throws {
    let console = interface.console
    let bytes = exporter.export(
      report,
      options: ExportOptions(
        colour: output == nil && console.isColoured, width: output == nil ? console.width : 88))
    guard let output else { return console.write(bytes) }
    try OutputFile.write(bytes, to: output)
    if !interface.quiet { console.write(CommandText.text(.wrote, ["file": output]) + "\n") }
  }
}
