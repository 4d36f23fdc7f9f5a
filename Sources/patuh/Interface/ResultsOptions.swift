import ArgumentParser
import AuditModel
import Diagnostics

/// The options that say which results are evaluated, and what they leave open.
struct ResultsOptions: ParsableArguments {
  @Option(
    name: .customLong("results"), parsing: .upToNextOption, help: CommandText.help(.results),
    completion: .file(extensions: ["xml", "csv", "json"]))
  var files: [String] = []

  @Option(
    parsing: .upToNextOption, help: CommandText.help(.measures),
    completion: .file(extensions: ["json"]))
  var measures: [String] = []

  @Option(name: .customLong("set"), help: CommandText.help(.set))
  var overrides: [String] = []

  @Option(help: CommandText.help(.unit))
  var unit: String?

  @Option(help: CommandText.help(.unitName))
  var unitName: String?

  @Option(help: CommandText.help(.period))
  var period: String?

  @Option(help: CommandText.help(.date), transform: Self.date)
  var date: CalendarDate?

  /// The overrides by parameter; one without an equals sign is refused.
  func parameterOverrides() throws(DiagnosticsError) -> [ParameterOverride] {
    var read: [ParameterOverride] = []
    var problems: [Diagnostic] = []
    for text in overrides {
      if let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")), sign > text.startIndex {
        read.append(
          ParameterOverride(
            id: String(text[..<sign]), value: String(text[text.utf8.index(after: sign)...]),
            location: nil))
      } else {
        problems.append(Diagnostic(.commandOverrideMalformed, at: nil, ["text": text]))
      }
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    return read
  }

  /// A file's results, with what they leave open about the subject filled from the options.
  func completed(_ set: ResultSet) -> ResultSet {
    var set = set
    set.subject.unit = set.subject.unit ?? unit.map { UnitID($0) }
    set.subject.unitName = set.subject.unitName ?? unitName
    set.subject.period = set.subject.period ?? period
    set.subject.date = set.subject.date ?? date
    return set
  }

  private static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError(CommandText.text(.date))
    }
    return date
  }
}
