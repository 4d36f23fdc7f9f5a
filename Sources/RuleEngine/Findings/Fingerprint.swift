import AuditModel
import Seals

/// The identity of a matter across periods and versions.
enum Fingerprint {
  /// SHA-256 of what stays the same when a matter comes back, 64 hexadecimal digits.
  ///
  /// The parts are set apart by a character that no id can hold, so that no two matters share one
  /// text; the first part names the recipe, so that a later one cannot be mistaken for it.
  static func of(
    checklist: ChecklistID, matter: String, side: Side?, unit: UnitID?,
    requirement: RequirementID?
  ) -> String {
    let parts = [
      "patuh-finding-1", checklist.rawValue, matter, side?.rawValue ?? "", unit?.rawValue ?? "",
      requirement?.rawValue ?? "",
    ]
    return Seals.sha256(parts.joined(separator: "\u{1f}")).description
  }
}
