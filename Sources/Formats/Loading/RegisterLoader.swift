public import AuditModel
public import Diagnostics
internal import XMLTree

/// Loads a register: reads, checks and reviews it.
public enum RegisterLoader {
  /// Loads a register.
  ///
  /// - Parameters:
  ///   - bytes: Its XML.
  ///   - name: The name by which diagnostics call it.
  /// - Returns: The register, and the warnings and notes about it, sorted by place.
  /// - Throws: When there is any error: all diagnostics.
  public static func load(
    _ bytes: [UInt8], name: String
  ) throws(DiagnosticsError) -> (register: ComplaintRegister, diagnostics: [Diagnostic]) {
    let document = try XMLDocument.parse(bytes, name: name)
    let read = RegisterReader.read(document)
    var all = read.diagnostics
    guard let draft = read.draft else { throw DiagnosticsError(all) }
    all += RegisterReview.review(draft, document: document)
    guard !all.hasErrors, let register = read.value else { throw DiagnosticsError(all) }
    return (register, all.sorted())
  }
}
