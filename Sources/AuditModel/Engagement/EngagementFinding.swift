/// Who raised a finding.
public enum FindingOrigin: String, Sendable, Hashable, Codable {
  /// The rule engine, from an answer.
  case engine
  /// A person.
  case person
  /// The rule engine, or a person who copied one of its findings: programs of forms 1 to 4 did not record which.
  case unrecorded
}

/// What raises a finding in an engagement, before the store gives it an id.
public struct RaisedFinding: Hashable, Sendable {
  /// Who raised it.
  public var origin: FindingOrigin
  /// The checklist; `nil` for a finding raised by hand without one.
  public var checklist: ChecklistID?
  /// What makes it the same finding in another period: SHA-256, 64 hexadecimal digits.
  public var fingerprint: String
  /// The item; `nil` for a discrepancy, or by hand without one.
  public var item: ItemID?
  /// The side.
  public var side: Side?
  /// The requirement.
  public var requirement: RequirementID?
  /// The grade.
  public var grade: Grade
  /// Its texts in every language of the checklist.
  ///
  /// A part that nobody wrote, such as a cause, is missing.
  public var texts: [FindingPart: LocalizedText]
  /// What the cause among the texts rests on.
  public var causeBasis: CauseBasis
  /// The day by which it is to be put right.
  public var due: CalendarDate?

  /// Makes a finding.
  public init(
    origin: FindingOrigin, checklist: ChecklistID?, fingerprint: String, item: ItemID? = nil,
    side: Side? = nil, requirement: RequirementID? = nil, grade: Grade,
    texts: [FindingPart: LocalizedText], causeBasis: CauseBasis = .established,
    due: CalendarDate? = nil
  ) {
    self.origin = origin
    self.checklist = checklist
    self.fingerprint = fingerprint
    self.item = item
    self.side = side
    self.requirement = requirement
    self.grade = grade
    self.texts = texts
    self.causeBasis = causeBasis
    self.due = due
  }
}

/// A response of management to a finding.
public struct Response: Hashable, Sendable {
  /// Whether management agrees.
  public var agrees: Bool
  /// The response.
  public var text: String
  /// Who responded.
  public var author: PersonID
  /// When.
  public var at: Timestamp

  /// Makes a response.
  public init(agrees: Bool, text: String, author: PersonID, at: Timestamp) {
    self.agrees = agrees
    self.text = text
    self.author = author
    self.at = at
  }
}

/// An action that management agreed to carry out.
public struct Action: Hashable, Sendable {
  /// Its id.
  public var id: ActionID
  /// What is to be done.
  public var text: String
  /// Who is to do it.
  public var owner: PersonID
  /// By when.
  public var due: CalendarDate
  /// Progress in percent, 0...100.
  public var percent: Int
  /// The latest report of progress.
  public var progress: String?
  /// Who reported progress last.
  public var reporter: PersonID?

  /// Makes an action.
  public init(
    id: ActionID, text: String, owner: PersonID, due: CalendarDate, percent: Int,
    progress: String?, reporter: PersonID?
  ) {
    self.id = id
    self.text = text
    self.owner = owner
    self.due = due
    self.percent = percent
    self.progress = progress
    self.reporter = reporter
  }
}

/// The verification of a finding's actions by somebody who neither owns nor reported one.
public struct Verification: Hashable, Sendable {
  /// Whether the actions are effective.
  public var isEffective: Bool
  /// What was seen.
  public var note: String
  /// Who verified.
  public var author: PersonID
  /// When.
  public var at: Timestamp

  /// Makes a verification.
  public init(isEffective: Bool, note: String, author: PersonID, at: Timestamp) {
    self.isEffective = isEffective
    self.note = note
    self.author = author
    self.at = at
  }
}

/// The acceptance of a finding's risk by management.
public struct RiskAcceptance: Hashable, Sendable {
  /// The last day on which the risk is accepted.
  public var until: CalendarDate
  /// Why; `nil` where only events of an earlier program tell.
  public var reason: String?
  /// Who accepted it.
  public var author: PersonID?

  /// Makes an acceptance.
  public init(until: CalendarDate, reason: String?, author: PersonID?) {
    self.until = until
    self.reason = reason
    self.author = author
  }
}

/// A finding of an engagement with everything that happened to it.
public struct EngagementFinding: Hashable, Sendable, FindingStanding {
  /// Its id.
  public var id: FindingID
  /// The engagement that raised it.
  public var engagement: EngagementID
  /// The unit.
  public var unit: UnitID
  /// What was raised, with grade and due day as they are now.
  public var raised: RaisedFinding
  /// Its texts.
  public var texts: FindingTexts
  /// The grade with which it was raised.
  public var firstGrade: Grade
  /// In how many engagements it was found, this one included.
  public var occurrences: Int
  /// Its state.
  public var state: FindingState
  /// When it was raised.
  public var raisedAt: Timestamp
  /// When it was first issued.
  public var issued: Timestamp?
  /// The day of that in the organisation's time zone.
  public var issuedDay: CalendarDate?
  /// When it reached its state.
  public var moved: Timestamp
  /// The acceptance of its risk; `nil` unless its state is accepted or was reopened since.
  public var acceptance: RiskAcceptance?
  /// Why it was withdrawn.
  public var withdrawal: String?
  /// Responses, the first one first; empty in lists.
  public var responses: [Response] = []
  /// Actions by id; empty in lists.
  public var actions: [Action] = []
  /// Verifications, the first one first; empty in lists.
  public var verifications: [Verification] = []
  /// Files that support it or prove its actions, in the order in which they were added; empty in lists.
  public var evidence: [StoredEvidence] = []

  /// Makes a finding.
  public init(
    id: FindingID, engagement: EngagementID, unit: UnitID, raised: RaisedFinding,
    texts: FindingTexts, firstGrade: Grade, occurrences: Int, state: FindingState,
    raisedAt: Timestamp, issued: Timestamp?, issuedDay: CalendarDate?, moved: Timestamp,
    acceptance: RiskAcceptance?, withdrawal: String?
  ) {
    self.id = id
    self.engagement = engagement
    self.unit = unit
    self.raised = raised
    self.texts = texts
    self.firstGrade = firstGrade
    self.occurrences = occurrences
    self.state = state
    self.raisedAt = raisedAt
    self.issued = issued
    self.issuedDay = issuedDay
    self.moved = moved
    self.acceptance = acceptance
    self.withdrawal = withdrawal
  }

  /// The grade as it is now.
  public var grade: Grade { raised.grade }
  /// The day by which it is to be put right.
  public var due: CalendarDate? { raised.due }
  /// The last day on which the risk is accepted.
  public var acceptedUntil: CalendarDate? { acceptance?.until }
  /// What the cause rests on now: one that a person edited or confirmed is established.
  public var causeBasis: CauseBasis {
    guard texts.has(.cause) else { return .open }
    return texts.edited[.cause] == nil ? raised.causeBasis : .established
  }
}

/// What a list shows of a finding.
///
/// Lists of everything open are long; a line leaves out the texts that only the finding itself shows.
public struct FindingLine: Hashable, Sendable, FindingStanding {
  /// The finding.
  public var id: FindingID
  /// The engagement that raised it.
  public var engagement: EngagementID
  /// The unit.
  public var unit: UnitID
  /// The checklist.
  public var checklist: ChecklistID?
  /// The item.
  public var item: ItemID?
  /// The side.
  public var side: Side?
  /// The requirement.
  public var requirement: RequirementID?
  /// The grade as it is now.
  public var grade: Grade
  /// Its state.
  public var state: FindingState
  /// The day by which it is to be put right.
  public var due: CalendarDate?
  /// How many engagements found it, this one included.
  public var occurrences: Int
  /// The condition in the reader's language.
  public var condition: String
  /// The last day on which the risk is accepted.
  public var acceptedUntil: CalendarDate?
  /// The day on which it was issued.
  public var issuedDay: CalendarDate?

  /// Makes a line.
  public init(
    id: FindingID, engagement: EngagementID, unit: UnitID, checklist: ChecklistID?,
    item: ItemID?, side: Side?, requirement: RequirementID?, grade: Grade, state: FindingState,
    due: CalendarDate?, occurrences: Int, condition: String, acceptedUntil: CalendarDate?,
    issuedDay: CalendarDate?
  ) {
    self.id = id
    self.engagement = engagement
    self.unit = unit
    self.checklist = checklist
    self.item = item
    self.side = side
    self.requirement = requirement
    self.grade = grade
    self.state = state
    self.due = due
    self.occurrences = occurrences
    self.condition = condition
    self.acceptedUntil = acceptedUntil
    self.issuedDay = issuedDay
  }
}
