import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import AuditStore

@Suite struct EngagementTests {
  /// From the plan to the closed finding, as a department works.
  @Test func wholeWay() throws {
    try TestStore.with { made in
      try made.start()
      let (ann, lea, emp) = (try made.as("ann"), try made.as("lea"), try made.as("emp"))
      let evaluate = FakeEvaluator(required: ["A-1"])
      #expect(try ann.record([TestStore.answer()], in: "E-1") == [TestStore.key()])
      #expect(try made.as("bob").record([TestStore.answer()], in: "E-1") == [])
      try lea.review([TestStore.key()], in: "E-1", accepted: false, note: "Show the log")
      #expect(try lea.answers(of: "E-1").map(\.review) == [.returned])
      var no = TestStore.answer("A-1", .no, revision: 1)
      no.cause = "No log"
      #expect(try ann.record([no], in: "E-1") == [TestStore.key()])
      #expect(try lea.answers(of: "E-1").map(\.review) == [.open])
      try lea.review([TestStore.key()], in: "E-1", accepted: true)
      #expect(
        try lea.history(of: TestStore.key(), in: "E-1").map(\.entry.value)
          == [.answer(.conformity(.yes)), .answer(.conformity(.no))])
      #expect(try ann.evaluate("E-1", evaluating: evaluate.callAsFunction).raised == ["E-1/1"])
      #expect(
        code { _ = try ann.raise([TestStore.finding("engine A-1")], in: "E-1") } == "store.twice")
      _ = try lea.submit("E-1", evaluating: evaluate.callAsFunction)
      _ = try lea.issue("E-1", evaluating: evaluate.callAsFunction)
      #expect(code { try lea.move("E-1", to: .closed) } == "store.findings-open")
      try lea.issue(["E-1/1"])
      try emp.respond(to: "E-1/1", agrees: true, text: "We agree")
      let action = try emp.agree(
        on: "Keep the log", for: "E-1/1", owner: "emp", due: "2026-05-01")
      try emp.progress(action, percent: 50, text: "Begun")
      #expect(try lea.finding("E-1/1").state == .agreed)
      try emp.progress(action, percent: 100, text: "Done")
      #expect(try lea.finding("E-1/1").state == .implemented)
      try lea.verify("E-1/1", isEffective: false, note: "Gaps")
      #expect(try lea.finding("E-1/1").state == .agreed)
      try emp.progress(action, percent: 100, text: "Mended")
      try lea.verify("E-1/1", isEffective: true, note: "Seen")
      let finding = try lea.finding("E-1/1")
      #expect(finding.state == .closed)
      #expect(finding.verifications.map(\.isEffective) == [false, true])
      try lea.move("E-1", to: .closed)
      #expect(try lea.engagement("E-1").state == .closed)
      try made.expectSound()
    }
  }

  /// A repeat is known by its fingerprint across engagements.
  @Test func repeatsAreCounted() throws {
    try TestStore.with { made in
      try made.start("E-1")
      try made.start("E-2")
      let ann = try made.as("ann")
      _ = try ann.raise([TestStore.finding()], in: "E-1")
      _ = try ann.raise([TestStore.finding(), TestStore.finding("f2", grade: .minor)], in: "E-2")
      let lea = try made.as("lea")
      var filter = FindingFilter()
      filter.isRepeated = true
      let repeated = try lea.findings(filter)
      #expect(repeated.map(\.id) == ["E-2/1"])
      #expect(repeated.map(\.occurrences) == [2])
      filter = FindingFilter()
      filter.overdueOn = "2026-05-02"
      #expect(try lea.findings(filter).count == 3)
      filter.grade = .minor
      #expect(try lea.findings(filter).map(\.id) == ["E-2/2"])
      #expect(
        try lea.ageing(on: "2026-05-02") == [
          FindingAges(grade: .major, counts: [.draft: 2], overdue: 2),
          FindingAges(grade: .minor, counts: [.draft: 1], overdue: 1),
        ])
      filter.overdueOn = "2026-05-01"
      #expect(try lea.findings(filter).isEmpty)
    }
  }

  @Test func orderIsKept() throws {
    try TestStore.with { made in
      let lea = try made.as("lea")
      _ = try lea.plan(TestStore.plan(), documents: [TestStore.document])
      #expect(code { _ = try lea.record([TestStore.answer()], in: "E-1") } == "store.state")
      #expect(code { _ = try lea.issue("E-1") { _ in [] } } == "store.state")
      #expect(code { _ = try lea.submit("E-1") { _ in [] } } == "store.state")
      #expect(code { try lea.move("E-1", to: .closed) } == "store.state")
      try lea.move("E-1", to: .fieldwork)
      try made.finish(reporting: false)
      #expect(code { try lea.move("E-1", to: .fieldwork) } == "store.reason-missing")
      try lea.move("E-1", to: .fieldwork, reason: "Items missing")
      #expect(code { try lea.issue(["E-1/7"]) } == "store.unknown")
      #expect(
        code { _ = try lea.plan(TestStore.plan(), documents: [TestStore.document]) }
          == "store.twice")
    }
  }

  /// A finding that was withdrawn, closed or whose risk is accepted does not keep an engagement open.
  @Test func whatIsNotOpenBlocksNothing() throws {
    try TestStore.with { made in
      try made.start()
      let lea = try made.as("lea")
      _ = try lea.raise((1...3).map { TestStore.finding("f\($0)") }, in: "E-1")
      try made.finish()
      try lea.issue(["E-1/2", "E-1/3"])
      #expect(code { try lea.move("E-1", to: .closed) } == "store.findings-open")
      try lea.withdraw(["E-1/1", "E-1/2"], reason: "Wrong")
      try made.as("mia").accept("E-1/3", reason: "Small", until: "2026-06-01")
      // From the day after the acceptance ends it is open again.
      let late = try made.as("lea", at: "2026-06-02T00:00:00Z")
      #expect(code { try late.move("E-1", to: .closed) } == "store.findings-open")
      try made.as("lea", at: "2026-06-01T23:59:59Z").move("E-1", to: .closed)
      try made.expectSound()
    }
  }
}
