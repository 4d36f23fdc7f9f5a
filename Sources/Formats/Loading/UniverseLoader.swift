public import AuditModel
public import Diagnostics
internal import XMLTree

/// Loads an audit universe: reads, checks and reviews it.
public enum UniverseLoader {
  /// Loads a universe.
  ///
  /// - Parameters:
  ///   - bytes: Its XML.
  ///   - name: The name by which diagnostics call it.
  /// - Returns: The universe, and the warnings and notes about it, sorted by place.
  /// - Throws: When there is any error: all diagnostics.
  public static func load(
    _ bytes: [UInt8], name: String
  ) throws(DiagnosticsError) -> (universe: AuditUniverse, diagnostics: [Diagnostic]) {
    let document = try XMLDocument.parse(bytes, name: name)
    let read = UniverseReader.read(document)
    var all = read.diagnostics
    guard let draft = read.draft else { throw DiagnosticsError(all) }
    all += UniverseReview.review(draft, document: document)
    guard !all.hasErrors, let universe = read.value else { throw DiagnosticsError(all) }
    return (universe, all.sorted())
  }
}
