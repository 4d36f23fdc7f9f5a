import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import AuditStore

/// Evaluating, handing in and issuing, with a rule engine of the test.
@Suite struct EvaluationTests {
  private func with(_ body: (TestStore, StoreSession, StoreSession) throws -> Void) throws {
    try TestStore.with { made in
      try made.start()
      try body(made, made.as("ann"), made.as("lea"))
      try made.expectSound()
    }
  }

  private func evaluate(
    _ ann: StoreSession, _ evaluate: FakeEvaluator = FakeEvaluator()
  ) throws -> EvaluationOutcome {
    try ann.evaluate("E-1", evaluating: evaluate.callAsFunction)
  }

  @Test func findingsFollowTheAnswers() throws {
    try with { made, ann, lea in
      _ = try ann.record([TestStore.answer("A-1", .no), TestStore.answer("A-2", .no)], in: "E-1")
      let first = try evaluate(ann)
      #expect(first.raised == ["E-1/1", "E-1/2"])
      #expect(first.kept.map(\.score) == ["50"])
      #expect(first.kept.map(\.rating?.rawValue) == ["B"])
      #expect(try lea.scores(period: "2026-Q1").map(\.score.value) == [50])
      // The same once more changes no finding.
      #expect(try evaluate(ann).changesNoFinding)
      // A milder answer changes the draft; one that conforms withdraws it.
      _ = try ann.record(
        [
          TestStore.answer("A-1", .partial, revision: 1),
          TestStore.answer("A-2", .yes, revision: 1),
        ], in: "E-1")
      let second = try evaluate(ann)
      #expect(second.raised == [])
      #expect(second.revised == ["E-1/1"])
      #expect(second.withdrawn == ["E-1/2"])
      #expect(try lea.finding("E-1/1").grade == .minor)
      #expect(try lea.finding("E-1/2").state == .withdrawn)
      #expect(try lea.engagement("E-1").progress.findings == 1)
      // Found again, it comes back under its id.
      _ = try ann.record([TestStore.answer("A-2", .no, revision: 2)], in: "E-1")
      #expect(try evaluate(ann).raised == ["E-1/2"])
      let back = try lea.finding("E-1/2")
      #expect(back.state == .draft)
      #expect(back.withdrawal == nil)
      // A waived item withdraws it too.
      try made.as("mia").waive([("counter", "A-2", nil)], in: "E-1", reason: "Moved", until: nil)
      #expect(try evaluate(ann).withdrawn == ["E-1/2"])
      #expect(try lea.scores(period: "2026-Q1").count == 1)
      #expect(try lea.assessments(of: "E-1").count == 5)
    }
  }

  @Test func whatAPersonDecidedStays() throws {
    try with { _, ann, lea in
      _ = try ann.record([TestStore.answer("A-1", .no), TestStore.answer("A-2", .no)], in: "E-1")
      _ = try evaluate(ann)
      _ = try ann.raise([TestStore.finding("by hand")], in: "E-1")
      try lea.withdraw(["E-1/1"], reason: "A misunderstanding")
      try lea.edit("E-1/2", [.cause: "Nobody looked"], in: .english)
      try lea.issue(["E-1/2"])
      var harsher = FakeEvaluator()
      harsher.grade = .observation
      // Withdrawn by a person, issued, or raised by hand: none of them is touched.
      #expect(try evaluate(ann, harsher).changesNoFinding)
      _ = try ann.record(
        [TestStore.answer("A-2", .yes, revision: 1)], in: "E-1")
      #expect(try evaluate(ann).changesNoFinding)
      #expect(
        try (1...3).map { try lea.finding(FindingID("E-1/\($0)")).state }
          == [.withdrawn, .issued, .draft])
    }
  }

  /// Due days count from the day of the results.
  @Test func dueDaysFollowTheResults() throws {
    try with { _, ann, lea in
      _ = try ann.record([TestStore.answer("A-1", .no)], in: "E-1")
      _ = try evaluate(ann)
      #expect(try lea.finding("E-1/1").due == "2026-05-01")
      let evaluate = FakeEvaluator().callAsFunction
      #expect(
        try ann.evaluate("E-1", resultsDay: "2026-03-31", evaluating: evaluate).revised
          == ["E-1/1"])
      #expect(try lea.engagement("E-1").day == "2026-03-31")
      #expect(try lea.finding("E-1/1").due == "2026-04-30")
    }
  }

  @Test func handingInNamesEverythingThatIsMissing() throws {
    try with { made, ann, lea in
      let evaluate = FakeEvaluator(
        required: ["A-1", "A-2", "A-3", "A-4"], needingEvidence: ["A-3", "A-4"])
      var note = TestStore.answer("A-2")
      (note.value, note.note) = (.none, "Ask again")
      var referring = TestStore.answer("A-4")
      referring.evidence = [EvidenceReference(href: "log.txt")]
      _ = try ann.record([note, TestStore.answer("A-3"), referring], in: "E-1")
      let before = try made.contents()
      let missing = codes { _ = try lea.submit("E-1", evaluating: evaluate.callAsFunction) }
      #expect(
        missing == ["store.evidence-required", "store.item-unanswered", "store.item-unanswered"])
      #expect(
        try lea.missing(in: "E-1", before: .review, evaluating: evaluate.callAsFunction)
          .map(\.code).sorted() == missing)
      #expect(try made.contents() == before)
      try made.as("mia").waive(
        [("counter", "A-1", .internal)], in: "E-1", reason: "Moved", until: nil)
      note.value = .answer(.conformity(.yes))
      note.revision = 1
      _ = try ann.record([note], in: "E-1")
      var file = Evidence(
        id: "", engagement: "E-1", sha256: String(repeating: "b", count: 64), size: 1,
        name: "b.txt", item: "A-3")
      file.expires = "2026-03-31"
      _ = try ann.add([file])
      // What expired before today does not count as evidence.
      #expect(
        codes { _ = try lea.submit("E-1", evaluating: evaluate.callAsFunction) }
          == ["store.evidence-expired"])
      try lea.removeEvidence("E-1/e1", reason: "Expired")
      file.expires = "2026-04-01"
      _ = try ann.add([file])
      _ = try lea.submit("E-1", evaluating: evaluate.callAsFunction)
      #expect(try lea.engagement("E-1").state == .review)
    }
  }

  /// A waiver counts through its last day, judged by the day of the results.
  @Test func waiversEnd() throws {
    try with { made, ann, lea in
      try made.as("mia", at: "2026-03-31T08:00:00Z").waive(
        [("counter", "A-1", nil), ("counter", "A-2", nil)], in: "E-1", reason: "Moved",
        until: "2026-03-31")
      let evaluate = FakeEvaluator().callAsFunction
      _ = try ann.evaluate("E-1", resultsDay: "2026-04-01", evaluating: evaluate)
      #expect(
        codes { _ = try lea.submit("E-1", evaluating: evaluate) }
          == ["store.item-unanswered", "store.item-unanswered"])
      _ = try ann.evaluate("E-1", resultsDay: "2026-03-31", evaluating: evaluate)
      _ = try lea.submit("E-1", evaluating: evaluate)
      #expect(
        code {
          try made.as("mia").waive([("counter", "A-3", nil)], in: "E-1", reason: "x", until: nil)
        } == "store.state")
    }
  }

  @Test func waiversAreOfTheEngagement() throws {
    try with { made, _, lea in
      let mia = try made.as("mia")
      #expect(
        code { try mia.waive([("other", "A-1", nil)], in: "E-1", reason: "x", until: nil) }
          == "store.unknown")
      #expect(
        code { try mia.waive([("counter", "A-1", nil)], in: "E-1", reason: " ", until: nil) }
          == "store.reason-missing")
      try mia.waive([("counter", "A-1", nil)], in: "E-1", reason: "x", until: nil)
      // All or none.
      #expect(
        code {
          try mia.waive(
            [("counter", "A-2", nil), ("counter", "A-1", nil)], in: "E-1", reason: "x",
            until: nil)
        } == "store.twice")
      #expect(try lea.waivers(of: "E-1").map(\.item) == ["A-1"])
      #expect(try lea.waivers(of: "E-1").map(\.authority) == ["mia"])
    }
  }

  @Test func issuingIsRefusedUntilEverythingIsSeen() throws {
    try with { made, ann, lea in
      let evaluate = FakeEvaluator()
      var no = TestStore.answer("A-1", .no)
      _ = try ann.record([no, TestStore.answer("A-2")], in: "E-1")
      // Handing in evaluates: the finding is there although nobody evaluated.
      #expect(try lea.submit("E-1", evaluating: evaluate.callAsFunction).raised == ["E-1/1"])
      let before = try made.contents()
      func issue(_ evaluate: FakeEvaluator = FakeEvaluator()) -> [String] {
        codes { _ = try lea.issue("E-1", evaluating: evaluate.callAsFunction) }
      }
      #expect(
        issue() == ["store.answer-unreviewed", "store.answer-unreviewed", "store.cause-missing"])
      #expect(
        try lea.missing(in: "E-1", before: .reported, evaluating: evaluate.callAsFunction)
          .map(\.code) == issue())
      #expect(try made.contents() == before)
      try lea.review([TestStore.key("A-1"), TestStore.key("A-2")], in: "E-1", accepted: true)
      #expect(issue() == ["store.cause-missing"])
      #expect(code { try lea.issue(["E-1/1"]) } == "store.cause-missing")
      #expect(
        code { try lea.edit("E-1/1", [.cause: "  "], in: .english) } == "store.reason-missing")
      try lea.edit("E-1/1", [.cause: "Nobody looked"], in: .english)
      // An evaluation that would change a finding, raise one or withdraw one has to be seen first.
      var reworded = evaluate
      reworded.wording = "Missed"
      #expect(issue(reworded) == ["store.findings-unreviewed"])
      #expect(
        codes {
          _ = try lea.issue("E-1") { content in
            evaluate(content).map { result in
              var result = result
              result.findings = []
              return result
            }
          }
        } == ["store.findings-unreviewed"])
      #expect(try lea.finding("E-1/1").state == .draft)
      // Returned answers stand in the way too.
      try lea.review([TestStore.key("A-1")], in: "E-1", accepted: false, note: "Look again")
      #expect(issue() == ["store.answer-returned"])
      try lea.move("E-1", to: .fieldwork, reason: "Look again")
      no.revision = 1
      no.note = "Looked"
      _ = try ann.record([no], in: "E-1")
      _ = try lea.submit("E-1", evaluating: evaluate.callAsFunction)
      try lea.review([TestStore.key("A-1")], in: "E-1", accepted: true)
      #expect(issue() == [])
      #expect(try lea.engagement("E-1").state == .reported)
      #expect(code { _ = try ann.record([TestStore.answer("A-3")], in: "E-1") } == "store.state")
    }
  }

  /// A withdrawn finding needs no cause.
  @Test func withdrawnFindingsNeedNoCause() throws {
    try with { _, ann, lea in
      _ = try ann.raise([TestStore.finding(cause: nil)], in: "E-1")
      _ = try lea.submit("E-1") { _ in [] }
      #expect(codes { _ = try lea.issue("E-1") { _ in [] } } == ["store.cause-missing"])
      try lea.withdraw(["E-1/1"], reason: "Wrong")
      _ = try lea.issue("E-1") { _ in [] }
    }
  }

  /// What an evaluation that fails has written is not there.
  @Test func aFailingEvaluationLeavesNothing() throws {
    try with { made, ann, lea in
      _ = try ann.record([TestStore.answer("A-1", .no)], in: "E-1")
      let before = try made.contents()
      let fault = AuditStore.error(.storeMissingText)
      #expect(code { _ = try ann.evaluate("E-1") { _ in throw fault } } == "store.reason-missing")
      #expect(code { _ = try lea.submit("E-1") { _ in throw fault } } == "store.reason-missing")
      #expect(
        code {
          _ = try ann.evaluate("E-1", resultsDay: "2026-01-01") { content in
            // The first result is kept before the second turns out to have a score twice.
            FakeEvaluator()(content).flatMap { result in
              var twice = result
              twice.scores += twice.scores
              return [result, twice]
            }
          }
        } == "store.failed")
      #expect(try made.contents() == before)
    }
  }
}
