package import AuditModel
package import Diagnostics
import Formats
package import Reporting
import RuleEngine

/// Computes the index of a survey from files of answers.
package struct SurveyFiles {
  /// Languages and places of the library.
  package let context: AuditingContext

  package init(context: AuditingContext) { self.context = context }

  /// The report of a survey.
  ///
  /// - Parameters:
  ///   - name: The instrument: its id in the library, or the path of its file.
  ///   - paths: The files of answers.
  ///   - earlier: The files of answers of earlier periods, one for each period, oldest first.
  ///   - population: Size of the surveyed population (at least 1); used to compute the required sample size.
  ///   - weights: How weights are rounded; `nil`: as the instrument says.
  ///   - date: The day whose bands hold; `nil`: those in force.
  ///   - ignored: Names of columns to pass over.
  /// - Returns: The report, and the warnings of all files.
  /// - Throws: `DiagnosticsError` if the instrument or a file has an error.
  package func report(
    _ name: String, answers paths: [String], earlier: [String] = [], population: Int? = nil,
    weights: SurveyIndexPlan.WeightMode? = nil, date: CalendarDate? = nil,
    ignoring ignored: [String] = []
  ) throws(DiagnosticsError) -> (report: SurveyReport, warnings: [Diagnostic]) {
    let loaded = try DocumentKind.survey.load(name, context)
    let survey = loaded.document
    let (answers, problems) = try answers(paths, of: survey, ignoring: ignored)
    let (before, earlierProblems) = try self.answers(earlier, of: survey, ignoring: ignored)
    var tally = SurveyTally(survey)
    for answers in answers { tally.add(answers.tally) }
    let assessment = SurveyIndex(survey, mode: weights, date: date).assess(
      tally, population: population, inputs: answers.map(\.source),
      earlier: before.map { ($0.source.name, $0.tally) })
    return (
      SurveyReport(instrument: survey, assessment: assessment, language: context.language),
      loaded.warnings + problems + earlierProblems
    )
  }

  /// The counted answers of files; what is wrong with any of them is reported together.
  func answers(
    _ paths: [String], of instrument: SurveyInstrument, ignoring ignored: [String]
  ) throws(DiagnosticsError) -> (answers: [SurveyAnswers], warnings: [Diagnostic]) {
    var problems: [Diagnostic] = []
    var answers: [SurveyAnswers] = []
    for path in paths {
      do throws(DiagnosticsError) {
        let bytes = try context.files.read(path, limit: SurveyAnswersReader.limits.bytes)
        let read = SurveyAnswersReader.read(bytes, name: path, of: instrument, ignoring: ignored)
        problems += read.diagnostics
        if let value = read.value { answers.append(value) }
      } catch {
        problems += error.diagnostics
      }
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems) }
    return (answers, problems)
  }
}
