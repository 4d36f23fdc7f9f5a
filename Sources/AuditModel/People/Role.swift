/// What a person may do in the units for which the role was granted.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
  /// Reads plans, engagements, scores and findings, drafts too; changes nothing.
  case readOnly = "read-only"
  /// Answers, attaches evidence and raises findings in engagements whose team includes the person.
  case auditor
  /// Plans and leads engagements, reviews, issues and verifies.
  case leadAuditor = "lead-auditor"
  /// Responds to findings of the unit and carries out actions.
  case auditee
  /// Approves plans, accepts risks and waives items.
  case manager
  /// Maintains people, units and the store; sees no answers and no findings.
  case administrator
}

/// A kind of change to a store, as far as authority is concerned.
public enum Permission: String, Sendable, Hashable, CaseIterable {
  /// Add people and units, grant and revoke roles, set the time zone, back up, restore, migrate.
  case administer
  /// Plan an engagement, assign its team, move it between its states.
  case lead
  /// Record answers and evidence, evaluate, raise findings; needs membership of the team too.
  case audit
  /// Accept or return answers of others.
  case review
  /// Issue, regrade, edit, withdraw, verify and reopen findings.
  case judge
  /// Respond to a finding, agree on actions and report their progress.
  case respond
  /// Add proof of an action.
  case prove
  /// Accept a risk, waive an item, approve a plan.
  case accept
}

/// What a store shows, as far as authority is concerned.
public enum ReadableMatter: String, Sendable, Hashable, CaseIterable {
  /// Scores of units and the plan of a year.
  case scores
  /// Engagements with answers, waivers and evidence.
  case engagements
  /// Findings with their follow-up.
  case findings
  /// People and their roles.
  case people
  /// Events of the trail; the content of those about an engagement only for roles that read the engagement.
  case trail
}

/// How much of a matter a role shows in its units.
public enum ReadingExtent: Int, Sendable, Hashable, Comparable {
  /// Nothing.
  case none
  /// What was issued to the auditee, without working notes.
  case issued
  /// Engagements whose team includes the person.
  case team
  /// Everything.
  case all

  /// Ordered from nothing to everything.
  public static func < (left: ReadingExtent, right: ReadingExtent) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Which role may change and read what: the one table of authority.
public enum Authority {
  /// Whether a role permits an operation in its units.
  public static func permits(_ role: Role, _ operation: Permission) -> Bool {
    switch operation {
    case .administer: role == .administrator
    case .lead, .review, .judge: role == .leadAuditor
    case .audit: role == .auditor || role == .leadAuditor
    case .respond: role == .auditee || role == .manager
    case .prove: permits(role, .respond) || permits(role, .audit)
    case .accept: role == .manager
    }
  }

  /// How much of a matter a role shows in its units.
  public static func reading(_ matter: ReadableMatter, as role: Role) -> ReadingExtent {
    switch (matter, role) {
    case (.people, .administrator), (.trail, .administrator): .all
    case (_, .administrator), (.people, _): .none
    case (.scores, .auditee): .none
    case (.scores, _): .all
    case (.trail, .leadAuditor), (.trail, .manager): .all
    case (.trail, _): .none
    case (_, .readOnly), (_, .leadAuditor), (_, .manager): .all
    case (_, .auditor): .team
    case (_, .auditee): .issued
    }
  }
}
