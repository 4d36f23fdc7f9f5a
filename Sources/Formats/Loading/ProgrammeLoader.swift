public import AuditModel
public import Diagnostics
internal import XMLTree

/// Loads a programme: reads, checks and reviews it.
public enum ProgrammeLoader {
  /// Loads a programme.
  ///
  /// - Parameters:
  ///   - bytes: Its XML.
  ///   - name: The name by which diagnostics call it.
  /// - Returns: The programme, and the warnings and notes about it, sorted by place.
  /// - Throws: When there is any error: all diagnostics.
  public static func load(
    _ bytes: [UInt8], name: String
  ) throws(DiagnosticsError) -> (programme: Programme, diagnostics: [Diagnostic]) {
    let document = try XMLDocument.parse(bytes, name: name)
    let read = ProgrammeReader.read(document)
    var all = read.diagnostics
    guard let draft = read.draft else { throw DiagnosticsError(all) }
    all += ProgrammeReview.review(draft, document: document)
    guard !all.hasErrors, let programme = read.value else { throw DiagnosticsError(all) }
    return (programme, all.sorted())
  }
}
