import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import AuditStore

/// Facts that later changes of an engagement must leave as they are.
@Suite struct LifeTests {
  /// The reviewer recorded the value; that another person changed the note makes it nobody else's.
  @Test func anAnswerStaysTheWorkOfThoseWhoseValueItHas() throws {
    try TestStore.with { made in
      try made.start()
      _ = try made.as("lea").assign("rev", .auditor, to: "E-1")
      let (ann, rev) = (try made.as("ann"), try made.as("rev"))
      _ = try rev.record([TestStore.answer()], in: "E-1")
      var noted = TestStore.answer(revision: 1)
      noted.note = "Seen again"
      _ = try ann.record([noted], in: "E-1")
      #expect(
        code { try rev.review([TestStore.key()], in: "E-1", accepted: true) } == "store.own-work")
      // Another value is another person's answer.
      _ = try ann.record([TestStore.answer("A-1", .no, revision: 2)], in: "E-1")
      try rev.review([TestStore.key()], in: "E-1", accepted: true)
    }
  }

  /// The day from which due days count is that of the submission, on every later day.
  @Test func theDayOfTheResultsStaysTheSame() throws {
    try TestStore.with { made in
      try made.start()
      let days: [Timestamp] = [
        "2026-04-10T08:00:00Z", "2026-04-20T08:00:00Z", "2026-05-02T08:00:00Z",
      ]
      var seen: [CalendarDate] = []
      let see: EngagementEvaluator = { content in
        seen.append(content.engagement.day)
        return []
      }
      _ = try made.as("lea", at: days[0]).submit("E-1", evaluating: see)
      _ = try made.as("lea", at: days[1]).evaluate("E-1", evaluating: see)
      _ = try made.as("lea", at: days[1]).issue("E-1", evaluating: see)
      try made.as("lea", at: days[2]).move("E-1", to: .closed)
      let last = try made.as("lea", at: days[2]).engagement("E-1").day
      #expect(seen + [last] == Array(repeating: "2026-04-10", count: 4))
      try made.expectSound()
    }
  }

  @Test func submittingNeedsMembershipOfTheTeam() throws {
    try TestStore.with { made in
      try made.start()
      #expect(code { _ = try made.as("rev").submit("E-1") { _ in [] } } == "store.not-member")
    }
  }

  /// An item of one checklist is not supported by evidence of another checklist's item of that name.
  @Test func evidenceBelongsToAnItemOfAChecklist() throws {
    try TestStore.with { made in
      var plan = TestStore.plan()
      var other = plan.checklists[0]
      other.id = "window"
      plan.checklists.append(other)
      let lea = try made.as("lea")
      _ = try lea.plan(plan, documents: [TestStore.document])
      try lea.move("E-1", to: .fieldwork)
      let required = ["counter", "window"].map { id in
        RequiredAnswer(
          key: AnswerKey(checklist: ChecklistID(id), item: "A-1", side: .internal),
          needsEvidence: true)
      }
      for required in required {
        let entry = AnswerEntry(
          engagement: "", key: required.key, value: .answer(.conformity(.yes)))
        _ = try lea.record([entry], in: "E-1")
      }
      let evaluate: EngagementEvaluator = { _ in
        [
          EvaluatedChecklist(
            checklist: "counter", document: TestStore.document, score: nil, scores: [],
            findings: [], required: required)
        ]
      }
      func missing() throws -> [String] {
        try lea.missing(in: "E-1", before: .review, evaluating: evaluate).map(\.code)
      }
      func add(_ checklist: ChecklistID?) throws {
        try lea.add([
          Evidence(
            id: "", engagement: "E-1", sha256: String(repeating: "b", count: 64), size: 1,
            name: "photo", checklist: checklist, item: "A-1")
        ])
      }
      #expect(try missing() == ["store.evidence-required", "store.evidence-required"])
      try add("window")
      #expect(try missing() == ["store.evidence-required"])
      // As events of earlier programs have it.
      try add(nil)
      #expect(try missing() == [])
      #expect(code { try add("nowhere") } == "store.unknown")
      try made.expectSound()
    }
  }

  /// A finding that was withdrawn by mistake can be raised again, and stays withdrawn beside the new one.
  @Test func aWithdrawnFindingDoesNotBlock() throws {
    try TestStore.with { made in
      try made.start()
      let lea = try made.as("lea")
      func raise() throws -> [FindingID] { try lea.raise([TestStore.finding()], in: "E-1") }
      #expect(try raise() == ["E-1/1"])
      try lea.withdraw(["E-1/1"], reason: "Mistaken")
      #expect(try raise() == ["E-1/2"])
      #expect(code { _ = try raise() } == "store.twice")
      try made.expectSound()
    }
  }

  @Test func aWaiverCanBeExtendedAndRenewedOnly() throws {
    try TestStore.with { made in
      try made.start()
      let mia = try made.as("mia")
      func waive(until: CalendarDate?) -> String? {
        code {
          try mia.waive(
            [(checklist: "counter", item: "A-1", side: .internal)], in: "E-1", reason: "Closed",
            until: until)
        }
      }
      #expect(waive(until: "2026-05-01") == nil)
      #expect(waive(until: "2026-05-01") == "store.twice")
      #expect(waive(until: "2026-04-20") == "store.twice")
      #expect(waive(until: "2026-06-01") == nil)
      #expect(waive(until: nil) == nil)
      #expect(waive(until: "2027-06-01") == "store.twice")
      #expect(try mia.waivers(of: "E-1").map(\.until) == [nil])
      try made.expectSound()
    }
  }

  /// Proof is the right of the owner, of the unit, and of the auditors of the team.
  @Test(arguments: [
    ("emp", nil), ("mia", nil), ("cal", nil), ("ann", nil), ("aud", "store.not-member"),
    ("sam", "store.forbidden"), ("yem", "store.forbidden"),
  ]) func thoseMayProveAnAction(person: PersonID, refusal: String?) throws {
    try TestStore.with { made in
      let root = try made.as("root")
      try root.addPerson("cal", name: "Cal")
      try made.add("aud", .auditor, nil)
      try made.add("yem", .auditee, "yard")
      try made.start()
      let lea = try made.as("lea")
      _ = try lea.raise([TestStore.finding()], in: "E-1")
      try lea.issue(["E-1/1"])
      let emp = try made.as("emp")
      try emp.respond(to: "E-1/1", agrees: true, text: "Yes")
      let action = try emp.agree(on: "Do it", for: "E-1/1", owner: "cal", due: "2026-06-01")
      let file = Evidence(
        id: "", engagement: "E-1", sha256: String(repeating: "b", count: 64), size: 1,
        name: "proof", action: action)
      let who = try made.as(person)
      let refused = code { _ = try who.add([file]) }
      #expect(refused == refusal)
      // Reporting progress is for the owner and the unit.
      let reports = ["emp", "mia", "cal"].contains(person.rawValue)
      let notReported = code { try who.progress(action, percent: 50, text: "Half") }
      #expect(notReported == (reports ? nil : "store.forbidden"))
    }
  }
}
