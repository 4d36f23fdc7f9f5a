public import AuditModel
public import Diagnostics
internal import XMLTree

/// Loads a follow-up regime: reads, checks and reviews it.
public enum FollowUpLoader {
  /// Loads a regime.
  ///
  /// - Parameters:
  ///   - bytes: Its XML.
  ///   - name: The name by which diagnostics call it.
  /// - Returns: The regime, and the warnings and notes about it, sorted by place.
  /// - Throws: When there is any error: all diagnostics.
  public static func load(
    _ bytes: [UInt8], name: String
  ) throws(DiagnosticsError) -> (regime: FollowUpRegime, diagnostics: [Diagnostic]) {
    let document = try XMLDocument.parse(bytes, name: name)
    let read = FollowUpReader.read(document)
    var all = read.diagnostics
    guard let draft = read.draft else { throw DiagnosticsError(all) }
    all += FollowUpReview.review(draft, document: document)
    guard !all.hasErrors, let regime = read.value else { throw DiagnosticsError(all) }
    return (regime, all.sorted())
  }
}
