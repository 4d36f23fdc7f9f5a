package import AuditModel
internal import Seals

/// A finding that a person saw: what makes it the same one in another engagement.
package struct FindingByHand: Sendable {
  package let unit: UnitID
  package let item: ItemID?
  package let side: Side?
  package let requirement: RequirementID?
  package let condition: String

  package init(
    unit: UnitID, item: ItemID?, side: Side?, requirement: RequirementID?, condition: String
  ) {
    self.unit = unit
    self.item = item
    self.side = side
    self.requirement = requirement
    self.condition = condition
  }

  /// The SHA-256 of unit, item, side, requirement and condition, letter case and runs of white space left aside; the
  /// first part names the recipe.
  package var fingerprint: String {
    let words = condition.lowercased().split(whereSeparator: \.isWhitespace)
    let parts = [
      "patuh-finding-by-hand-1", unit.rawValue, item?.rawValue ?? "", side?.rawValue ?? "",
      requirement?.rawValue ?? "", words.joined(separator: " "),
    ]
    return Seals.sha256(parts.joined(separator: "\u{1f}")).hex
  }
}
