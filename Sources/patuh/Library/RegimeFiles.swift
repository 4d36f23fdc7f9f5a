import AuditModel
import AuditStore
import Diagnostics
import FileAccess
import Formats
import RuleEngine

/// Gets follow-up regimes from the file system, and findings of a store as they see them.
struct RegimeFiles {
  /// The options of the command.
  let interface: InterfaceOptions

  /// A regime of the library, or of a path.
  func regime(
    _ name: String
  ) throws(DiagnosticsError) -> (regime: FollowUpRegime, warnings: [Diagnostic]) {
    let path = try ChecklistLibrary.path(of: name, .followup, interface)
    let loaded = try FollowUpLoader.load(try InputFile.read(path), name: path)
    return (loaded.regime, loaded.diagnostics)
  }

  /// The findings that were issued; drafts are left out, nobody has been told of them.
  ///
  /// - Parameters:
  ///   - findings: Findings of a store.
  ///   - day: The day on which they are looked at: an acceptance of risk that has run out by then counts as none.
  ///   - group: What a finding is counted under.
  /// - Returns: The findings as a regime sees them.
  static func followed(
    _ findings: [StoredFinding], on day: String, by group: (StoredFinding) -> String
  ) -> [FollowedFinding] {
    findings.compactMap { finding in
      let hasRunOut = finding.state == .accepted && finding.isOpen(on: day)
      guard
        let state = hasRunOut ? .issued : FollowUpRegime.State(rawValue: finding.state.rawValue),
        let issued = finding.issued.flatMap({ CalendarDate(iso: $0.prefix(10)) })
      else { return nil }
      return FollowedFinding(group: group(finding), state: state, issued: issued)
    }
  }
}
