internal import AuditModel
internal import GRDB

/// The rows of some engagements, found by their keys.
struct VerificationReach {
  /// The ids that the engagements have now.
  private let ids: [String]
  /// Every id that they had in an event.
  private let names: Set<String>

  /// - Returns: `nil` where every row is compared.
  init?(_ scope: VerificationScope, _ store: Database) {
    guard case .engagements(let named) = scope else { return nil }
    // Aliases as the store has them: the table is compared with the trail as well, whatever the scope.
    let ids = named.map {
      (try? AuditStore.resolve($0.rawValue, .engagement, store)) ?? $0.rawValue
    }
    self.ids = ids.sorted()
    names = Set(ids + ids.flatMap { (try? AuditStore.names(of: $0, .engagement, store)) ?? [] })
  }

  /// Whether a change may have given a row of these engagements; `made` holds the tables made from the events before.
  func covers(_ change: Change, _ made: Database) throws -> Bool {
    switch change {
    // Which engagements a unit has is part of what is shown of one; the tables of engagements and of aliases are
    // compared whole.
    case .engagementPlanned, .engagementMoved, .resultsDated, .renamed: return true
    default: break
    }
    switch change.subject {
    case .other: return true
    case .engagement(let id): return names.contains(id.rawValue)
    case .finding(let id):
      return try made.finds("SELECT 1 FROM finding WHERE id = ?", [id.rawValue])
    case .action(let id):
      return try made.finds("SELECT 1 FROM action WHERE id = ?", [id.rawValue])
    case .evidence(let id):
      return try made.finds("SELECT 1 FROM evidence WHERE id = ?", [id.rawValue])
    }
  }

  /// Leaves the rows of these engagements, if rows of the table belong to one.
  func restrict(_ comparison: inout TableComparison) {
    let marks = Array(repeating: "?", count: ids.count).joined(separator: ", ")
    let columns = Set(comparison.keys + comparison.others)
    let table = comparison.table
    if columns.contains("engagement") {
      comparison.condition = "\"\(table)\".\"engagement\" IN (\(marks))"
    } else if columns.contains("finding") {
      comparison.condition =
        "\"\(table)\".\"finding\" IN (SELECT id FROM finding WHERE engagement IN (\(marks)))"
    } else {
      return
    }
    comparison.arguments = StatementArguments(ids)
  }
}
