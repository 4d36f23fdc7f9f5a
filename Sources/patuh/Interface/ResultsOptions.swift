import ArgumentParser
import AuditModel
import Auditing
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
  var unit: UnitID?

  @Option(help: CommandText.help(.unitName))
  var unitName: String?

  @Option(help: CommandText.help(.period))
  var period: String?

  @Option(help: CommandText.help(.date), transform: CommandDates.day)
  var date: CalendarDate?

  func validate() throws {
    do {
      _ = try request.parameterOverrides()
    } catch {
      throw UsageError(error.diagnostics)
    }
  }

  /// What is evaluated.
  var request: EvaluationRequest {
    EvaluationRequest(
      files: files, measures: measures, overrides: overrides, unit: unit, unitName: unitName,
      period: period, date: date)
  }
}
