import AuditModel
import Auditing
import Diagnostics
import Reporting

/// A checklist of the library evaluated with result files, without a store.
struct FileEvaluation {
  let report: Report
  let warnings: [Diagnostic]

  /// - Throws: `DiagnosticsError` if the checklist or a result file cannot be used.
  init(
    of checklist: String, _ results: [String], _ context: AuditingContext
  ) throws(DiagnosticsError) {
    let loaded = try DocumentKind.checklist.load(checklist, context)
    let audit = try AuditLoader(context: context)
      .evaluate(loaded.document, EvaluationRequest(files: results))
    report = Report(
      assessment: audit.assessment, checklist: audit.checklist, sops: audit.sops,
      language: context.language)
    warnings = loaded.warnings + audit.warnings
  }

  /// Score, rating and number of findings in one line.
  var summary: String {
    let scoring = report.checklist.scoring
    let overall = report.assessment.score(.overall)
    // There is no score if nothing was tested.
    let score = overall?.value?.decimal(places: scoring.decimals) ?? "none"
    let rating = scoring.ratings.first { $0.id == overall?.rating }?
      .title.text(in: report.language)
    return "\(report.checklist.title.text(in: report.language)): score \(score), "
      + "rating \(overall?.rating?.rawValue ?? "none") (\(rating ?? "-")), "
      + "\(report.assessment.findings.count) findings"
  }

  /// Encodes the assessment as JSON (`urn:patuh:assessment:1`).
  ///
  /// - Throws: `ExportError` if the report cannot be made.
  func json() throws -> [UInt8] { try JSONExporter().export(report, options: ExportOptions()) }
}
