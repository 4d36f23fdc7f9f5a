import Diagnostics
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
    /// Brings the store to where the operation is due.
    var prepare: @Sendable (StoreFolder) throws -> Void = { _ in }
    let act: @Sendable (AuditStore, String) throws -> Void

    var testDescription: String { name }
  }

  private static let at = StoreFolder.at

  private static func issued(_ made: StoreFolder) throws {
    _ = try made.store.raise([StoreFolder.finding()], in: "E-1", by: "lea", at: at)
    try made.store.issue("E-1/1", by: "lea", at: at)
  }

  private static func agreed(_ made: StoreFolder) throws {
    try issued(made)
    try made.store.respond(to: "E-1/1", agrees: true, text: "Yes", by: "boss", at: at)
    _ = try made.store.agree(
      on: "Do it", for: "E-1/1", owner: "boss", due: "2026-06-01", by: "boss", at: at)
  }

  private static func answered(_ made: StoreFolder) throws {
    _ = try made.store.record([StoreFolder.answer()], by: "ann", at: at)
  }

  private static func raised(_ made: StoreFolder) throws {
    _ = try made.store.raise([StoreFolder.finding()], in: "E-1", by: "lea", at: at)
  }

  private static func responded(_ made: StoreFolder) throws {
    try issued(made)
    try made.store.respond(to: "E-1/1", agrees: true, text: "Yes", by: "boss", at: at)
  }

  private static func done(_ made: StoreFolder) throws {
    try agreed(made)
    try made.store.progress("E-1/1.1", percent: 100, text: "Done", by: "boss", at: at)
  }

  private static func accepted(_ made: StoreFolder) throws {
    try issued(made)
    try made.store.accept("E-1/1", reason: "Small", until: "2027-01-01", by: "boss", at: at)
  }

  private static func kept(_ made: StoreFolder) throws {
    _ = try made.store.add(evidence, by: "lea", at: at)
  }

  static let attempts: [Attempt] = [
    Attempt(name: "add a person", roles: [.administrator], isWide: true) {
      try $0.addPerson("new", name: "New", by: $1, at: at)
    },
    Attempt(name: "add a unit", roles: [.administrator], isWide: true) {
      try $0.addUnit("new", title: "New", below: "desk", by: $1, at: at)
    },
    Attempt(name: "grant a role", roles: [.administrator], isWide: true) {
      try $0.grant(.auditor, to: "sam", in: "yard", by: $1, at: at)
    },
    Attempt(name: "revoke a role", roles: [.administrator], isWide: true) {
      try $0.revoke(.readOnly, from: "sam", in: nil, by: $1, at: at)
    },
    Attempt(name: "approve a plan", roles: [.manager], isWide: true) {
      try $0.approve(
        [PlannedAudit(entity: "e", unit: "desk", checklist: "c", days: "3", risk: "50")],
        for: 2027, by: $1, at: at)
    },
    Attempt(name: "plan an engagement", roles: [.leadAuditor]) {
      _ = try $0.plan(
        StoreFolder.engagement("E-2"), documents: [StoreFolder.document], by: $1, at: at)
    },
    Attempt(name: "assign somebody", roles: [.leadAuditor]) {
      _ = try $0.assign("sam", .auditor, to: "E-1", by: $1, at: at)
    },
    Attempt(name: "assign a section", roles: [.leadAuditor]) {
      try $0.assign(
        [ScopeAssignment(checklist: "counter", section: "s", item: nil, person: "ann")], in: "E-1",
        by: $1, at: at)
    },
    Attempt(name: "move an engagement", roles: [.leadAuditor]) {
      try $0.move("E-1", to: .review, by: $1, at: at)
    },
    Attempt(name: "set a parameter", roles: [.auditor, .leadAuditor]) {
      try $0.set(["p": "1"], of: "counter", in: "E-1", by: $1, at: at)
    },
    Attempt(name: "answer", roles: [.auditor, .leadAuditor]) {
      _ = try $0.record([StoreFolder.answer()], by: $1, at: at)
    },
    Attempt(
      name: "review an answer", roles: [.leadAuditor],
      prepare: answered
    ) {
      try $0.review(
        engagement: "E-1", checklist: "counter", item: "A-1", side: "internal", accepted: true,
        note: nil, by: $1, at: at)
    },
    Attempt(name: "waive an item", roles: [.manager]) {
      try $0.waive(
        engagement: "E-1", checklist: "counter", item: "A-1", side: nil, reason: "Closed",
        until: nil, by: $1, at: at)
    },
    Attempt(name: "keep an assessment", roles: [.auditor, .leadAuditor]) {
      try $0.keepAssessment(
        KeptDocument(name: "a.json", bytes: [1]), of: "counter", score: "80", rating: nil,
        in: "E-1", by: $1, at: at)
    },
    Attempt(name: "raise a finding", roles: [.auditor, .leadAuditor]) {
      _ = try $0.raise([StoreFolder.finding()], in: "E-1", by: $1, at: at)
    },
    Attempt(name: "regrade a finding", roles: [.leadAuditor], prepare: issued) {
      try $0.regrade("E-1/1", to: "minor", reason: "Small", by: $1, at: at)
    },
    Attempt(
      name: "issue a finding", roles: [.leadAuditor],
      prepare: raised
    ) { try $0.issue("E-1/1", by: $1, at: at) },
    Attempt(name: "respond to a finding", roles: [.auditee, .manager], prepare: issued) {
      try $0.respond(to: "E-1/1", agrees: false, text: "No", by: $1, at: at)
    },
    Attempt(
      name: "agree on an action", roles: [.auditee, .manager],
      prepare: responded
    ) {
      _ = try $0.agree(
        on: "Do it", for: "E-1/1", owner: "boss", due: "2026-06-01", by: $1, at: at)
    },
    Attempt(name: "progress an action", roles: [.auditee, .manager], prepare: agreed) {
      try $0.progress("E-1/1.1", percent: 50, text: "Half", by: $1, at: at)
    },
    Attempt(
      name: "verify what was done", roles: [.leadAuditor],
      prepare: done
    ) { try $0.verify("E-1/1", isEffective: true, note: "Seen", by: $1, at: at) },
    Attempt(name: "accept a risk", roles: [.manager], prepare: issued) {
      try $0.accept("E-1/1", reason: "Small", until: "2027-01-01", by: $1, at: at)
    },
    Attempt(
      name: "reopen a finding", roles: [.leadAuditor],
      prepare: accepted
    ) { try $0.reopen("E-1/1", reason: "Again", by: $1, at: at) },
    Attempt(name: "add evidence", roles: [.auditor, .leadAuditor]) {
      _ = try $0.add(evidence, by: $1, at: at)
    },
    Attempt(
      name: "prove an action", roles: [.auditor, .leadAuditor, .auditee, .manager], prepare: agreed
    ) {
      var proof = evidence
      proof.action = "E-1/1.1"
      _ = try $0.add(proof, by: $1, at: at)
    },
    Attempt(
      name: "remove evidence", roles: [.leadAuditor],
      prepare: kept
    ) { try $0.removeEvidence("E-1/e1", reason: "Wrong file", by: $1, at: at) },
  ]

  private static let evidence = EvidenceRecord(
    id: "", engagement: "E-1", sha256: String(repeating: "b", count: 64), size: 1, name: "b.txt")

  /// Who has one role each, for the audited unit or for all.
  private static let holders: [(role: Role, person: String)] = [
    (.readOnly, "one"), (.auditor, "two"), (.leadAuditor, "three"), (.auditee, "four"),
    (.manager, "five"), (.administrator, "six"),
  ]

  @Test(arguments: attempts) func onlyTheRolesOfTheTable(attempt: Attempt) throws {
    for (role, person) in Self.holders {
      try StoreFolder.with { made in
        let store = made.store
        try made.populate()
        try store.addPerson("boss", name: "Boss", by: "root", at: Self.at)
        try store.grant(.manager, to: "boss", in: "desk", by: "root", at: Self.at)
        try made.start()
        try store.addPerson(person, name: person, by: "root", at: Self.at)
        try store.grant(
          role, to: person, in: attempt.isWide ? nil : "desk", by: "root", at: Self.at)
        _ = try store.assign(person, .auditor, to: "E-1", by: "lea", at: Self.at)
        try attempt.prepare(made)
        let before = try store.head().size
        let refusal = code { try attempt.act(store, person) }
        let expected = attempt.roles.contains(role) ? nil : "store.forbidden"
        #expect(refusal == expected, "\(role) \(attempt.name)")
        // What is refused leaves no trace; what is done leaves one.
        #expect((try store.head().size > before) == (expected == nil))
        // The role alone does not do it: it must hold where the matter is.
        guard refusal == nil else { return }
        try store.revoke(
          role, from: person, in: attempt.isWide ? nil : "desk", by: "root", at: Self.at)
        try store.grant(role, to: person, in: "yard", by: "root", at: Self.at)
        #expect(
          code { try attempt.act(store, person) } == "store.forbidden",
          "\(role) of another unit: \(attempt.name)")
      }
    }
  }
}
