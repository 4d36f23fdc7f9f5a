import AuditModel

/// A finding as programs read it.
struct FindingRow: Encodable {
  struct Facts: Encodable {
    let id: FindingID
    let engagement: EngagementID
    let checklist: ChecklistID?
    let fingerprint: String
    let unit: UnitID
    let item: ItemID?
    let side: Side?
    let requirement: RequirementID?
    let grade: Grade
    let condition: String
    let criteria: String
    let cause: String
    let effect: String
    let recommendation: String
    let due: CalendarDate?
    let occurrences: Int
  }
  struct Response: Encodable {
    let agrees: Bool
    let text: String
    let by: PersonID
    let at: Timestamp
  }
  struct Action: Encodable {
    let id: ActionID
    let text: String
    let owner: PersonID
    let due: CalendarDate
    let percent: Int
    let progress: String?
  }
  struct Verification: Encodable {
    let effective: Bool
    let note: String
    let by: PersonID
    let at: Timestamp
  }

  let finding: Facts
  /// The state as it counts on the day; after the end of an acceptance of risk it is `issued` again.
  let state: FindingState
  let open: Bool
  let overdue: Bool
  let firstGrade: Grade
  let causeBasis: CauseBasis
  let raised: Timestamp
  let issued: Timestamp?
  let acceptedUntil: CalendarDate?
  let withdrawal: String?
  private var responses: [Response]?
  private var actions: [Action]?
  private var verifications: [Verification]?
  private var evidence: [EvidenceWords.Row]?

  /// The row of a finding with its texts in a language, open and overdue as it is today.
  init(_ finding: EngagementFinding, _ language: Language, today: CalendarDate) {
    func text(_ part: FindingPart) -> String { finding.texts.text(part, in: language) }
    let raised = finding.raised
    self.finding = Facts(
      id: finding.id, engagement: finding.engagement, checklist: raised.checklist,
      fingerprint: raised.fingerprint, unit: finding.unit, item: raised.item, side: raised.side,
      requirement: raised.requirement, grade: raised.grade, condition: text(.condition),
      criteria: text(.criteria), cause: text(.cause), effect: text(.effect),
      recommendation: text(.recommendation), due: raised.due, occurrences: finding.occurrences)
    state = finding.effectiveState(on: today)
    open = finding.isOpen(on: today)
    overdue = finding.isOverdue(on: today)
    firstGrade = finding.firstGrade
    causeBasis = finding.causeBasis
    self.raised = finding.raisedAt
    issued = finding.issued
    acceptedUntil = finding.acceptedUntil
    withdrawal = finding.state == .withdrawn ? finding.withdrawal : nil
  }

  mutating func addFollowUp(of finding: EngagementFinding) {
    responses = finding.responses.map {
      Response(agrees: $0.agrees, text: $0.text, by: $0.author, at: $0.at)
    }
    actions = finding.actions.map {
      Action(
        id: $0.id, text: $0.text, owner: $0.owner, due: $0.due, percent: $0.percent,
        progress: $0.progress)
    }
    verifications = finding.verifications.map {
      Verification(effective: $0.isEffective, note: $0.note, by: $0.author, at: $0.at)
    }
    evidence = finding.evidence.map(EvidenceWords.Row.init)
  }
}
