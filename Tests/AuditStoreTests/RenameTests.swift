import AuditModel
import Diagnostics
import Seals
import TestSupport
import Testing

@testable import AuditStore

/// A renamed person, unit or engagement answers to both ids; what was recorded and proved before stays valid.
@Suite struct RenameTests {
  /// A store with something recorded about everybody and everything.
  private func with(_ body: (TestStore) throws -> Void) throws {
    try TestStore.with { made in
      try made.start("E")
      let (ann, lea, emp) = (try made.as("ann"), try made.as("lea"), try made.as("emp"))
      _ = try ann.record([TestStore.answer("A-1", .no), TestStore.answer("A-2")], in: "E")
      try lea.assign(
        [ScopeAssignment(checklist: "counter", place: .section("s"), person: "ann")], in: "E")
      try made.as("mia").waive([("counter", "A-3", nil)], in: "E", reason: "Moved", until: nil)
      _ = try ann.evaluate("E", evaluating: FakeEvaluator().callAsFunction)
      try lea.edit("E/1", [.cause: "No key"], in: .english)
      try lea.issue(["E/1"])
      try emp.respond(to: "E/1", agrees: true, text: "Yes")
      let action = try emp.agree(on: "Do it", for: "E/1", owner: "emp", due: "2026-06-01")
      _ = try emp.add([
        Evidence(
          id: "", engagement: "E", sha256: String(repeating: "b", count: 64), size: 1,
          name: "b.txt", action: action)
      ])
      try emp.save(["unit": "desk"], as: "mine")
      try body(made)
      try made.expectSound()
    }
  }

  private func expectValid(
    _ proofs: (
      events: [(number: Int, event: [UInt8], hashes: [SHA256Digest])], head: TrailHead
    )
  ) {
    #expect(!proofs.events.isEmpty)
    for (number, event, hashes) in proofs.events {
      #expect(
        MerkleTree.verifyInclusion(
          hashes, of: MerkleTree.leaf(event), at: number - 1, size: proofs.head.size,
          root: proofs.head.root))
    }
  }

  @Test func people() throws {
    try with { made in
      let root = try made.as("root")
      for (old, new): (PersonID, PersonID) in [
        ("ann", "anna"), ("emp", "employee"), ("lea", "leader"), ("mia", "maria"),
      ] { try root.rename(old, to: new) }
      // Both ids are the same person, in a session too.
      for id: PersonID in ["lea", "leader"] {
        let lea = try made.as(id)
        #expect(try lea.person().id == "leader")
        #expect(try lea.engagement("E").team.map(\.person) == ["anna", "bob", "leader"])
        #expect(try lea.scopes(of: "E").map(\.person) == ["anna"])
        #expect(try lea.answers(of: "E").map(\.author) == ["anna", "anna"])
        #expect(try lea.history(of: TestStore.key(), in: "E").map(\.author) == ["anna"])
        #expect(try lea.waivers(of: "E").map(\.authority) == ["maria"])
        let finding = try lea.finding("E/1")
        #expect(finding.responses.map(\.author) == ["employee"])
        #expect(finding.actions.map(\.owner) == ["employee"])
        #expect(finding.evidence.map(\.author) == ["employee"])
        for owner: PersonID in ["emp", "employee"] {
          var filter = FindingFilter()
          filter.owner = owner
          #expect(try lea.findings(filter).map(\.id) == ["E/1"])
        }
      }
      #expect(try made.as("emp").views().map(\.name) == ["mine"])
      // Their work goes on, under either id.
      _ = try made.as("ann").record([TestStore.answer("A-4")], in: "E")
      _ = try made.as("anna").record([TestStore.answer("A-5")], in: "E")
      _ = try made.as("lea").assign("ann", .reviewer, to: "E")
      #expect(try made.as("lea").engagement("E").team.map(\.duty) == [.reviewer, .auditor, .lead])
      try made.expectSound()
      // An id that was used once is never given again, neither to others nor back.
      for id: PersonID in ["ann", "anna", "root"] {
        #expect(code { try root.addPerson(id, name: "x") } == "store.twice")
        #expect(code { try root.rename(PersonID("sam"), to: id) } == "store.twice")
      }
      #expect(code { try root.rename(PersonID("anna"), to: "ann") } == "store.twice")
      #expect(code { try root.rename(PersonID("nobody"), to: "x") } == "store.person-unknown")
      // Renamed again, by an alias: all three lead to the person.
      try root.rename(PersonID("ann"), to: "anneke")
      for id: PersonID in ["ann", "anna", "anneke"] {
        #expect(try made.as(id).person().id == "anneke")
      }
    }
  }

  @Test func units() throws {
    try with { made in
      let root = try made.as("root")
      try root.rename(UnitID("house"), to: "building")
      try root.rename(UnitID("desk"), to: "counter")
      // Roles and reach go on.
      _ = try made.as("ann").record([TestStore.answer("A-4")], in: "E")
      #expect(try made.as("mia").engagements().map(\.plan.unit) == ["counter"])
      #expect(try made.as("emp").findings(FindingFilter()).map(\.unit) == ["counter"])
      let lea = try made.as("lea")
      for unit: UnitID in ["desk", "counter"] {
        #expect(try lea.engagements(unit: unit).map(\.id) == ["E"])
        #expect(try lea.assessments(unit: unit).count == 1)
        var filter = FindingFilter()
        filter.unit = unit
        #expect(try lea.findings(filter).map(\.id) == ["E/1"])
        #expect(
          code { try root.addUnit(unit, title: "x", below: nil) } == "store.twice")
      }
      #expect(try lea.units().map(\.parent) == [nil, "building", nil])
      _ = try lea.plan(TestStore.plan("E-2", unit: "desk"), documents: [TestStore.document])
      #expect(try lea.engagement("E-2").plan.unit == "counter")
      try root.addUnit("room", title: "Room", below: "desk")
      try root.grant(.auditor, to: "bob", in: "desk")
      #expect(code { try root.grant(.auditor, to: "bob", in: "counter") } == "store.twice")
    }
  }

  @Test func engagements() throws {
    try with { made in
      let before = try made.store.proofs(about: "E")
      let head = try made.store.head()
      expectValid(before)
      let (lea, ann, emp) = (try made.as("lea"), try made.as("ann"), try made.as("emp"))
      try lea.rename(EngagementID("E"), to: "E-2026")
      for id: EngagementID in ["E", "E-2026"] {
        #expect(try lea.engagement(id).id == "E-2026")
        #expect(try lea.answers(of: id).map(\.entry.engagement) == ["E-2026", "E-2026"])
        #expect(try lea.history(of: TestStore.key(), in: id).count == 1)
        #expect(try lea.evidence(of: id).map(\.file.engagement) == ["E-2026"])
        #expect(try lea.assessments(of: id).map(\.engagement) == ["E-2026"])
        var filter = FindingFilter()
        filter.engagement = id
        #expect(try lea.findings(filter).map(\.id) == ["E/1"])
        #expect(
          code { _ = try lea.plan(TestStore.plan(id), documents: [TestStore.document]) }
            == "store.twice")
      }
      // Work goes on under either id; findings keep the ids that they have.
      #expect(try ann.record([TestStore.answer("A-1", .no)], in: "E") == [])
      _ = try ann.record([TestStore.answer("A-1", .yes, revision: 1)], in: "E")
      #expect(try lea.history(of: TestStore.key(), in: "E-2026").map(\.entry.revision) == [1, 2])
      #expect(try ann.raise([TestStore.finding("new")], in: "E") == ["E-2026/2"])
      var proof = Evidence(
        id: "", engagement: "E", sha256: String(repeating: "c", count: 64), size: 1,
        name: "c.txt", action: "E/1.1")
      #expect(try emp.add([proof]) == ["E-2026/e2"])
      proof.engagement = "E-2026"
      #expect(try emp.add([proof]) == ["E-2026/e3"])
      try emp.progress("E/1.1", percent: 100, text: "Done")
      try lea.verify("E/1", isEffective: true, note: "Seen")
      // Proofs made before are part of what is proved now, under either id.
      #expect(try made.store.verify(against: [head, before.head]) == [])
      for id: EngagementID in ["E", "E-2026"] {
        let after = try made.store.proofs(about: id)
        expectValid(after)
        #expect(
          after.events.prefix(before.events.count).map(\.number) == before.events.map(\.number))
        let verbs = try after.events.suffix(9).map { try EventRecord.read($0.event).verb }
        #expect(
          verbs
            == [
              "renamed", "answered", "findingDrafted", "evidenceAdded", "evidenceAdded",
              "actionProgressed", "findingMoved", "findingVerified", "findingMoved", "findingMoved",
            ].suffix(9))
      }
    }
  }

  /// Starts an engagement as a program did that took any id.
  private func start(_ id: EngagementID, _ made: TestStore) throws {
    try made.store.write { database in
      var trail = try TrailWriter(database, store: TestStore.id)
      let changes: [Change] = [
        .engagementPlanned(TestStore.plan(id)),
        .memberAssigned(engagement: id, person: "lea", duty: .lead, isIndependent: true),
        .memberAssigned(engagement: id, person: "ann", duty: .auditor, isIndependent: true),
        .engagementMoved(engagement: id, from: .planned, to: .fieldwork, reason: nil),
      ]
      for change in changes { try trail.append(change, by: "lea", at: TestStore.at, way: .cli) }
      try trail.finish()
    }
  }

  /// Engagements whose ids are the beginning of each other, or of the ids of findings, are never mixed.
  @Test func idsThatLookAlike() throws {
    try TestStore.with { made in
      let ids: [EngagementID] = ["E", "E/1", "..", "Kantor Wilayah", "E/1/1", "%", "_"]
      for id in ids {
        try start(id, made)
        let ann = try made.as("ann")
        _ = try ann.record([TestStore.answer()], in: id)
        _ = try ann.raise([TestStore.finding("f1")], in: id)
        _ = try ann.add([
          Evidence(
            id: "", engagement: id, sha256: String(repeating: "b", count: 64), size: 1,
            name: "b.txt", item: "A-1")
        ])
      }
      let lea = try made.as("lea")
      var all: [Int] = []
      for id in ids {
        let proofs = try made.store.proofs(about: id)
        expectValid(proofs)
        let events = try proofs.events.map { try EventRecord.read($0.event) }
        #expect(
          events.map(\.verb) == [
            "engagementPlanned", "memberAssigned", "memberAssigned", "engagementMoved",
            "answered", "findingDrafted", "evidenceAdded",
          ], "\(id)")
        all += proofs.events.map(\.number)
        #expect(try lea.history(of: TestStore.key(), in: id).count == 1)
        #expect(try lea.evidence(of: id).count == 1)
        var filter = FindingFilter()
        filter.engagement = id
        #expect(try lea.findings(filter).map(\.engagement) == [id])
      }
      #expect(Set(all).count == all.count)
      try made.expectSound()
    }
  }

  @Test func onlyWhatIsThere() throws {
    try TestStore.with { made in
      let root = try made.as("root")
      #expect(code { try root.rename(UnitID("none"), to: "x") } == "store.unknown")
      #expect(
        code { try made.as("lea").rename(EngagementID("none"), to: "x") } == "store.unknown")
    }
  }
}
