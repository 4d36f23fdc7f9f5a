import ArgumentParser
import FileAccess
import Reporting

/// Writes a report to the terminal, or to the file of `--output`.
struct ReportOutput {
  /// The options of the command.
  let interface: InterfaceOptions
  /// The file; `nil`: the terminal.
  let output: String?

  /// The names of all formats of a list, with those that other programs make of its page.
  static func names<Report>(_ list: ExporterList<Report>) -> [String] {
    list.names + ReportFormat.ofPages.map(\.name)
  }

  /// Whether there is a format of that name.
  static func knows<Report>(_ name: String, in list: ExporterList<Report>) -> Bool {
    names(list).contains(name)
  }

  /// Writes a report in the format asked for, else in the one that the file's ending means, else as text.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - list: The formats of its kind.
  ///   - name: The format asked for.
  /// - Throws: What stands against the format or the file.
  func write<Report>(
    _ report: Report, in list: ExporterList<Report>, as name: String?
  ) throws {
    let console = interface.console
    let made =
      ReportFormat.ofPages.first { $0.name == name }
      ?? (name == nil
        ? output.flatMap { file in ReportFormat.ofPages.first { file.hasSuffix("." + $0.ending) } }
        : nil)
    let options = ExportOptions(
      colour: output == nil && console.isColoured, width: output == nil ? console.width : 88)
    let bytes: [UInt8]
    if let made, let page = list.exporter(named: "html") {
      guard output != nil else { throw ValidationError(CommandText.text(.outputNeeded)) }
      bytes = try made.make(try page.export(report, options: options), interface)
    } else {
      bytes = try list.exporter(named: name, for: output).export(report, options: options)
    }
    guard let output else { return console.write(bytes) }
    try OutputFile.write(bytes, to: output)
    if !interface.quiet { console.write(CommandText.text(.wrote, ["file": output]) + "\n") }
  }
}
