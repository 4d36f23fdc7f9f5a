internal import AuditModel
internal import Diagnostics

/// What an event changed: everything that happens in a store is one of these.
///
/// The form in which they are written is part of the trail: cases and fields are added, never renamed or removed.
enum Change: Hashable, Sendable, Codable {
  /// The store was created.
  case storeCreated(title: String)
  /// The organisation's time zone was set.
  case timeZoneSet(zone: String)
  /// A person was added.
  case personAdded(id: PersonID, name: String)
  /// A unit was added.
  case unitAdded(id: UnitID, parent: UnitID?, title: String)
  /// A role was granted, for a unit or for all.
  case roleGranted(person: PersonID, role: Role, unit: UnitID?)
  /// A role was revoked.
  case roleRevoked(person: PersonID, role: Role, unit: UnitID?)
  /// An id was replaced by another; the old one stays an alias.
  case renamed(kind: RenamedKind, from: String, to: String)
  /// A document was kept as it is: a checklist, an SOP, an assessment.
  case documentKept(sha256: String, name: String, size: Int)
  /// The plan of a year was approved.
  case planApproved(year: Int, lines: [PlannedAudit])
  /// An engagement was planned.
  case engagementPlanned(EngagementPlan)
  /// A person joined the team of an engagement.
  case memberAssigned(engagement: EngagementID, person: PersonID, duty: Duty, isIndependent: Bool)
  /// An engagement moved from one state to another.
  case engagementMoved(
    engagement: EngagementID, from: EngagementState, to: EngagementState, reason: String?)
  /// The day of the results was set.
  case resultsDated(engagement: EngagementID, day: CalendarDate)
  /// A parameter of a checklist was given a value for this engagement.
  case parameterSet(
    engagement: EngagementID, checklist: ChecklistID, parameter: ParameterID, value: String)
  /// An item was answered, by a program of forms 1 to 4.
  case answerRecorded(AnswerRecord)
  /// What is recorded for an item was changed.
  case answered(EntryRecord)
  /// A file was imported although it names another unit, period or engagement.
  case subjectOverridden(
    engagement: EngagementID, unit: String?, period: String?, named: String?, sha256: String)
  /// An answer was accepted or returned by somebody else.
  case answerReviewed(
    engagement: EngagementID, checklist: ChecklistID, item: ItemID, side: Side, revision: Int,
    accepted: Bool, note: String?)
  /// An item was waived.
  case itemWaived(
    engagement: EngagementID, checklist: ChecklistID, item: ItemID, side: Side?, reason: String,
    until: CalendarDate?)
  /// An assessment was kept, by a program of forms 1 to 4.
  case assessmentKept(
    engagement: EngagementID, checklist: ChecklistID, sha256: String, score: String?,
    rating: String?)
  /// An assessment was kept with its scores.
  case assessed(
    engagement: EngagementID, checklist: ChecklistID, sha256: String, score: String?,
    scores: [KeptScore])
  /// A finding was raised, by a program of forms 1 to 4.
  case findingRaised(FindingRecord)
  /// A finding was raised.
  case findingDrafted(DraftRecord)
  /// An evaluation changed what a draft says.
  case findingRevised(finding: FindingID, content: FindingContent)
  /// A person edited texts of a finding in one language.
  case findingEdited(finding: FindingID, language: String, texts: [String: String])
  /// The cause that the checklist suggests was confirmed as it is.
  case causeConfirmed(finding: FindingID)
  /// A finding was withdrawn; by an evaluation if it is automatic.
  case findingWithdrawn(finding: FindingID, reason: String, isAutomatic: Bool)
  /// An evaluation found again what an earlier one had withdrawn.
  case findingReinstated(finding: FindingID, content: FindingContent)
  /// A finding was regraded.
  case findingRegraded(finding: FindingID, from: Grade, to: Grade, reason: String)
  /// A finding moved from one state to another.
  case findingMoved(finding: FindingID, from: FindingState, to: FindingState, reason: String?)
  /// Management responded to a finding.
  case findingAnswered(finding: FindingID, agrees: Bool, text: String)
  /// An action was agreed on.
  case actionAgreed(
    id: ActionID, finding: FindingID, text: String, owner: PersonID, due: CalendarDate)
  /// Progress of an action was reported.
  case actionProgressed(action: ActionID, percent: Int, text: String)
  /// The actions of a finding were verified.
  case findingVerified(finding: FindingID, isEffective: Bool, note: String)
  /// The risk of a finding was accepted until a day.
  case riskAccepted(finding: FindingID, reason: String, until: CalendarDate)
  /// A file of evidence was added.
  case evidenceAdded(Evidence)
  /// A section or an item was assigned; `nil`: to nobody any more.
  case scopeAssigned(
    engagement: EngagementID, checklist: ChecklistID, section: SectionID?, item: ItemID?,
    person: PersonID?)
  /// A filter of findings was saved under a name; `nil`: removed.
  case viewSaved(name: String, filter: [String: String]?)
  /// A file of evidence was removed from where it was linked.
  case evidenceRemoved(evidence: EvidenceID, reason: String)
}

/// What can be given another id.
enum RenamedKind: String, Hashable, Sendable, Codable {
  case person, unit, engagement

  /// The word for it.
  var thing: StoreThing {
    switch self {
    case .person: .person
    case .unit: .unit
    case .engagement: .engagement
    }
  }
}

extension Change {
  /// The thing that was changed, for search: `engagement/E-1`, `finding/E-1/3`.
  var object: String {
    switch self {
    case .storeCreated, .timeZoneSet: "store"
    case .personAdded(let id, _): "person/\(id)"
    case .unitAdded(let id, _, _): "unit/\(id)"
    case .roleGranted(let person, _, _), .roleRevoked(let person, _, _): "person/\(person)"
    case .renamed(let kind, let id, _): "\(kind.rawValue)/\(id)"
    case .documentKept(let sha256, _, _): "document/\(sha256)"
    case .planApproved(let year, _): "plan/\(year)"
    case .engagementPlanned(let engagement): "engagement/\(engagement.id)"
    case .memberAssigned(let engagement, _, _, _), .engagementMoved(let engagement, _, _, _),
      .assessmentKept(let engagement, _, _, _, _), .assessed(let engagement, _, _, _, _),
      .resultsDated(let engagement, _), .subjectOverridden(let engagement, _, _, _, _):
      "engagement/\(engagement)"
    case .parameterSet(let engagement, let checklist, let parameter, _):
      "parameter/\(engagement)/\(checklist)/\(parameter)"
    case .answerRecorded(let answer):
      "answer/\(answer.engagement)/\(answer.checklist)/\(answer.item)/\(answer.side.rawValue)"
    case .answered(let entry):
      "answer/\(entry.engagement)/\(entry.checklist)/\(entry.item)/\(entry.side.rawValue)"
    case .answerReviewed(let engagement, let checklist, let item, let side, _, _, _):
      "answer/\(engagement)/\(checklist)/\(item)/\(side.rawValue)"
    case .itemWaived(let engagement, let checklist, let item, _, _, _):
      "waiver/\(engagement)/\(checklist)/\(item)"
    case .findingRaised(let finding): "finding/\(finding.id)"
    case .findingDrafted(let finding): "finding/\(finding.id)"
    case .findingRevised(let finding, _), .findingEdited(let finding, _, _),
      .causeConfirmed(let finding),
      .findingWithdrawn(let finding, _, _), .findingReinstated(let finding, _),
      .findingRegraded(let finding, _, _, _), .findingMoved(let finding, _, _, _),
      .findingAnswered(let finding, _, _), .findingVerified(let finding, _, _),
      .riskAccepted(let finding, _, _):
      "finding/\(finding)"
    case .actionAgreed(let id, _, _, _, _): "action/\(id)"
    case .actionProgressed(let action, _, _): "action/\(action)"
    case .scopeAssigned(let engagement, let checklist, let section, let item, _):
      "scope/\(engagement)/\(checklist)/\(section?.rawValue ?? "")/\(item?.rawValue ?? "")"
    case .viewSaved(let name, _): "view/\(name)"
    case .evidenceAdded(let evidence): "evidence/\(evidence.id)"
    case .evidenceRemoved(let evidence, _): "evidence/\(evidence)"
    }
  }

  /// What the change belongs to: an engagement by its id, or a finding, an action or a file of evidence of one.
  enum Subject: Hashable {
    case engagement(EngagementID)
    case finding(FindingID)
    case action(ActionID)
    case evidence(EvidenceID)
    case other
  }

  /// The engagement, or what leads to it.
  var subject: Subject {
    switch self {
    case .storeCreated, .timeZoneSet, .personAdded, .unitAdded, .roleGranted, .roleRevoked,
      .documentKept, .planApproved, .viewSaved:
      .other
    case .renamed(let kind, let id, _):
      kind == .engagement ? .engagement(EngagementID(id)) : .other
    case .engagementPlanned(let plan): .engagement(plan.id)
    case .memberAssigned(let id, _, _, _), .engagementMoved(let id, _, _, _),
      .resultsDated(let id, _), .parameterSet(let id, _, _, _),
      .subjectOverridden(let id, _, _, _, _), .answerReviewed(let id, _, _, _, _, _, _),
      .itemWaived(let id, _, _, _, _, _), .assessmentKept(let id, _, _, _, _),
      .assessed(let id, _, _, _, _), .scopeAssigned(let id, _, _, _, _):
      .engagement(id)
    case .answerRecorded(let record): .engagement(record.engagement)
    case .answered(let record): .engagement(record.engagement)
    case .findingRaised(let record): .engagement(record.engagement)
    case .findingDrafted(let record): .engagement(record.engagement)
    case .evidenceAdded(let file): .engagement(file.engagement)
    case .findingRevised(let id, _), .findingEdited(let id, _, _), .causeConfirmed(let id),
      .findingWithdrawn(let id, _, _),
      .findingReinstated(let id, _), .findingRegraded(let id, _, _, _),
      .findingMoved(let id, _, _, _), .findingAnswered(let id, _, _),
      .findingVerified(let id, _, _), .riskAccepted(let id, _, _),
      .actionAgreed(_, let id, _, _, _):
      .finding(id)
    case .actionProgressed(let id, _, _): .action(id)
    case .evidenceRemoved(let id, _): .evidence(id)
    }
  }
}
