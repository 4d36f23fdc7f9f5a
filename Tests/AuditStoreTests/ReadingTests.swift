import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import AuditStore

/// What each role reads, of its own and of other units, with and without membership of the team, before and after issue.
@Suite struct ReadingTests {
  struct Reader: Sendable, CustomTestStringConvertible {
    let role: Role?
    let unit: UnitID?
    var isMember = false
    let engagements: [EngagementID]
    let findings: [FindingID]
    /// The units whose scores and plan are shown; `nil`: refused.
    var units: [UnitID]?
    var readsPeople = false

    /// The engagements whose events are shown; `nil`: refused.
    var trail: [EngagementID]? {
      switch role {
      case .leadAuditor, .manager: engagements
      case .administrator: ReadingTests.all
      case .readOnly, .auditor, .auditee, nil: nil
      }
    }

    var testDescription: String {
      "\(role?.rawValue ?? "none") of \(unit?.rawValue ?? "all")\(isMember ? ", member" : "")"
    }
  }

  private static let desk: [EngagementID] = ["E-1", "E-2"]
  private static let ofDesk: [FindingID] = ["E-1/1", "E-1/2", "E-2/1"]
  private static let all: [EngagementID] = ["E-1", "E-2", "E-9"]
  private static let ofAll: [FindingID] = ["E-1/1", "E-1/2", "E-2/1", "E-9/1"]

  static let readers: [Reader] =
    [.readOnly, .leadAuditor, .manager].flatMap { (role: Role) in
      [
        Reader(role: role, unit: "desk", engagements: desk, findings: ofDesk, units: ["desk"]),
        Reader(role: role, unit: "house", engagements: desk, findings: ofDesk, units: ["desk"]),
        Reader(
          role: role, unit: "yard", engagements: ["E-9"], findings: ["E-9/1"], units: ["yard"]),
        Reader(
          role: role, unit: nil, engagements: all, findings: ofAll, units: ["desk", "yard"]),
      ]
    } + [
      Reader(role: .auditor, unit: "desk", engagements: [], findings: [], units: ["desk"]),
      Reader(
        role: .auditor, unit: "desk", isMember: true, engagements: ["E-1"],
        findings: ["E-1/1", "E-1/2"], units: ["desk"]),
      // On the team without a role in the unit.
      Reader(
        role: .auditor, unit: "yard", isMember: true, engagements: [], findings: [],
        units: ["yard"]),
      Reader(role: .auditee, unit: "desk", engagements: ["E-1"], findings: ["E-1/1"]),
      Reader(role: .auditee, unit: "house", engagements: ["E-1"], findings: ["E-1/1"]),
      Reader(role: .auditee, unit: "yard", engagements: ["E-9"], findings: ["E-9/1"]),
      Reader(role: .administrator, unit: nil, engagements: [], findings: [], readsPeople: true),
      Reader(role: nil, unit: nil, engagements: [], findings: []),
    ]

  private static func file(
    item: ItemID? = nil, finding: FindingID? = nil, action: ActionID? = nil
  ) -> Evidence {
    let name = [item?.rawValue, finding?.rawValue, action?.rawValue].compactMap(\.self)
    return Evidence(
      id: "", engagement: "E-1", sha256: String(repeating: "b", count: 64), size: 1,
      name: name.isEmpty ? "general" : name.joined(separator: " of "), item: item,
      finding: finding, action: action)
  }

  /// All evidence of `E-1`, and what an auditee may see of it: that of the issued finding, of its action, and of its item.
  private static let files = [
    "general", "A-1", "B-1", "E-1/1", "E-1/2", "A-1 of E-1/2", "E-1/1.1",
  ]
  private static let issuedFiles = ["A-1", "E-1/1", "E-1/1.1"]

  /// `E-1` of `desk` is reported, `E-2` of `desk` is in fieldwork, `E-9` of `yard` is reported.
  private func with(_ body: (TestStore) throws -> Void) throws {
    try TestStore.with { made in
      let lea = try made.as("lea")
      for (id, unit) in [("E-1", "desk"), ("E-2", "desk"), ("E-9", "yard")] {
        let id = EngagementID(id)
        try made.start(id, unit: UnitID(unit))
        var answer = TestStore.answer()
        (answer.note, answer.cause) = ("Working note", "Working cause")
        _ = try lea.record([answer], in: id)
        try made.as("rev").review(
          [TestStore.key()], in: id, accepted: true, note: "Reviewer's note")
        _ = try lea.evaluate(id, evaluating: FakeEvaluator().callAsFunction)
        _ = try lea.raise([TestStore.finding("f1")], in: id)
      }
      _ = try lea.raise([TestStore.finding("f2")], in: "E-1")
      for (finding, item): (FindingID?, ItemID?) in [
        (nil, nil), (nil, "A-1"), (nil, "B-1"), ("E-1/1", nil), ("E-1/2", nil), ("E-1/2", "A-1"),
      ] {
        try lea.add([Self.file(item: item, finding: finding)])
      }
      try made.finish("E-1")
      try made.finish("E-9")
      try lea.issue(["E-1/1", "E-9/1"])
      try made.add("chief", .manager, nil)
      let chief = try made.as("chief")
      try chief.respond(to: "E-1/1", agrees: true, text: "Yes")
      _ = try chief.agree(on: "Keep a log", for: "E-1/1", owner: "chief", due: "2026-06-01")
      try chief.add([Self.file(action: "E-1/1.1")])
      try chief.approve(
        ["desk", "yard"].map {
          PlannedAudit(
            entity: AuditableEntityID($0), unit: UnitID($0), checklist: "counter", days: "3",
            risk: "50")
        }, for: 2026)
      try body(made)
    }
  }

  @Test(arguments: readers) func theTable(reader: Reader) throws {
    try with { made in
      let root = try made.as("root")
      try root.addPerson("who", name: "Who")
      if let role = reader.role { try root.grant(role, to: "who", in: reader.unit) }
      if reader.isMember {
        _ = try made.as("lea").assign("who", .auditor, to: "E-1")
      }
      let who = try made.as("who")
      let isBlind = reader.role == nil || reader.role == .administrator
      let hidden = isBlind ? "store.not-readable" : "store.unknown"
      func expect<Value: Equatable>(
        _ expected: Value?, refusal: String = "store.not-readable", _ read: () throws -> Value,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
      ) {
        var found: Value?
        let refused = code { found = try read() }
        #expect(found == expected, "\(reader)", sourceLocation: sourceLocation)
        #expect(
          refused == (expected == nil ? refusal : nil), "\(reader)",
          sourceLocation: sourceLocation)
      }
      expect(isBlind ? nil : reader.engagements) { try who.engagements().map(\.id).sorted() }
      for id in Self.all {
        let isShown = reader.engagements.contains(id)
        let refusal = hidden
        expect(isShown ? id : nil, refusal: refusal) { try who.engagement(id).id }
        expect(isShown ? 1 : nil, refusal: refusal) { try who.answers(of: id).count }
        expect(isShown ? 1 : nil, refusal: refusal) {
          try who.history(of: TestStore.key(), in: id).count
        }
        expect(isShown ? [] : nil, refusal: refusal) { try who.waivers(of: id) }
        expect(isShown ? [:] : nil, refusal: refusal) { try who.parameters(of: id) }
        expect(isShown ? [] : nil, refusal: refusal) { try who.scopes(of: id) }
        expect(isShown ? [] : nil, refusal: refusal) { try who.dependentActs(in: id) }
        expect(isShown ? id : nil, refusal: refusal) { try who.content(of: id).engagement.id }
        expect(isShown ? [] : nil, refusal: refusal) {
          try who.missing(in: id, before: .review) { _ in [] }.map(\.code)
        }
        let files = reader.role == .auditee ? Self.issuedFiles : Self.files
        for read in [who.evidence(of:), { try who.content(of: $0).evidence }] {
          expect(isShown ? (id == "E-1" ? files : []) : nil, refusal: refusal) {
            try read(id).map(\.file.name)
          }
        }
      }
      expect(isBlind ? nil : reader.findings) {
        try who.findings(FindingFilter()).map(\.id).sorted()
      }
      expect(isBlind ? nil : reader.findings) {
        try who.findingLines(FindingFilter(), in: .english).map(\.id).sorted()
      }
      expect(isBlind ? nil : reader.findings.count) {
        try who.ageing(on: who.today).map(\.open).reduce(0, +)
      }
      for id in Self.ofAll {
        expect(reader.findings.contains(id) ? id : nil, refusal: hidden) {
          try who.finding(id).id
        }
      }
      let units = reader.units
      expect(units) { try who.scores(period: "2026-Q1").map(\.unit).uniqued() }
      expect(units) { try who.assessments().map(\.unit).uniqued() }
      expect(units) { try who.plan(of: 2026).map(\.line.unit).sorted() }
      expect(units) { try who.auditRecords().map(\.unit).sorted() }
      expect(reader.trail) {
        let events = try who.events()
        // Administrators see that something happened in an engagement, not what was answered or found.
        #expect(
          try made.store.read { database in
            try events.allSatisfy {
              try ($0.event == nil)
                == (isBlind && Projection.engagement(of: $0.record.change, database) != nil)
            }
          })
        return try made.store.read { database in
          try events.compactMap { try Projection.engagement(of: $0.record.change, database) }
        }.uniqued()
      }
      expect(reader.readsPeople ? true : nil) { try who.people().count > 5 }
      // Everybody known has names and units, which hold no matter of an audit.
      expect("Who") { try who.names()["who"] }
      expect(3) { try who.units().count }
    }
  }

  /// An auditee sees the answers of an issued engagement without working notes, and counts without drafts.
  @Test func auditeesSeeNoWorkingNotes() throws {
    try with { made in
      let (emp, sam) = (try made.as("emp"), try made.as("sam"))
      for answers in [
        try emp.answers(of: "E-1"), try emp.history(of: TestStore.key(), in: "E-1"),
        try emp.content(of: "E-1").answers,
      ] {
        #expect(answers.map(\.entry.value) == [.answer(.conformity(.yes))])
        #expect(
          answers.allSatisfy {
            $0.entry.note == nil && $0.entry.cause == nil && $0.reviewNote == nil
          })
      }
      #expect(try sam.answers(of: "E-1").map(\.entry.note) == ["Working note"])
      #expect(try sam.answers(of: "E-1").map(\.reviewNote) == ["Reviewer's note"])
      #expect(try emp.engagement("E-1").progress.findings == 1)
      #expect(try emp.engagements().map(\.progress.openFindings) == [1])
      #expect(try sam.engagement("E-1").progress.findings == 2)
    }
  }

  /// Of an item without an issued finding an auditee sees the answer, not what supports it.
  @Test func auditeesSeeEvidenceOfFindings() throws {
    try TestStore.with { made in
      try made.start()
      let ann = try made.as("ann")
      let evaluate = FakeEvaluator(required: ["A-1", "B-1"], needingEvidence: ["A-1", "B-1"])
      for item: ItemID in ["A-1", "B-1"] {
        var answer = TestStore.answer(item)
        answer.evidence = [EvidenceReference(href: "\(item).txt")]
        _ = try ann.record([answer], in: "E-1")
        try made.as("rev").review([TestStore.key(item)], in: "E-1", accepted: true)
        var file = Self.file(item: item)
        file.expires = "2026-04-01"
        try ann.add([file])
      }
      _ = try ann.raise([TestStore.finding()], in: "E-1")
      try made.as("lea").issue(["E-1/1"])
      try made.finish()
      let later: Timestamp = "2026-05-01T08:00:00Z"
      func references(_ answers: [RecordedAnswer]) -> [String] {
        answers.flatMap(\.entry.evidence).map(\.href)
      }
      func expired(_ session: StoreSession) throws -> [String?] {
        try session.missing(in: "E-1", before: .reported, evaluating: evaluate.callAsFunction)
          .map { $0.facts["id"] }
      }
      for (person, items): (PersonID, [ItemID]) in [("emp", ["A-1"]), ("ann", ["A-1", "B-1"])] {
        let session = try made.as(person, at: later)
        let shown = items.map { "\($0).txt" }
        #expect(references(try session.answers(of: "E-1")) == shown)
        #expect(references(try session.content(of: "E-1").answers) == shown)
        for item: ItemID in ["A-1", "B-1"] {
          let history = try session.history(of: TestStore.key(item), in: "E-1")
          #expect(references(history) == shown.filter { $0 == "\(item).txt" })
        }
        #expect(try session.evidence(of: "E-1").map(\.file.item) == items)
        #expect(try expired(session) == items.indices.map { "E-1/e\($0 + 1)" })
      }
    }
  }

  /// An auditor who also is the auditee of a unit sees what either role shows.
  @Test func rolesAddUp() throws {
    try with { made in
      try made.as("root").grant(.auditor, to: "emp", in: "desk")
      let emp = try made.as("emp")
      #expect(try emp.engagements().map(\.id) == ["E-1"])
      #expect(try emp.engagement("E-1").id == "E-1")
      #expect(try emp.answers(of: "E-1").map(\.entry.note) == [nil])
      _ = try made.as("lea").assign("emp", .auditor, to: "E-1")
      #expect(try emp.answers(of: "E-1").map(\.entry.note) == ["Working note"])
      #expect(try emp.findings(FindingFilter()).map(\.id).sorted() == ["E-1/1", "E-1/2"])
    }
  }

  /// The document of an assessment is shown to those who read the engagement in full; a checklist to everybody.
  @Test func documentsOfAssessments() throws {
    try with { made in
      let sam = try made.as("sam")
      let assessment = try #require(
        try sam.assessments(of: "E-1").first(where: { $0.score != nil }))
      // Three engagements with the same answers have the same assessment.
      #expect(try sam.document(assessment.sha256).count > 0)
      for person: PersonID in ["emp", "root"] {
        let session = try made.as(person)
        #expect(code { _ = try session.document(assessment.sha256) } == "store.unknown")
        #expect(try session.document(TestStore.document.sha256) == TestStore.document.bytes)
      }
      #expect(code { _ = try sam.document("x") } == "store.unknown")
    }
  }

  @Test func nobodyUnknownReads() throws {
    try TestStore.with { made in
      #expect(code { _ = try made.as("nobody") } == "store.person-unknown")
      // A session does not outlive its person's roles.
      let sam = try made.as("sam")
      #expect(try sam.engagements().isEmpty)
      try made.as("root").revoke(.readOnly, from: "sam", in: nil)
      #expect(code { _ = try sam.engagements() } == "store.not-readable")
      #expect(code { _ = try sam.findings(FindingFilter()) } == "store.not-readable")
    }
  }
}

extension Sequence where Element: Hashable & Comparable {
  /// The elements, each once, in their order.
  fileprivate func uniqued() -> [Element] { Set(self).sorted() }
}
