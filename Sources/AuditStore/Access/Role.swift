/// What somebody may do, within the units that it was granted for.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
  /// Sees, and changes nothing.
  case readOnly = "read-only"
  /// Answers, attaches evidence and raises findings in engagements of his team.
  case auditor
  /// Plans and leads engagements, reviews, issues and verifies.
  case leadAuditor = "lead-auditor"
  /// Answers findings about his unit and carries out actions.
  case auditee
  /// Approves plans, accepts risks and waives items for his units.
  case manager
  /// Keeps people, units and the store; judges nothing.
  case administrator
}

/// Somebody who acts, with the roles that he has.
public struct Actor: Sendable, Hashable {
  /// A role for a unit and everything below it; for all units when there is none.
  public struct Grant: Sendable, Hashable {
    /// The role.
    public var role: Role
    /// The unit; `nil`: all.
    public var unit: String?

    /// Makes a grant.
    public init(role: Role, unit: String? = nil) {
      self.role = role
      self.unit = unit
    }
  }

  /// The id of the person, which is the login name.
  public var id: String
  /// The roles.
  public var grants: [Grant]

  /// Makes an actor.
  public init(id: String, grants: [Grant]) {
    self.id = id
    self.grants = grants
  }
}

/// Something that the store is asked to do, as far as authority is concerned.
public enum Operation: String, Sendable, Hashable, CaseIterable {
  /// Look at what there is.
  case read
  /// Add people and units, grant and take roles, back up.
  case administer
  /// Make an engagement, assign its team, start and finish its stages.
  case lead
  /// Record answers and evidence, raise findings.
  case audit
  /// Accept or return answers of others.
  case review
  /// Issue findings, change grades, verify what was done.
  case judge
  /// Answer a finding, agree and carry out actions.
  case respond
  /// Add proof of an action.
  case prove
  /// Accept a risk, waive an item.
  case accept
}

/// Which role may do what: the one table of authority.
public enum Authority {
  /// Whether a role permits an operation, within its units.
  public static func permits(_ role: Role, _ operation: Operation) -> Bool {
    switch operation {
    case .read: true
    case .administer: role == .administrator
    case .lead, .review, .judge: role == .leadAuditor
    case .audit: role == .auditor || role == .leadAuditor
    case .respond: role == .auditee || role == .manager
    case .prove: permits(role, .respond) || permits(role, .audit)
    case .accept: role == .manager
    }
  }
}
