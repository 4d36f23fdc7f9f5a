/// What an event changed: everything that happens in a store is one of these.
///
/// The form in which they are written is part of the trail: cases and fields are added, never renamed.
public enum Change: Hashable, Sendable, Codable {
  /// The store came into being.
  case storeCreated(title: String)
  /// Somebody was added.
  case personAdded(id: String, name: String)
  /// A unit was added.
  case unitAdded(id: String, parent: String?, title: String)
  /// Somebody got a role, for a unit or for all.
  case roleGranted(person: String, role: Role, unit: String?)
  /// Somebody lost a role.
  case roleRevoked(person: String, role: Role, unit: String?)
  /// A document was kept as it is: a checklist, an SOP, an assessment.
  case documentKept(sha256: String, name: String, size: Int)
  /// The plan of a year was approved.
  case planApproved(year: Int, lines: [PlannedAudit])
  /// An engagement was planned.
  case engagementPlanned(Engagement)
  /// Somebody joined the team of an engagement.
  case memberAssigned(engagement: String, person: String, duty: Duty, isIndependent: Bool)
  /// An engagement went from one state to another.
  case engagementMoved(
    engagement: String, from: EngagementState, to: EngagementState, reason: String?)
  /// A parameter of a checklist got a value for this engagement.
  case parameterSet(engagement: String, checklist: String, parameter: String, value: String)
  /// An item was answered, or answered anew.
  case answerRecorded(AnswerRecord)
  /// An answer was accepted or returned by somebody else.
  case answerReviewed(
    engagement: String, checklist: String, item: String, side: String, revision: Int,
    accepted: Bool, note: String?)
  /// An item was waived.
  case itemWaived(
    engagement: String, checklist: String, item: String, side: String?, reason: String,
    until: String?)
  /// An assessment of an engagement was kept as evaluated.
  case assessmentKept(
    engagement: String, checklist: String, sha256: String, score: String?, rating: String?)
  /// A finding was raised.
  case findingRaised(FindingRecord)
  /// A finding got another grade.
  case findingRegraded(finding: String, from: String, to: String, reason: String)
  /// A finding went from one state to another.
  case findingMoved(finding: String, from: FindingState, to: FindingState, reason: String?)
  /// Management answered a finding.
  case findingAnswered(finding: String, agrees: Bool, text: String)
  /// An action was agreed on.
  case actionAgreed(id: String, finding: String, text: String, owner: String, due: String)
  /// An action went on.
  case actionProgressed(action: String, percent: Int, text: String)
  /// Somebody other than the owner looked at what was done.
  case findingVerified(finding: String, isEffective: Bool, note: String)
  /// A risk was accepted instead of acting.
  case riskAccepted(finding: String, reason: String, until: String)
  /// A file of evidence was added.
  case evidenceAdded(EvidenceRecord)
  /// Somebody got a section or an item to answer; `nil`: nobody has it any more.
  case scopeAssigned(
    engagement: String, checklist: String, section: String?, item: String?, person: String?)
  /// Somebody kept a filter of findings under a name; `nil`: it is gone.
  case viewSaved(name: String, filter: [String: String]?)
  /// A file of evidence was removed from where it was linked.
  case evidenceRemoved(evidence: String, reason: String)
}

/// An audit of an approved plan.
public struct PlannedAudit: Hashable, Sendable, Codable {
  /// The entity of the audit universe.
  public var entity: String
  /// The unit.
  public var unit: String
  /// The checklist.
  public var checklist: String
  /// How many auditor-days it takes.
  public var days: String
  /// Its risk, 0...100, when the plan was approved.
  public var risk: String

  /// Makes a line of a plan.
  public init(entity: String, unit: String, checklist: String, days: String, risk: String) {
    self.entity = entity
    self.unit = unit
    self.checklist = checklist
    self.days = days
    self.risk = risk
  }
}

/// The states of an engagement, in the order of the work.
public enum EngagementState: String, Sendable, Hashable, Codable, CaseIterable {
  /// Planned.
  case planned
  /// Items are answered.
  case fieldwork
  /// Answers are reviewed.
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

/// The states of a finding.
public enum FindingState: String, Sendable, Hashable, Codable, CaseIterable {
  /// Written, not yet told.
  case draft
  /// Told to the auditee.
  case issued
  /// Answered by management.
  case responded
  /// An action was agreed on.
  case agreed
  /// The actions are done, says their owner.
  case implemented
  /// Somebody else saw that they work.
  case verified
  /// Closed.
  case closed
  /// Management lives with the risk, until a day.
  case accepted

  /// The states that may come next.
  public var next: [FindingState] {
    switch self {
    case .draft: [.issued, .closed]
    case .issued: [.responded, .accepted]
    case .responded: [.agreed, .accepted]
    case .agreed: [.implemented, .accepted]
    case .implemented: [.verified, .agreed]
    case .verified: [.closed]
    case .accepted, .closed: [.issued]
    }
  }

  /// Whether nothing is left to do.
  public var isDone: Bool { self == .closed || self == .accepted }
}

/// An engagement as it was planned.
public struct Engagement: Hashable, Sendable, Codable {
  /// A checklist, frozen as it was.
  public struct FrozenChecklist: Hashable, Sendable, Codable {
    /// Its id.
    public var id: String
    /// Its version.
    public var version: String
    /// SHA-256 of its canonical form.
    public var canonicalHash: String
    /// SHA-256 of the documents kept: the checklist first, then its SOPs, by the name they are referred to.
    public var documents: [Document]

    /// A document kept.
    public struct Document: Hashable, Sendable, Codable {
      /// The name by which the checklist refers to it; the checklist's own file for the first.
      public var name: String
      /// SHA-256 of its bytes.
      public var sha256: String

      /// Makes a reference.
      public init(name: String, sha256: String) {
        self.name = name
        self.sha256 = sha256
      }
    }

    /// Makes a frozen checklist.
    public init(id: String, version: String, canonicalHash: String, documents: [Document]) {
      self.id = id
      self.version = version
      self.canonicalHash = canonicalHash
      self.documents = documents
    }
  }

  /// Its id.
  public var id: String
  /// Its title.
  public var title: String
  /// The unit that is audited.
  public var unit: String
  /// The period that is audited.
  public var period: String
  /// What it is to find out.
  public var objective: String?
  /// The first day, `YYYY-MM-DD`.
  public var start: String?
  /// The last day.
  public var end: String?
  /// The checklists.
  public var checklists: [FrozenChecklist]

  /// Makes an engagement.
  public init(
    id: String, title: String, unit: String, period: String, objective: String? = nil,
    start: String? = nil, end: String? = nil, checklists: [FrozenChecklist]
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.period = period
    self.objective = objective
    self.start = start
    self.end = end
    self.checklists = checklists
  }
}

/// A finding, as it was raised.
public struct FindingRecord: Hashable, Sendable, Codable {
  /// Its id, such as `E-2026-01/3`.
  public var id: String
  /// The engagement.
  public var engagement: String
  /// The checklist it comes from; `nil` when it was raised by hand without one.
  public var checklist: String?
  /// What makes it the same finding in another period.
  public var fingerprint: String
  /// The unit.
  public var unit: String
  /// The item.
  public var item: String?
  /// The side.
  public var side: String?
  /// The requirement.
  public var requirement: String?
  /// The grade: `major`, `minor`, `observation`.
  public var grade: String
  /// What was found.
  public var condition: String
  /// What is demanded.
  public var criteria: String
  /// The cause.
  public var cause: String
  /// The effect.
  public var effect: String
  /// What to do.
  public var recommendation: String
  /// Until when, `YYYY-MM-DD`.
  public var due: String?
  /// In how many engagements it was found, this one included.
  public var occurrences: Int

  /// Makes a finding.
  public init(
    id: String, engagement: String, checklist: String?, fingerprint: String, unit: String,
    item: String? = nil, side: String? = nil, requirement: String? = nil, grade: String,
    condition: String, criteria: String, cause: String, effect: String, recommendation: String,
    due: String? = nil, occurrences: Int = 1
  ) {
    self.id = id
    self.engagement = engagement
    self.checklist = checklist
    self.fingerprint = fingerprint
    self.unit = unit
    self.item = item
    self.side = side
    self.requirement = requirement
    self.grade = grade
    self.condition = condition
    self.criteria = criteria
    self.cause = cause
    self.effect = effect
    self.recommendation = recommendation
    self.due = due
    self.occurrences = occurrences
  }
}

/// A file of evidence.
public struct EvidenceRecord: Hashable, Sendable, Codable {
  /// Its id.
  public var id: String
  /// The engagement.
  public var engagement: String
  /// SHA-256 of its bytes.
  public var sha256: String
  /// How many bytes it has.
  public var size: Int
  /// Its name.
  public var name: String
  /// The day that it represents, `YYYY-MM-DD`.
  public var date: String?
  /// Where it comes from.
  public var source: String?
  /// The item it belongs to.
  public var item: String?
  /// The finding it belongs to.
  public var finding: String?
  /// The action of that finding that it proves; `nil` in events of the first two forms.
  public var action: String?
  /// What its bytes are, such as `application/pdf`; `nil` in events of the first form.
  public var mediaType: String?
  /// The last day on which it shows anything, `YYYY-MM-DD`; `nil`: it does not expire.
  public var expires: String?

  /// Makes a record.
  public init(
    id: String, engagement: String, sha256: String, size: Int, name: String,
    date: String? = nil, source: String? = nil, item: String? = nil, finding: String? = nil,
    action: String? = nil, mediaType: String? = nil, expires: String? = nil
  ) {
    self.id = id
    self.engagement = engagement
    self.sha256 = sha256
    self.size = size
    self.name = name
    self.date = date
    self.source = source
    self.item = item
    self.finding = finding
    self.action = action
    self.mediaType = mediaType
    self.expires = expires
  }
}
