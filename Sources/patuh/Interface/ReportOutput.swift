import ArgumentParser
import Auditing
import Diagnostics
import Reporting

/// Writes a report to the terminal, or to the file of `--output`.
struct ReportOutput {
  /// The options of the command.
  let interface: InterfaceOptions
  /// The file, as it was named; `nil`: the terminal.
  private let named: String?
  /// The cover that the organisation has of its own.
  private let cover: CoverOptions

  /// The file; `nil`: standard output.
  private var output: String? { InterfaceOptions.file(named) }

  init(interface: InterfaceOptions, output: String?, cover: CoverOptions) {
    (self.interface, named, self.cover) = (interface, output, cover)
  }

  /// The names of all formats of a list, with those that other programs make of its page.
  static func names<Report>(_ list: ExporterList<Report>) -> [String] {
    list.names + ReportFormat.ofPages.map(\.name)
  }

  /// Checks the names of formats, with commas between.
  ///
  /// - Throws: `UsageError` if the list has no format of one of the names.
  static func check<Report>(
    _ names: String?, in list: ExporterList<Report>
  ) throws(UsageError) {
    guard let names else { return }
    let parts = parts(names)
    try UsageError.requireFormats(parts.isEmpty ? [names] : parts, among: Self.names(list))
  }

  /// The names in a text with commas between.
  static func parts(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.split(separator: " ").joined() }.filter { !$0.isEmpty }
  }

  /// The file of one of several formats: the one that was named, with the format's ending in place of any that it has.
  private static func file(
    _ output: String, ending: String, among count: Int, known: [String]
  ) -> String {
    guard count > 1 else { return output }
    let own = known.filter { output.lowercased().hasSuffix("." + $0) }.max { $0.count < $1.count }
    return "\(output.dropLast(own.map { $0.utf8.count + 1 } ?? 0)).\(ending)"
  }

  /// Writes a report in the formats asked for, else in the one that the file's ending means, else as text.
  ///
  /// All are made before any is written: a format that cannot be made leaves the old files as they were.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - list: The formats of its kind.
  ///   - names: The formats asked for, with commas between.
  /// - Throws: `UsageError` (`usage.output-missing`) if several formats or pages lack a file; `DiagnosticsError` if a format
  ///   cannot be made or its file cannot be written.
  func write<Report: CoveredReport>(
    _ report: Report, in list: ExporterList<Report>, as names: String?
  ) throws {
    let options = try options(for: report)
    let chosen = formats(names, in: list)
    guard let output else {
      let isText = ReportFormat.ofPages.allSatisfy { $0.name != chosen[0].name }
      guard chosen.count == 1, isText || named != nil else {
        throw UsageError(
          .usageOutputMissing, ["formats": chosen.map(\.name).joined(separator: ", ")])
      }
      return interface.console.write(
        try bytes(of: report, in: list, as: chosen[0].name, options))
    }
    try deliver(
      chosen.map { name, ending in
        (ending, { try bytes(of: report, in: list, as: name, options) })
      }, to: output, known: list.all.map(\.fileExtension) + ReportFormat.ofPages.map(\.ending))
  }

  /// How a report is laid out where it goes, with its cover.
  ///
  /// - Throws: `DiagnosticsError` if the template of the cover cannot be read or is malformed.
  func options(for report: some CoveredReport) throws -> ExportOptions {
    let console = interface.console
    return ExportOptions(
      colour: named == nil && console.isColoured, width: named == nil ? console.width : 88,
      cover: try cover.page(report))
  }

  /// Makes every format, then writes them: one that cannot be made leaves the old files as they were.
  ///
  /// - Parameters:
  ///   - formats: The ending of each, and what makes it.
  ///   - output: The file, or what the files of several formats have before their endings.
  ///   - known: The endings that a file may bear already.
  /// - Throws: `DiagnosticsError` if a format cannot be made or its file cannot be written.
  func deliver(
    _ formats: [(ending: String, make: () throws -> [UInt8])], to output: String, known: [String]
  ) throws {
    let made = try formats.map { ending, make in
      let file = Self.file(output, ending: ending, among: formats.count, known: known)
      return (file, try Progress.shown(file, interface, make))
    }
    try interface.write(made)
  }

  /// The formats asked for with their endings, else the one that the file means, else the first.
  private func formats<Report>(
    _ names: String?, in list: ExporterList<Report>
  ) -> [(name: String, ending: String)] {
    let named = names.map(Self.parts) ?? []
    if named.isEmpty, let output,
      let page = ReportFormat.ofPages.first(where: { output.hasSuffix("." + $0.ending) })
    {
      return [(page.name, page.ending)]
    }
    guard !named.isEmpty else {
      let exporter = list.exporter(named: nil, for: output)
      return [(exporter.identifier, exporter.fileExtension)]
    }
    return named.map { name in
      let page = ReportFormat.ofPages.first { $0.name == name }
      return (name, page?.ending ?? list.exporter(named: name, for: nil).fileExtension)
    }
  }

  private func bytes<Report>(
    of report: Report, in list: ExporterList<Report>, as name: String, _ options: ExportOptions
  ) throws -> [UInt8] {
    if let page = ReportFormat.ofPages.first(where: { $0.name == name }),
      let html = list.exporter(named: "html")
    {
      return try page.make(try html.export(report, options: options), interface.context)
    }
    return try list.exporter(named: name, for: nil).export(report, options: options)
  }
}
