public import AuditModel

/// What a store knows of an engagement beside its assessment: team, follow-up of findings, evidence, waivers, and the head
/// of the trail that proves it.
public struct EngagementDossier: Hashable, Sendable {
  /// The engagement.
  public var engagement: Engagement
  /// The names of people; a person without one is shown by id.
  public var names: [PersonID: String]
  /// The findings in the order of their numbers, with those raised by hand and those withdrawn.
  public var findings: [EngagementFinding]
  /// The evidence in the order in which it was added.
  public var evidence: [StoredEvidence]
  /// The waivers of the checklist.
  public var waivers: [Waiver]
  /// Acts by people who were not independent of the audited unit, in the order of their events.
  public var dependentActs: [Engagement.DependentAct]
  /// How many events the trail has.
  public var trailSize: Int
  /// The root hash of the trail, 64 hexadecimal digits.
  public var trailRoot: String
  /// The number of rows, files and events that do not agree with the trail; 0 when the store was found sound.
  public var trailProblems = 0
  /// The time zone in which the organisation counts its days.
  public var zone: OrganisationZone
  /// The day for which the report is made; `nil`: that of the engagement, and the ages of findings are left out.
  public var asOf: CalendarDate?

  /// Makes a dossier.
  public init(
    engagement: Engagement, names: [PersonID: String], findings: [EngagementFinding],
    evidence: [StoredEvidence], waivers: [Waiver], dependentActs: [Engagement.DependentAct],
    trailSize: Int, trailRoot: String, zone: OrganisationZone, asOf: CalendarDate? = nil
  ) {
    self.engagement = engagement
    self.names = names
    self.findings = findings
    self.evidence = evidence
    self.waivers = waivers
    self.dependentActs = dependentActs
    self.trailSize = trailSize
    self.trailRoot = trailRoot
    self.zone = zone
    self.asOf = asOf
  }

  /// The people whom a text names: by id, or by the name that people read, which several may share.
  public func people(named text: String) -> Set<PersonID> {
    Set(names.filter { $0.value == text }.keys).union([PersonID(text)])
  }

  /// The name of a person, else the id.
  func name(_ person: PersonID) -> String { names[person] ?? person.rawValue }

  /// The day on which the state of findings is told.
  var day: CalendarDate { asOf ?? engagement.day }

  /// The findings that people recorded, without those that an assessment shows already and withdrawn ones.
  func byHand(beside shown: Set<String>) -> [EngagementFinding] {
    findings.filter {
      $0.raised.origin == .person && $0.state != .withdrawn
        && !shown.contains($0.raised.fingerprint)
    }
  }

  /// The findings that the engine raised from earlier answers and an assessment does not find any more, without withdrawn
  /// ones.
  func ofEarlierEvaluations(beside shown: Set<String>) -> [EngagementFinding] {
    findings.filter {
      $0.raised.origin != .person && $0.state != .withdrawn
        && !shown.contains($0.raised.fingerprint)
    }
  }

  /// The team, the lead first, reviewers last.
  var team: [Engagement.Member] {
    Duty.allCases.flatMap { duty in
      engagement.team.filter { $0.duty == duty }.sorted { $0.person < $1.person }
    }
  }

  /// The name of the lead; empty while there is none.
  var lead: String { team.first { $0.duty == .lead }.map { name($0.person) } ?? "" }
}

extension EngagementFinding {
  /// The item or requirement that it is about; `nil` when it is about neither.
  var subject: String? { raised.item?.rawValue ?? raised.requirement?.rawValue }

  /// The files that prove an action, those that were removed left out.
  func proof(of action: Action) -> [EvidenceID] {
    evidence.filter { $0.file.action == action.id && $0.removed == nil }.map(\.file.id)
  }
}

extension StoredEvidence {
  /// The item, action or finding that it belongs to.
  var subject: String? {
    file.item?.rawValue ?? file.action?.rawValue ?? file.finding?.rawValue
  }
}

/// What a response and a verification have in common.
protocol FollowUpRemark {
  /// Whether management agrees, or the actions are effective.
  var isPositive: Bool { get }
  var text: String { get }
  var author: PersonID { get }
  var at: Timestamp { get }
}

extension Response: FollowUpRemark {
  var isPositive: Bool { agrees }
}

extension Verification: FollowUpRemark {
  var isPositive: Bool { isEffective }
  var text: String { note }
}
