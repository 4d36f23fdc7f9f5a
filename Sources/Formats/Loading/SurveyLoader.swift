public import AuditModel
public import Diagnostics
internal import XMLTree

/// Loads a survey instrument: reads, checks and reviews it.
public enum SurveyLoader {
  /// Loads an instrument.
  ///
  /// - Parameters:
  ///   - bytes: Its XML.
  ///   - name: The name by which diagnostics call it.
  /// - Returns: The instrument, and the warnings and notes about it, sorted by place.
  /// - Throws: When there is any error: all diagnostics.
  public static func load(
    _ bytes: [UInt8], name: String
  ) throws(DiagnosticsError) -> (survey: SurveyInstrument, diagnostics: [Diagnostic]) {
    let document = try XMLDocument.parse(bytes, name: name)
    let read = SurveyReader.read(document)
    var all = read.diagnostics
    guard let draft = read.draft else { throw DiagnosticsError(all) }
    all += SurveyReview.review(draft, document: document)
    guard !all.hasErrors, let survey = read.value else { throw DiagnosticsError(all) }
    return (survey, all.sorted())
  }
}
