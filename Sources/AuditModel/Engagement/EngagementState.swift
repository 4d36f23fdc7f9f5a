/// The states of an engagement, in the order of the work.
public enum EngagementState: String, Sendable, Hashable, Codable, CaseIterable {
  /// Planned.
  case planned
  /// Items are being answered.
  case fieldwork
  /// Answers are being reviewed.
  case review
  /// The report is issued; findings are followed up.
  case reported
  /// Closed.
  case closed

  /// The states that may come next.
  public var next: [EngagementState] {
    switch self {
    case .planned: [.fieldwork]
    case .fieldwork: [.review]
    case .review: [.fieldwork, .reported]
    case .reported: [.closed]
    case .closed: []
    }
  }

  /// Whether the report was issued, so that the auditee may see it.
  public var isIssued: Bool { self == .reported || self == .closed }

  /// The states in which ``isIssued`` holds, as SQL lists them.
  package static let issuedSQL =
    "(" + allCases.filter(\.isIssued).map { "'\($0.rawValue)'" }.joined(separator: ", ") + ")"
}

/// What a member of a team does.
public enum Duty: String, Sendable, Hashable, Codable, CaseIterable {
  /// Leads.
  case lead
  /// Audits.
  case auditor
  /// Reviews.
  case reviewer
}
