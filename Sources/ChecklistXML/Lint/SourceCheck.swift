import AuditModel
import Diagnostics

/// Judges the sources that a document declares.
enum SourceCheck {
  /// The sources that nothing names.
  static func unused(
    _ sources: [LegalSource], used: Set<SourceID>, _ message: Message
  ) -> [Diagnostic] {
    sources.filter { !used.contains($0.id) }.map {
      Diagnostic(message, at: $0.location, ["id": $0.id.rawValue])
    }
  }

  /// The sources that end before they begin.
  static func reversed(_ sources: [LegalSource], _ message: Message) -> [Diagnostic] {
    sources.compactMap { source in
      guard let effective = source.effective, let until = source.until, until < effective else {
        return nil
      }
      return Diagnostic(
        message, at: source.location,
        ["id": source.id.rawValue, "effective": effective.iso, "until": until.iso])
    }
  }
}
