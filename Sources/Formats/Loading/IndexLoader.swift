public import AuditModel
public import Diagnostics
internal import XMLTree

/// Loads a composite index: reads, checks and reviews it.
public enum IndexLoader {
  /// Loads an index.
  ///
  /// - Parameters:
  ///   - bytes: Its XML.
  ///   - name: The name by which diagnostics call it.
  /// - Returns: The index, and the warnings and notes about it, sorted by place.
  /// - Throws: When there is any error: all diagnostics.
  public static func load(
    _ bytes: [UInt8], name: String
  ) throws(DiagnosticsError) -> (index: CompositeIndex, diagnostics: [Diagnostic]) {
    let document = try XMLDocument.parse(bytes, name: name)
    let read = IndexReader.read(document)
    var all = read.diagnostics
    guard let draft = read.draft else { throw DiagnosticsError(all) }
    all += IndexReview.review(draft, document: document)
    guard !all.hasErrors, let index = read.value else { throw DiagnosticsError(all) }
    return (index, all.sorted())
  }
}
