/// A checklist as it was when an engagement was planned.
public struct FrozenChecklist: Hashable, Sendable, Codable {
  /// A document that is kept in the store.
  public struct Document: Hashable, Sendable, Codable {
    /// The name by which the checklist refers to it; the checklist's own file for the first.
    public var name: String
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    public var sha256: String

    /// Makes a reference.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// Its id.
  public var id: ChecklistID
  /// Its version.
  public var version: String
  /// SHA-256 of its canonical form (C14N), 64 hexadecimal digits.
  public var canonicalHash: String
  /// The documents: the checklist first, then its SOPs.
  public var documents: [Document]

  /// Makes a frozen checklist.
  public init(id: ChecklistID, version: String, canonicalHash: String, documents: [Document]) {
    self.id = id
    self.version = version
    self.canonicalHash = canonicalHash
    self.documents = documents
  }
}

/// What an engagement is to audit: the part of it that is fixed when it is planned.
public struct EngagementPlan: Hashable, Sendable, Codable {
  /// Its id.
  public var id: EngagementID
  /// Its title.
  public var title: String
  /// The audited unit.
  public var unit: UnitID
  /// The audited period, as the organisation names it, such as `2026-Q1`.
  public var period: String
  /// What the audit is to find out.
  public var objective: String?
  /// The first day.
  public var start: CalendarDate?
  /// The last day.
  public var end: CalendarDate?
  /// The checklists.
  public var checklists: [FrozenChecklist]

  /// Makes a plan.
  public init(
    id: EngagementID, title: String, unit: UnitID, period: String, objective: String? = nil,
    start: CalendarDate? = nil, end: CalendarDate? = nil, checklists: [FrozenChecklist]
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

/// One audit of one unit over one period: its plan, state and team, with counts of what belongs to it.
public struct Engagement: Hashable, Sendable {
  /// A member of the team.
  public struct Member: Hashable, Sendable {
    /// The person.
    public var person: PersonID
    /// The duty.
    public var duty: Duty
    /// Whether the person held no role of an auditee or manager over the audited unit when assigned.
    public var isIndependent: Bool

    /// Makes a member.
    public init(person: PersonID, duty: Duty, isIndependent: Bool) {
      self.person = person
      self.duty = duty
      self.isIndependent = isIndependent
    }
  }

  /// An act by a person who was not independent of the audited unit at that moment.
  public struct DependentAct: Hashable, Sendable {
    /// The number of the event.
    public var event: Int
    /// The person.
    public var person: PersonID
    /// The kind of event.
    public var kind: EventKind
    /// When.
    public var at: Timestamp

    /// Makes an act.
    public init(event: Int, person: PersonID, kind: EventKind, at: Timestamp) {
      self.event = event
      self.person = person
      self.kind = kind
      self.at = at
    }
  }

  /// Counts of what belongs to an engagement.
  public struct Progress: Hashable, Sendable {
    /// Items with an answer.
    public var answers = 0
    /// Answers that were accepted.
    public var accepted = 0
    /// Answers that were returned.
    public var returned = 0
    /// Findings, those that were withdrawn left out.
    public var findings = 0
    /// Findings that are open on the day of reading.
    public var openFindings = 0

    /// Makes counts of nothing.
    public init() {}
  }

  /// What was planned.
  public var plan: EngagementPlan
  /// Its state.
  public var state: EngagementState
  /// When it reached that state.
  public var moved: Timestamp
  /// The day in the organisation's time zone on which it reached that state.
  public var movedDay: CalendarDate
  /// The day of the results; `nil` while nobody set one.
  public var resultsDay: CalendarDate?
  /// The team, by person.
  public var team: [Member]
  /// Counts.
  public var progress: Progress

  /// Makes an engagement.
  public init(
    plan: EngagementPlan, state: EngagementState, moved: Timestamp, movedDay: CalendarDate,
    resultsDay: CalendarDate?, team: [Member], progress: Progress
  ) {
    self.plan = plan
    self.state = state
    self.moved = moved
    self.movedDay = movedDay
    self.resultsDay = resultsDay
    self.team = team
    self.progress = progress
  }

  /// Its id.
  public var id: EngagementID { plan.id }

  /// The day for which the unit is audited: that of the results, else the last day of the plan, else the day on which the
  /// engagement reached its state.
  public var day: CalendarDate { resultsDay ?? plan.end ?? movedDay }

  /// Whether ``day`` stays the same when the engagement moves on.
  package var hasOwnDay: Bool { resultsDay != nil || plan.end != nil }

  /// Whether a person is on the team.
  public func hasMember(_ person: PersonID) -> Bool { team.contains { $0.person == person } }
}

/// Who is to answer a section or an item of an engagement.
public struct ScopeAssignment: Hashable, Sendable {
  /// What is assigned.
  public enum Place: Hashable, Sendable {
    /// A section with the sections within it.
    case section(SectionID)
    /// An item.
    case item(ItemID)
  }

  /// The checklist.
  public var checklist: ChecklistID
  /// What is assigned.
  public var place: Place
  /// Who is to answer it.
  public var person: PersonID

  /// Makes an assignment.
  public init(checklist: ChecklistID, place: Place, person: PersonID) {
    self.checklist = checklist
    self.place = place
    self.person = person
  }
}

/// An item that need not be answered.
public struct Waiver: Hashable, Sendable {
  /// The checklist.
  public var checklist: ChecklistID
  /// The item.
  public var item: ItemID
  /// The side; `nil`: both.
  public var side: Side?
  /// Why.
  public var reason: String
  /// The last day on which it holds; `nil`: for the whole engagement.
  public var until: CalendarDate?
  /// Who waived it.
  public var authority: PersonID

  /// Makes a waiver.
  public init(
    checklist: ChecklistID, item: ItemID, side: Side?, reason: String, until: CalendarDate?,
    authority: PersonID
  ) {
    self.checklist = checklist
    self.item = item
    self.side = side
    self.reason = reason
    self.until = until
    self.authority = authority
  }

  /// Whether it holds on a day; its last day counts.
  public func holds(on day: CalendarDate) -> Bool { until.map { day <= $0 } ?? true }

  /// Whether it covers an item from a side.
  public func covers(_ checklist: ChecklistID, _ item: ItemID, _ side: Side) -> Bool {
    self.checklist == checklist && self.item == item && (self.side ?? side) == side
  }
}

/// A line of an approved annual plan.
public struct PlannedAudit: Hashable, Sendable, Codable {
  /// The entity of the audit universe.
  public var entity: AuditableEntityID
  /// The unit.
  public var unit: UnitID
  /// The checklist.
  public var checklist: ChecklistID
  /// Auditor-days, as a decimal.
  public var days: String
  /// The risk when the plan was approved, 0...100, as a decimal.
  public var risk: String

  /// Makes a line.
  public init(
    entity: AuditableEntityID, unit: UnitID, checklist: ChecklistID, days: String, risk: String
  ) {
    self.entity = entity
    self.unit = unit
    self.checklist = checklist
    self.days = days
    self.risk = risk
  }
}
