public import AuditModel
public import Diagnostics
import Formats
import RuleEngine

/// A checklist that was read and found sound, with its SOPs.
public struct LoadedChecklist: Sendable {
  /// The checklist.
  public let checklist: Checklist
  /// Its SOPs, in the order of its references.
  public let sops: [SOP]
  /// What its author should know although it stops nothing, sorted by place.
  public let warnings: [Diagnostic]

  /// Loads a checklist by the scoring models that the engine has.
  init(
    _ bytes: [UInt8], name: String, sop fetch: ChecklistLoader.Fetch
  ) throws(DiagnosticsError) {
    let loaded = try ChecklistLoader.load(
      bytes, name: name, knownModels: ScoringModels.all.map { $0.id }, sop: fetch)
    checklist = loaded.checklist
    sops = loaded.sops
    warnings = loaded.diagnostics
  }

  /// The folder of a file with a slash at its end; empty for the current one.
  static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }
}
