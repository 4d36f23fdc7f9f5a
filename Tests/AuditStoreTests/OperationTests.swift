import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import AuditStore

/// Every role against everything that changes a store, asked of the store itself.
@Suite struct OperationTests {
  /// Something that somebody does to a store in which it is due.
  struct Attempt: Sendable, CustomTestStringConvertible {
    let name: String
    let roles: Set<Role>
    /// Whether it concerns the whole organisation: a role for one unit is not enough.
    var isWide = false
    /// Whether it takes membership of the team.
    var needsTeam = false
    /// Brings the store to where the operation is due.
    var prepare: @Sendable (TestStore) throws -> Void = { _ in }
    let act: @Sendable (StoreSession) throws -> Void

    var testDescription: String { name }
  }

  private static let auditors: Set<Role> = [.auditor, .leadAuditor]

  private static func raised(_ made: TestStore) throws {
    _ = try made.as("ann").raise([TestStore.finding()], in: "E-1")
  }

  private static func issued(_ made: TestStore) throws {
    try raised(made)
    try made.as("lea").issue(["E-1/1"])
  }

  private static func responded(_ made: TestStore) throws {
    try issued(made)
    try made.as("boss").respond(to: "E-1/1", agrees: true, text: "Yes")
  }

  private static func agreed(_ made: TestStore) throws {
    try responded(made)
    _ = try made.as("boss").agree(
      on: "Do it", for: "E-1/1", owner: "boss", due: "2026-06-01")
  }

  private static func done(_ made: TestStore) throws {
    try agreed(made)
    try made.as("boss").progress("E-1/1.1", percent: 100, text: "Done")
  }

  private static func accepted(_ made: TestStore) throws {
    try issued(made)
    try made.as("boss").accept("E-1/1", reason: "Small", until: "2027-01-01")
  }

  private static func inReview(_ made: TestStore) throws { try made.finish(reporting: false) }

  private static func reported(_ made: TestStore) throws { try made.finish() }

  private static func answered(_ made: TestStore) throws {
    _ = try made.as("ann").record([TestStore.answer()], in: "E-1")
  }

  private static func assigned(_ made: TestStore) throws {
    try made.as("lea").assign([section], in: "E-1")
  }

  private static func kept(_ made: TestStore) throws {
    _ = try made.as("ann").add([evidence])
  }

  private static let evidence = Evidence(
    id: "", engagement: "E-1", sha256: String(repeating: "b", count: 64), size: 1, name: "b.txt")

  private static let section = ScopeAssignment(
    checklist: "counter", place: .section("s"), person: "ann")

  static let attempts: [Attempt] = [
    Attempt(name: "add a person", roles: [.administrator], isWide: true) {
      try $0.addPerson("new", name: "New")
    },
    Attempt(name: "add a unit", roles: [.administrator], isWide: true) {
      try $0.addUnit("new", title: "New", below: "desk")
    },
    Attempt(name: "grant a role", roles: [.administrator], isWide: true) {
      try $0.grant(.auditor, to: "sam", in: "yard")
    },
    Attempt(name: "revoke a role", roles: [.administrator], isWide: true) {
      try $0.revoke(.readOnly, from: "sam", in: nil)
    },
    Attempt(name: "set the time zone", roles: [.administrator], isWide: true) {
      try $0.setTimeZone(try #require(OrganisationZone("Asia/Jayapura")))
    },
    Attempt(name: "rename a person", roles: [.administrator], isWide: true) {
      try $0.rename(PersonID("sam"), to: "sam2")
    },
    Attempt(name: "rename a unit", roles: [.administrator], isWide: true) {
      try $0.rename(UnitID("yard"), to: "yard2")
    },
    Attempt(name: "approve a plan", roles: [.manager], isWide: true) {
      try $0.approve(
        [PlannedAudit(entity: "e", unit: "desk", checklist: "c", days: "3", risk: "50")],
        for: 2027)
    },
    Attempt(name: "plan an engagement", roles: [.leadAuditor]) {
      _ = try $0.plan(TestStore.plan("E-2"), documents: [TestStore.document])
    },
    Attempt(name: "rename an engagement", roles: [.leadAuditor]) {
      try $0.rename(EngagementID("E-1"), to: "E-3")
    },
    Attempt(name: "assign somebody", roles: [.leadAuditor]) {
      _ = try $0.assign("sam", .auditor, to: "E-1")
    },
    Attempt(name: "assign a section", roles: [.leadAuditor]) {
      try $0.assign([section], in: "E-1")
    },
    Attempt(
      name: "release a section", roles: [.leadAuditor],
      prepare: assigned
    ) { try $0.release([section], in: "E-1") },
    Attempt(
      name: "return to fieldwork", roles: [.leadAuditor],
      prepare: inReview
    ) { try $0.move("E-1", to: .fieldwork, reason: "Again") },
    Attempt(name: "hand in for review", roles: [.leadAuditor], needsTeam: true) {
      _ = try $0.submit("E-1") { _ in [] }
    },
    Attempt(
      name: "issue the report", roles: [.leadAuditor],
      prepare: inReview
    ) { _ = try $0.issue("E-1") { _ in [] } },
    Attempt(name: "close", roles: [.leadAuditor], prepare: reported) {
      try $0.move("E-1", to: .closed)
    },
    Attempt(name: "date the results", roles: auditors, needsTeam: true) {
      _ = try $0.evaluate("E-1", resultsDay: "2026-03-31") { _ in [] }
    },
    Attempt(name: "set a parameter", roles: auditors, needsTeam: true) {
      var submission = StoreSession.Submission(entries: [])
      submission.parameters = ["counter": [ParameterID("p"): "1"]]
      _ = try $0.record(submission, in: "E-1")
    },
    Attempt(name: "answer", roles: auditors, needsTeam: true) {
      _ = try $0.record([TestStore.answer()], in: "E-1")
    },
    Attempt(
      name: "review an answer", roles: [.leadAuditor],
      prepare: answered
    ) { try $0.review([TestStore.key()], in: "E-1", accepted: true) },
    Attempt(name: "waive an item", roles: [.manager]) {
      try $0.waive([("counter", "A-1", nil)], in: "E-1", reason: "Closed", until: nil)
    },
    Attempt(name: "evaluate", roles: auditors, needsTeam: true) {
      _ = try $0.evaluate("E-1", evaluating: FakeEvaluator().callAsFunction)
    },
    Attempt(name: "raise a finding", roles: auditors, needsTeam: true) {
      _ = try $0.raise([TestStore.finding()], in: "E-1")
    },
    Attempt(name: "edit a draft", roles: auditors, prepare: raised) {
      try $0.edit("E-1/1", [.cause: "Because"], in: .english)
    },
    Attempt(name: "edit an issued finding", roles: [.leadAuditor], prepare: issued) {
      try $0.edit("E-1/1", [.cause: "Because"], in: .english)
    },
    Attempt(name: "withdraw a finding", roles: [.leadAuditor], prepare: issued) {
      try $0.withdraw(["E-1/1"], reason: "Wrong")
    },
    Attempt(name: "regrade a finding", roles: [.leadAuditor], prepare: issued) {
      try $0.regrade("E-1/1", to: .minor, reason: "Small")
    },
    Attempt(name: "issue a finding", roles: [.leadAuditor], prepare: raised) {
      try $0.issue(["E-1/1"])
    },
    Attempt(name: "respond to a finding", roles: [.auditee, .manager], prepare: issued) {
      try $0.respond(to: "E-1/1", agrees: false, text: "No")
    },
    Attempt(name: "agree on an action", roles: [.auditee, .manager], prepare: responded) {
      _ = try $0.agree(on: "Do it", for: "E-1/1", owner: "boss", due: "2026-06-01")
    },
    Attempt(name: "progress an action", roles: [.auditee, .manager], prepare: agreed) {
      try $0.progress("E-1/1.1", percent: 50, text: "Half")
    },
    Attempt(name: "verify what was done", roles: [.leadAuditor], prepare: done) {
      try $0.verify("E-1/1", isEffective: true, note: "Seen")
    },
    Attempt(name: "accept a risk", roles: [.manager], prepare: issued) {
      try $0.accept("E-1/1", reason: "Small", until: "2027-01-01")
    },
    Attempt(name: "reopen a finding", roles: [.leadAuditor], prepare: accepted) {
      try $0.reopen("E-1/1", reason: "Again")
    },
    Attempt(name: "add evidence", roles: auditors, needsTeam: true) {
      _ = try $0.add([evidence])
    },
    Attempt(
      name: "prove an action", roles: [.auditor, .leadAuditor, .auditee, .manager],
      prepare: agreed
    ) {
      var proof = evidence
      proof.action = "E-1/1.1"
      _ = try $0.add([proof])
    },
    Attempt(
      name: "remove evidence", roles: [.leadAuditor],
      prepare: kept
    ) { try $0.removeEvidence("E-1/e1", reason: "Wrong file") },
  ]

  /// A store in which an operation is due.
  private static func with(_ attempt: Attempt, _ body: (TestStore) throws -> Void) throws {
    try TestStore.with { made in
      try made.add("boss", .manager, "desk")
      try made.start()
      try attempt.prepare(made)
      try body(made)
    }
  }

  /// A store in which an operation is due, with a person of one role.
  static func with(
    _ attempt: Attempt, role: Role, isMember: Bool,
    _ body: (TestStore, StoreSession) throws -> Void
  ) throws {
    try with(attempt) { made in
      try made.add("who", role, attempt.isWide ? nil : "desk")
      if isMember { _ = try made.as("lea").assign("who", .auditor, to: "E-1") }
      try body(made, made.as("who"))
    }
  }

  /// What is refused leaves no trace; neither the wrong role nor the right one of another unit does it.
  @Test(arguments: attempts) func everybodyElseIsRefused(attempt: Attempt) throws {
    try Self.with(attempt) { made in
      for role in Role.allCases {
        let isRight = attempt.roles.contains(role)
        let unit: UnitID? = attempt.isWide ? (isRight ? "desk" : nil) : isRight ? "yard" : "desk"
        let person = PersonID(role.rawValue)
        try made.add(person, role, unit)
        _ = try made.as("lea").assign(person, .auditor, to: "E-1")
        let before = try made.contents()
        let session = try made.as(person)
        #expect(code { try attempt.act(session) } == "store.forbidden", "\(role)")
        #expect(try made.contents() == before, "\(role)")
      }
    }
  }

  @Test(arguments: attempts) func theRolesOfTheTableMay(attempt: Attempt) throws {
    for role in attempt.roles {
      try Self.with(attempt, role: role, isMember: true) { made, who in
        let before = try made.contents()
        #expect(code { try attempt.act(who) } == nil, "\(role)")
        #expect(try made.contents() != before, "\(role)")
        try made.expectSound()
      }
    }
  }

  @Test(arguments: attempts) func teamsAreAskedFor(attempt: Attempt) throws {
    for role in attempt.roles {
      try Self.with(attempt, role: role, isMember: false) { made, who in
        let before = try made.contents()
        // Drafts are edited by the team, and by those who judge them.
        let isJudge = attempt.name != "edit a draft" || role == .leadAuditor
        // Proof comes from the unit as well, which is on no team.
        let needsTeam =
          attempt.needsTeam || attempt.name == "prove an action" && Authority.permits(role, .audit)
        let refusal =
          needsTeam ? "store.not-member" : isJudge ? nil : "store.forbidden"
        #expect(code { try attempt.act(who) } == refusal, "\(role)")
        #expect((try made.contents() == before) == (refusal != nil), "\(role)")
      }
    }
  }
}
