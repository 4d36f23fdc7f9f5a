import ArgumentParser
import AuditModel
import AuditStore
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

  @Option(name: .customLong("only-section"), help: CommandText.help(report: .onlySection))
  var sections: [String] = []

  @Option(name: .customLong("only-side"), help: CommandText.help(report: .onlySide))
  var sides: [String] = []

  @Option(name: .customLong("only-grade"), help: CommandText.help(report: .onlyGrade))
  var grades: [String] = []

  @Option(name: .customLong("only-state"), help: CommandText.help(report: .onlyState))
  var states: [String] = []

  @Option(name: .customLong("only-owner"), help: CommandText.help(report: .onlyOwner))
  var owners: [String] = []

  @Option(name: .customLong("to"), help: CommandText.help(report: .recipient))
  var recipients: [String] = []

  @Option(help: CommandText.help(report: .cover), completion: .file(extensions: ["html"]))
  var cover: String?

  /// The filter, checked against the report.
  ///
  /// - Throws: When a value means nothing in the report, or the report knows no follow-up.
  private func filter(of report: Report) throws(DiagnosticsError) -> ReportFilter {
    func known<Value>(
      _ texts: [String], _ thing: String, _ value: (String) -> Value?
    ) throws(DiagnosticsError) -> [Value] {
      var values: [Value] = []
      for text in texts.flatMap(ReportOutput.parts) {
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
    for format in formats.flatMap(ReportOutput.parts) where ReportFormat.named(format) == nil {
      throw ValidationError(CommandText.text(.format, ["formats": ReportFormat.names]))
    }
    if output == nil, chosen.count > 1 || chosen.contains(where: \.isBinary) {
      throw ValidationError(CommandText.text(.outputNeeded))
    }
  }

  /// The formats asked for, else the one for the ending of the file, else text.
  private var chosen: [ReportFormat] {
    let named = formats.flatMap(ReportOutput.parts).compactMap(ReportFormat.named)
    if !named.isEmpty { return named }
    return [output.flatMap(ReportFormat.meant) ?? ReportFormat.all[0]]
  }

  /// Writes a report in every format that was asked for.
  ///
  /// - Throws: What stands against making a format or writing its file.
  func write(_ report: Report, _ interface: InterfaceOptions) throws {
    var report = report.excerpt(try filter(of: report))
    report.distribution = recipients
    if let file = cover ?? Environment.variable("PATUH_COVER"), !file.isEmpty {
      report.cover = try PageTemplate(file).page(try report.coverValues())
    }
    let console = interface.console
    // Some formats have no place to say it.
    if output != nil, !interface.quiet, let sentence = try report.excerptSentence() {
      console.note(sentence)
    }
    let options = ExportOptions(
      colour: output == nil && console.isColoured, width: output == nil ? console.width : 88)
    // Without a file there is one format: that was seen to when the options were read.
    guard let output else { return console.write(try chosen[0].make(report, options, interface)) }
    try ReportOutput(interface: interface, output: output).deliver(
      chosen.map { format in (format.ending, { try format.make(report, options, interface) }) },
      to: output, known: ReportFormat.all.map(\.ending))
  }

  /// Writes a comparison in every format that was asked for and that comparisons have.
  ///
  /// - Throws: What stands against a format or its file.
  func write(_ comparison: Comparison, _ interface: InterfaceOptions) throws {
    guard sections.isEmpty, sides.isEmpty, grades.isEmpty, states.isEmpty, owners.isEmpty else {
      throw ValidationError(CommandText.text(report: .noExcerpt))
    }
    guard cover == nil else { throw ValidationError(CommandText.text(report: .noCover)) }
    let names = formats.joined(separator: ",")
    guard names.isEmpty || ReportOutput.knows(names, in: comparisonExporters) else {
      let known = ReportOutput.names(comparisonExporters).joined(separator: ", ")
      throw ValidationError(CommandText.text(.format, ["formats": known]))
    }
    try ReportOutput(interface: interface, output: output).write(
      comparison, in: comparisonExporters, as: names.isEmpty ? nil : names)
  }
}
