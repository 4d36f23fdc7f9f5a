import AuditModel
import Diagnostics
import Foundation
import Seals
import TestSupport
import Testing

@testable import AuditStore

/// Stores of every earlier form are migrated, lose nothing, and go on.
@Suite struct SchemaTests {
  /// By form: how many events a store has that was kept from it, and the root of its trail.
  private static let kept: [(form: Int, size: Int, root: String)] = [
    (1, 57, "c0181535871ae62f9ae3f5cd49b9517acb9de127dbbb80d89339c1eb0b7f253d"),
    (2, 62, "cb928fd1343bed3681773cd0eed8f2d64dbb83b41942bca01429df5f40e52fde"),
    (3, 68, "ca52841fb23b2ef892a84c92ede89b7935dd65174fd2ca1d120d450d722d074c"),
    (4, 84, "f32bbd1355a19de2c0482dbc51b76cb6f9b7a04bff77e8a08d316968d7a949c4"),
    (5, 41, "f076fb1ee67c644dc85454148810125c1194f59414af4af992178d8d7c6cd117"),
  ]

  @Test func everyEarlierFormIsKept() {
    #expect(Self.kept.map(\.form) == Array(1..<Schema.version))
  }

  /// A store of an earlier form, migrated.
  private func with(form: Int, _ body: (AuditStore, _ path: String) throws -> Void) throws {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "store.sqlite").path
    try OracleScript.run(
      "AuditStoreTests/Oracle/restore_dump.py",
      ["Tests/AuditStoreTests/Fixtures/store-\(form).sql", path])
    #expect(try AuditStore.form(of: path) == form)
    let zone = try #require(OrganisationZone("Asia/Jayapura"))
    let (root, before) = try AuditStore.migrate(path, as: "root", at: TestStore.at, zone: zone)
    #expect(before == form)
    let store = root.store
    try body(store, path)
    try store.close()
  }

  @Test(arguments: kept.indices) func anEarlierFormGoesOn(index: Int) throws {
    let (form, size, root) = Self.kept[index]
    try with(form: form) { store, path in
      // The trail is what it was, and the tables are what its events give in the new form.
      let head = try store.head()
      #expect(head.size == size)
      #expect(head.root.hex == root)
      #expect(try store.verify() == [])
      #expect(try store.check() == [])
      #expect(try store.info().form == Schema.version)
      #expect(try AuditStore.form(of: path) == Schema.version)
      // The zone is the one that was passed in until the first change records it, once.
      #expect(store.isZoneAssumed == (form < 5))
      let lea = try store.session(as: "lea", at: TestStore.at)
      try lea.save(["open": "true"], as: "open")
      try lea.save(["open": "false"], as: "open")
      let events = try store.events(from: size + 1)
      #expect(
        events.map(\.verb) == (form < 5 ? ["timeZoneSet"] : []) + ["viewSaved", "viewSaved"])
      #expect(try store.verify(against: [head]) == [])
      let again = try AuditStore.open(path, zone: .utc)
      #expect(!again.isZoneAssumed)
      #expect(again.zone.name == "Asia/Jayapura")
      try again.close()
    }
  }

  @Test(arguments: 1...3) func whatTheFirstFormsKept(form: Int) throws {
    try with(form: form) { store, _ in
      let lea = try store.session(as: "lea", at: TestStore.at)
      let answers = try lea.answers(of: "E-1")
      #expect(answers.map(\.entry.revision) == [1, 2])
      #expect(
        answers.map(\.entry.value) == [.fields([.answer: "yes"]), .fields([.answer: "partial"])])
      #expect(answers.allSatisfy { !$0.entry.isSynthetic })
      #expect(try lea.findings(FindingFilter()).count == 3)
      let types: [String?] = [nil, nil, "application/pdf", "text/plain"]
      #expect(try store.allEvidence().map(\.file.mediaType) == Array(types.prefix(form + 1)))
      let actions: [ActionID?] = [nil, nil, nil, "E-1/3.1"]
      #expect(try store.allEvidence().map(\.file.action) == Array(actions.prefix(form + 1)))
      // Work goes on in it.
      if form > 1 { _ = try lea.submit("E-1") { _ in [] } }
      try lea.move("E-1", to: .fieldwork, reason: "Again")
      try lea.assign(
        [ScopeAssignment(checklist: "counter", place: .section("s"), person: "ann")], in: "E-1")
      #expect(try store.verify() == [])
    }
  }

  /// Earlier programs did not record what a cause rests on: one that no person wrote, and that does not stand with the
  /// answer, is a suggestion of the frozen checklist or, where nobody can tell it from a placeholder, no cause.
  @Test func causesOfEarlierForms() throws {
    func bases(_ form: Int) throws -> [String] {
      var bases: [String] = []
      try with(form: form) { store, _ in
        let lea = try store.session(as: "lea", at: TestStore.at)
        bases = try lea.findings(FindingFilter()).map {
          "\($0.id) \($0.raised.origin.rawValue) \($0.causeBasis.rawValue)"
        }.sorted()
      }
      return bases
    }
    #expect(
      try bases(5) == [
        "E-1/1 person established", "E-1/2 engine suggested", "E-1/3 engine established",
        "E-1/4 engine established",
      ])
    // The engine's placeholder is no cause; what people raised by hand has theirs.
    #expect(
      try bases(4) == [
        "../1 person established", "E/1 person established", "E/1/1 unrecorded open",
        "E/2 person open", "Kantor Wilayah/1 unrecorded open",
        "Kantor Wilayah/2 unrecorded open", "Kantor Wilayah/3 unrecorded open",
      ])
  }

  /// Ids with blanks, slashes and dots, which are not given any more, keep working.
  @Test func oldIDsKeepWorking() throws {
    try with(form: 4) { store, _ in
      let now: Timestamp = "2026-12-20T08:00:00Z"
      let (lea, ann) = (
        try store.session(as: "lea", at: now), try store.session(as: "ann", at: now)
      )
      let ids: [EngagementID] = ["..", "E/1", "E", "Kantor Wilayah"]
      #expect(try lea.engagements().map(\.id) == ids)
      #expect(
        try ids.map { try lea.answers(of: $0).filter(\.entry.value.isAnswer).count } == [
          1, 1, 1, 4,
        ])
      // A note alone is no answer.
      #expect(try lea.engagement("E").progress.answers == 1)
      #expect(try lea.answers(of: "E").map(\.entry.note) == ["Shut at noon", "Look again"])
      #expect(try lea.answers(of: "Kantor Wilayah").allSatisfy(\.entry.isSynthetic))
      #expect(
        try lea.history(of: TestStore.key(), in: "E/1").map(\.entry.value)
          == [.fields([.answer: "yes"]), .fields([.answer: "no"])])
      #expect(
        try lea.findings(FindingFilter()).map(\.id).sorted() == [
          "../1", "E/1", "E/1/1", "E/2", "Kantor Wilayah/1", "Kantor Wilayah/2",
          "Kantor Wilayah/3",
        ])
      let accepted = try lea.finding("E/1")
      #expect(accepted.state == .accepted)
      #expect(accepted.acceptance?.until == "2027-06-30")
      #expect(accepted.acceptance?.author == "mia")
      #expect(
        [accepted.isOpen(on: "2027-06-30"), accepted.isOpen(on: "2027-07-01")] == [false, true])
      let closed = try lea.finding("Kantor Wilayah/1")
      #expect(closed.state == .closed)
      #expect(closed.actions.map(\.reporter) == ["emp"])
      #expect(closed.evidence.map(\.file.action) == ["Kantor Wilayah/1.1"])
      #expect(closed.texts.shown(.condition, in: .indonesian).text == "Not met: Open?")
      #expect(closed.texts.shown(.condition, in: .indonesian).language == nil)
      #expect(try lea.evidence(of: "E").map(\.removed) == ["Wrong file"])
      #expect(
        try lea.waivers(of: "E") == [
          Waiver(
            checklist: "counter", item: "A-3", side: nil, reason: "No counter",
            until: "2030-12-31", authority: "mia")
        ])
      #expect(try lea.assessments(of: "E/1").map(\.engagement) == ["E/1"])
      // `E/1` is a finding of `E` and an engagement: what is about one is not about the other.
      for id in ids {
        let proofs = try store.proofs(about: id)
        #expect(!proofs.events.isEmpty)
        for (number, event, hashes) in proofs.events {
          #expect(
            MerkleTree.verifyInclusion(
              hashes, of: MerkleTree.leaf(event), at: number - 1, size: proofs.head.size,
              root: proofs.head.root))
        }
      }
      let own = try store.proofs(about: "E").events.map(\.number)
      let other = try store.proofs(about: "E/1").events.map(\.number)
      #expect(Set(own).isDisjoint(with: other))
      // Work goes on under the old ids.
      #expect(
        try ann.record(
          [TestStore.answer("A-2", .no)], in: "E/1") == [TestStore.key("A-2")])
      #expect(try ann.raise([TestStore.finding("new")], in: "E") == ["E/3"])
      #expect(try ann.raise([TestStore.finding("new")], in: "E/1") == ["E/1/2"])
      _ = try ann.evaluate("E/1", evaluating: FakeEvaluator().callAsFunction)
      // A draft of an earlier program is never withdrawn by an evaluation: its origin is not known.
      #expect(try lea.finding("E/1/1").state == .draft)
      try lea.rename(EngagementID("E/1"), to: "E-1")
      try store.session(as: "root", at: now).rename(UnitID("Kantor Wilayah"), to: "kanwil")
      #expect(try lea.engagement("E/1").id == "E-1")
      #expect(try lea.engagement("Kantor Wilayah").plan.unit == "kanwil")
      #expect(try lea.finding("E/1").engagement == "E")
      #expect(try lea.finding("E/1/1").engagement == "E-1")
      #expect(try store.verify() == [])
    }
  }
}
