import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics
import FileAccess
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

  @Option(name: .customLong("only-section"), help: CommandText.help(store: .onlySection))
  var sections: [String] = []

  @Option(name: .customLong("only-side"), help: CommandText.help(store: .onlySide))
  var sides: [String] = []

  @Option(name: .customLong("only-grade"), help: CommandText.help(store: .onlyGrade))
  var grades: [String] = []

  @Option(name: .customLong("only-state"), help: CommandText.help(store: .onlyState))
  var states: [String] = []

  @Option(name: .customLong("only-owner"), help: CommandText.help(store: .onlyOwner))
  var owners: [String] = []

  /// The filter, checked against the report.
  ///
  /// - Throws: When a value means nothing in the report, or the report knows no follow-up.
  private func filter(of report: Report) throws(DiagnosticsError) -> ReportFilter {
    func known<Value>(
      _ texts: [String], _ thing: String, _ value: (String) -> Value?
    ) throws(DiagnosticsError) -> [Value] {
      var values: [Value] = []
      for text in texts.flatMap(Self.parts) {
        guard let value = value(text) else { throw DiagnosticsError.unknown(thing, text) }
        values.append(value)
      }
      return values
    }
    var filter = ReportFilter()
    let sections = Set(report.checklist.allSections.map(\.id))
    filter.sections = Set(
      try known(self.sections, "section") { sections.contains(SectionID($0)) ? SectionID($0) : nil }
    )
    filter.sides = Set(try known(sides, "side", Side.init))
    filter.grades = Set(try known(grades, "grade", Grade.init))
    filter.states = Set(
      try known(states, "state") { state in
        report.dossier == nil ? nil : FindingState(rawValue: state)?.rawValue
      })
    let owners = Set(
      report.dossier?.findings.flatMap { $0.actions.flatMap { [$0.owner, $0.person] } } ?? [])
    // A name may have blanks: it is not taken apart.
    for owner in self.owners {
      guard owners.contains(owner) else { throw DiagnosticsError.unknown("owner", owner) }
      filter.owners.insert(owner)
    }
    return filter
  }

  func validate() throws {
    for format in formats.flatMap(Self.parts) where ReportFormat.named(format) == nil {
      throw ValidationError(CommandText.text(.format, ["formats": ReportFormat.names]))
    }
    if output == nil, chosen.count > 1 || chosen.contains(where: \.isBinary) {
      throw ValidationError(CommandText.text(.outputNeeded))
    }
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.split(separator: " ").joined() }
  }

  /// The formats asked for, else the one for the ending of the file, else text.
  private var chosen: [ReportFormat] {
    let named = formats.flatMap(Self.parts).compactMap(ReportFormat.named)
    if !named.isEmpty { return named }
    return [output.flatMap(ReportFormat.meant) ?? ReportFormat.all[0]]
  }

  /// The file of a format: the one that was named, or that name with the format's ending where there are several.
  private func file(_ format: ReportFormat, _ output: String, among count: Int) -> String {
    guard count > 1 else { return output }
    let known = ReportFormat.meant(by: output).map { output.dropLast($0.ending.utf8.count + 1) }
    return "\(known ?? output[...]).\(format.ending)"
  }

  /// Writes a report in every format that was asked for.
  ///
  /// - Throws: What stands against making a format or writing its file.
  func write(_ report: Report, _ interface: InterfaceOptions) throws {
    let report = report.excerpt(try filter(of: report))
    let console = interface.console
    // Some formats have no place to say it.
    if !interface.quiet, let sentence = try report.excerptSentence() { console.note(sentence) }
    let options = ExportOptions(
      colour: output == nil && console.isColoured, width: output == nil ? console.width : 88)
    try deliver(interface) { format in try format.make(report, options, interface) }
  }

  /// Writes a comparison in every format that was asked for and that comparisons have.
  ///
  /// - Throws: What stands against a format or its file.
  func write(_ comparison: Comparison, _ interface: InterfaceOptions) throws {
    guard sections.isEmpty, sides.isEmpty, grades.isEmpty, states.isEmpty, owners.isEmpty else {
      throw ValidationError(CommandText.text(store: .noExcerpt))
    }
    let names = ReportOutput.names(comparisonExporters)
    for format in chosen where !names.contains(format.name) {
      throw ValidationError(
        CommandText.text(.format, ["formats": names.joined(separator: ", ")]))
    }
    let console = interface.console
    let options = ExportOptions(
      colour: output == nil && console.isColoured, width: output == nil ? console.width : 88)
    try deliver(interface) { format in
      if let ofPage = ReportFormat.ofPages.first(where: { $0.name == format.name }) {
        return try ofPage.make(
          ComparisonHTMLExporter().export(comparison, options: options), interface)
      }
      return try comparisonExporters.exporter(named: format.name, for: nil)
        .export(comparison, options: options)
    }
  }

  /// Makes every format, then writes them: one that cannot be made leaves the old files as they were.
  private func deliver(
    _ interface: InterfaceOptions, _ make: (ReportFormat) throws -> [UInt8]
  ) throws {
    let console = interface.console
    let formats = chosen
    var made: [(file: String, bytes: [UInt8])] = []
    for format in formats {
      let bytes = try make(format)
      guard let output else { return console.write(bytes) }
      made.append((file(format, output, among: formats.count), bytes))
    }
    for (file, bytes) in made {
      try OutputFile.write(bytes, to: file)
      if !interface.quiet { console.write(CommandText.text(.wrote, ["file": file]) + "\n") }
    }
  }
}
