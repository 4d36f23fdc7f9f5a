public import AuditModel

/// What a store knows of an engagement beside its assessment: who, the follow-up of findings, evidence, waivers, and the
/// head of the trail that proves it.
public struct EngagementDossier: Hashable, Sendable {
  /// A member of the team.
  public struct Member: Hashable, Sendable {
    /// The name that people read.
    public var name: String
    /// The duty: `lead`, `auditor` or `reviewer`.
    public var duty: String
    /// Whether the member belongs to no unit that is audited.
    public var isIndependent: Bool

    /// Makes a member.
    public init(name: String, duty: String, isIndependent: Bool) {
      self.name = name
      self.duty = duty
      self.isIndependent = isIndependent
    }
  }

  /// A finding as it is followed up.
  public struct FollowedFinding: Hashable, Sendable {
    /// Its id in the store.
    public var id: String
    /// Its fingerprint.
    public var fingerprint: String
    /// Item or requirement; `nil` when it is about neither.
    public var subject: String?
    /// The state: `draft`, `issued`, `responded`, `agreed`, `implemented`, `verified`, `closed`, `accepted`.
    public var state: String
    /// The grade as it is now.
    public var grade: Grade
    /// The grade it was raised with.
    public var firstGrade: Grade
    /// In how many engagements it was found.
    public var occurrences: Int
    /// When it was told to the auditee; `nil` while it is a draft.
    public var issued: CalendarDate?
    /// Until when it is to be put right.
    public var due: CalendarDate?
    /// Until when the risk is accepted.
    public var acceptedUntil: CalendarDate?
    /// The five parts as they were recorded: condition, criteria, cause, effect, recommendation.
    public var parts: [String]
    /// What management answered.
    public var responses: [Remark]
    /// What was agreed on.
    public var actions: [Action]
    /// What others saw of it.
    public var verifications: [Remark]

    /// Makes a finding.
    public init(
      id: String, fingerprint: String, subject: String?, state: String, grade: Grade,
      firstGrade: Grade, occurrences: Int, due: CalendarDate?, acceptedUntil: CalendarDate?,
      parts: [String], responses: [Remark], actions: [Action], verifications: [Remark],
      issued: CalendarDate? = nil
    ) {
      self.issued = issued
      self.id = id
      self.fingerprint = fingerprint
      self.subject = subject
      self.state = state
      self.grade = grade
      self.firstGrade = firstGrade
      self.occurrences = occurrences
      self.due = due
      self.acceptedUntil = acceptedUntil
      self.parts = parts
      self.responses = responses
      self.actions = actions
      self.verifications = verifications
    }
  }

  /// What somebody said of a finding: yes or no, and why.
  public struct Remark: Hashable, Sendable {
    /// Whether management agrees, or the action works.
    public var isYes: Bool
    /// What was said.
    public var text: String
    /// Who.
    public var author: String
    /// When, RFC 3339.
    public var at: String

    /// Makes a remark.
    public init(isYes: Bool, text: String, author: String, at: String) {
      self.isYes = isYes
      self.text = text
      self.author = author
      self.at = at
    }
  }

  /// An action that was agreed on.
  public struct Action: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// What is to be done.
    public var text: String
    /// Who does it, by name.
    public var owner: String
    /// Who does it, by login name; filters know people by it, reports do not show it.
    public var person: String
    /// Until when.
    public var due: CalendarDate?
    /// How far it is, 0...100.
    public var percent: Int
    /// What its owner said last.
    public var progress: String?
    /// The ids of the files that prove it, those that were removed left out.
    public var proof: [String]

    /// Makes an action.
    public init(
      id: String, text: String, owner: String, due: CalendarDate?, percent: Int, progress: String?,
      proof: [String] = [], person: String = ""
    ) {
      self.id = id
      self.text = text
      self.owner = owner
      self.due = due
      self.percent = percent
      self.progress = progress
      self.proof = proof
      self.person = person
    }
  }

  /// A file of evidence.
  public struct EvidenceFile: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its name.
    public var name: String
    /// What it is, by its bytes.
    public var mediaType: String?
    /// How many bytes.
    public var size: Int
    /// SHA-256, 64 hexadecimal digits.
    public var sha256: String
    /// The day that it represents.
    public var date: CalendarDate?
    /// The last day on which it is valid.
    public var expires: CalendarDate?
    /// The item, action or finding that it belongs to.
    public var subject: String?
    /// Why it no longer counts; `nil` while it does.
    public var removed: String?

    /// Makes a file.
    public init(
      id: String, name: String, mediaType: String?, size: Int, sha256: String, date: CalendarDate?,
      expires: CalendarDate?, subject: String?, removed: String?
    ) {
      self.id = id
      self.name = name
      self.mediaType = mediaType
      self.size = size
      self.sha256 = sha256
      self.date = date
      self.expires = expires
      self.subject = subject
      self.removed = removed
    }
  }

  /// An item that need not be answered.
  public struct Waiver: Hashable, Sendable {
    /// The item.
    public var item: String
    /// The side; `nil` for both.
    public var side: Side?
    /// Why.
    public var reason: String
    /// By whose authority.
    public var authority: String
    /// Until when.
    public var until: CalendarDate?

    /// Makes a waiver.
    public init(
      item: String, side: Side?, reason: String, authority: String, until: CalendarDate?
    ) {
      self.item = item
      self.side = side
      self.reason = reason
      self.authority = authority
      self.until = until
    }
  }

  /// The id of the engagement.
  public var id: String
  /// Its title.
  public var title: String
  /// The state: `planned`, `fieldwork`, `review`, `reported`, `closed`.
  public var state: String
  /// What the audit is to find out.
  public var objective: String?
  /// The first day.
  public var start: CalendarDate?
  /// The last day.
  public var end: CalendarDate?
  /// The team, the lead first.
  public var team: [Member]
  /// The findings in the order of their numbers, those by hand included.
  public var findings: [FollowedFinding]
  /// The evidence in the order in which it was added.
  public var evidence: [EvidenceFile]
  /// The waivers of the checklist.
  public var waivers: [Waiver]
  /// How many events the trail has.
  public var trailSize: Int
  /// The root hash of the trail, 64 hexadecimal digits.
  public var trailRoot: String
  /// The day on which the age of findings is counted; `nil` leaves their ages out.
  public var asOf: CalendarDate?

  /// Makes a dossier.
  public init(
    id: String, title: String, state: String, objective: String?, start: CalendarDate?,
    end: CalendarDate?, team: [Member], findings: [FollowedFinding], evidence: [EvidenceFile],
    waivers: [Waiver], trailSize: Int, trailRoot: String, asOf: CalendarDate? = nil
  ) {
    self.asOf = asOf
    self.id = id
    self.title = title
    self.state = state
    self.objective = objective
    self.start = start
    self.end = end
    self.team = team
    self.findings = findings
    self.evidence = evidence
    self.waivers = waivers
    self.trailSize = trailSize
    self.trailRoot = trailRoot
  }
}
