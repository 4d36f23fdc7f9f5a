import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics
import Reporting

/// In which formats a report is written, and where.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(CommandText.text(.format, ["formats": ReportFormat.names])),
    completion: .list(ReportFormat.all.map(\.name)))
  var formats: [String] = []

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  @OptionGroup var filters: FilterOptions

  @Option(name: .customLong("to"), help: CommandText.help(report: .recipient))
  var recipients: [String] = []

  @OptionGroup var cover: CoverOptions

  func validate() throws {
    try UsageError.requireFormats(
      formats.flatMap(ReportOutput.parts), among: ReportFormat.all.map(\.name))
    if InterfaceOptions.file(output) == nil,
      chosen.count > 1 || output == nil && chosen[0].isBinary
    {
      throw UsageError(
        .usageOutputMissing, ["formats": chosen.map(\.name).joined(separator: ", ")])
    }
  }

  /// The formats asked for, else the one for the ending of the file, else text.
  private var chosen: [ReportFormat] {
    let named = formats.flatMap(ReportOutput.parts).compactMap(ReportFormat.named)
    if !named.isEmpty { return named }
    return [output.flatMap(ReportFormat.meant) ?? ReportFormat.all[0]]
  }

  /// Writes a report in every format that was asked for; `names` are the former ids that filters may have.
  ///
  /// - Throws: `DiagnosticsError` if a format cannot be made or its file cannot be written.
  func write(
    _ report: Report, _ interface: InterfaceOptions, names: KnownNames = KnownNames()
  ) throws {
    var report = report.excerpt(try filters.filter(.init([report], names: names)))
    report.distribution = recipients
    let console = interface.console
    // Some formats have no place to say it.
    if output != nil, !interface.quiet, let sentence = try report.excerptSentence() {
      console.note(sentence)
    }
    let place = ReportOutput(interface: interface, output: output, cover: cover)
    let options = try place.options(for: report)
    // Without a file there is one format: that was seen to when the options were read.
    guard let output = InterfaceOptions.file(output) else {
      return console.write(try chosen[0].make(report, options, interface.context))
    }
    try place.deliver(
      chosen.map { format in
        (format.ending, { try format.make(report, options, interface.context) })
      },
      to: output, known: ReportFormat.all.map(\.ending))
  }

  /// Writes what two audits have beside each other.
  ///
  /// - Parameters:
  ///   - report: The one that is looked at.
  ///   - earlier: What it is held against.
  ///   - interface: What the user chose.
  ///   - names: The former ids that filters may have.
  /// - Throws: `UsageError` if the filter does not suit the comparison; `DiagnosticsError` if a format cannot be made or its
  ///   file cannot be written.
  func write(
    _ report: Report, against earlier: Report, _ interface: InterfaceOptions,
    names: KnownNames = KnownNames()
  ) throws {
    let filter = try filters.filter(.init([earlier, report], names: names))
    let compared = Set([earlier, report].compactMap(\.assessment.subject.unit))
    guard filter.units.isEmpty || compared.isSubset(of: filter.units) else {
      throw UsageError(.commandFilterUnits)
    }
    try write(Comparison(earlier, with: report, only: filter), interface)
  }

  /// Writes what the sides of an audit have beside each other.
  ///
  /// - Throws: `UsageError` if the filter does not suit the comparison; `DiagnosticsError` if a format cannot be made or its
  ///   file cannot be written.
  func write(
    sidesOf report: Report, _ interface: InterfaceOptions, names: KnownNames = KnownNames()
  ) throws {
    let filter = try filters.filter(.init([report], names: names))
    guard filter.sides.isEmpty else {
      throw UsageError(.commandFilterSides)
    }
    try write(Comparison(sidesOf: report, only: filter), interface)
  }

  /// Writes a comparison in every format that was asked for and that comparisons have.
  private func write(_ comparison: Comparison, _ interface: InterfaceOptions) throws {
    let names = formats.joined(separator: ",")
    try ReportOutput.check(names.isEmpty ? nil : names, in: comparisonExporters)
    try ReportOutput(interface: interface, output: output, cover: cover).write(
      comparison, in: comparisonExporters, as: names.isEmpty ? nil : names)
  }
}
