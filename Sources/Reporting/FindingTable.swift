internal import AuditModel

/// The findings of an assessment by item and side, and those that stand beside the items.
struct FindingTable: Sendable {
  private struct Key: Hashable {
    let item: ItemID
    let side: Side
  }

  private let findings: [Key: Finding]
  /// The findings that `subscript` gives to no item: of a requirement, of both sides, or a second one of an item.
  let others: [Finding]

  /// Sorts the findings of an assessment; where an item has several on a side, the first one is its own.
  init(_ assessment: Assessment) {
    let places = Set(assessment.items.map { Key(item: $0.id, side: $0.side) })
    var findings: [Key: Finding] = [:]
    var others: [Finding] = []
    for finding in assessment.findings {
      if let item = finding.item, let side = finding.side {
        let key = Key(item: item, side: side)
        if findings[key] == nil, places.contains(key) {
          findings[key] = finding
          continue
        }
      }
      others.append(finding)
    }
    self.findings = findings
    self.others = others
  }

  /// The finding of an item on its side.
  subscript(item: ItemAssessment) -> Finding? { findings[Key(item: item.id, side: item.side)] }
}
