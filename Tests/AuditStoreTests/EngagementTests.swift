import Diagnostics
import Testing

@testable import AuditStore

@Suite struct EngagementTests {
  /// From the plan to the closed finding, as a department works.
  @Test func wholeWay() throws {
    try StoreFolder.with { made in
      let store = made.store
      let at = StoreFolder.at
      try made.populate()
      try made.start()
      #expect(try store.record([StoreFolder.answer()], by: "ann", at: at) == 1)
      #expect(try store.record([StoreFolder.answer()], by: "bob", at: at) == 0)
      try store.review(
        engagement: "E-1", checklist: "counter", item: "A-1", side: "internal", accepted: false,
        note: "Show the log", by: "lea", at: at)
      #expect(try store.answers(of: "E-1").map(\.review) == [.returned])
      #expect(
        try store.record([StoreFolder.answer("A-1", "no", revision: 1)], by: "ann", at: at) == 1)
      #expect(try store.answers(of: "E-1").map(\.review) == [.open])
      try store.review(
        engagement: "E-1", checklist: "counter", item: "A-1", side: "internal", accepted: true,
        note: nil, by: "lea", at: at)
      #expect(
        try store.history(
          engagement: "E-1", checklist: "counter", item: "A-1", side: "internal"
        ).map { $0.record.fields["answer"] } == ["yes", "no"])
      #expect(try store.raise([StoreFolder.finding()], in: "E-1", by: "ann", at: at) == ["E-1/1"])
      #expect(try store.raise([StoreFolder.finding()], in: "E-1", by: "ann", at: at) == [])
      try store.move("E-1", to: .review, by: "lea", at: at)
      try store.move("E-1", to: .reported, by: "lea", at: at)
      #expect(code { try store.move("E-1", to: .closed, by: "lea", at: at) } == "store.incomplete")
      try store.issue("E-1/1", by: "lea", at: at)
      try store.respond(to: "E-1/1", agrees: true, text: "We agree", by: "emp", at: at)
      let action = try store.agree(
        on: "Keep the log", for: "E-1/1", owner: "emp", due: "2026-05-01", by: "emp", at: at)
      try store.progress(action, percent: 50, text: "Begun", by: "emp", at: at)
      #expect(try store.finding("E-1/1").state == .agreed)
      try store.progress(action, percent: 100, text: "Done", by: "emp", at: at)
      #expect(try store.finding("E-1/1").state == .implemented)
      try store.verify("E-1/1", isEffective: false, note: "Gaps", by: "lea", at: at)
      #expect(try store.finding("E-1/1").state == .agreed)
      try store.progress(action, percent: 100, text: "Mended", by: "emp", at: at)
      try store.verify("E-1/1", isEffective: true, note: "Seen", by: "lea", at: at)
      let finding = try store.finding("E-1/1")
      #expect(finding.state == .closed)
      #expect(finding.verifications.map(\.isEffective) == [false, true])
      try store.move("E-1", to: .closed, by: "lea", at: at)
      #expect(try store.engagement("E-1").state == .closed)
      #expect(try store.verify() == [])
      #expect(try store.check() == [])
    }
  }

  /// A repeat is known by its fingerprint across engagements.
  @Test func repeatsAreCounted() throws {
    try StoreFolder.with { made in
      try made.populate()
      try made.start("E-1")
      try made.start("E-2")
      let at = StoreFolder.at
      _ = try made.store.raise([StoreFolder.finding()], in: "E-1", by: "ann", at: at)
      _ = try made.store.raise(
        [StoreFolder.finding(), StoreFolder.finding("f2", grade: "minor")], in: "E-2", by: "ann",
        at: at)
      var filter = FindingFilter()
      filter.isRepeated = true
      let repeated = try made.store.findings(filter)
      #expect(repeated.map(\.record.id) == ["E-2/1"])
      #expect(repeated.map(\.record.occurrences) == [2])
      filter = FindingFilter()
      filter.overdueOn = "2026-05-02"
      #expect(try made.store.findings(filter).count == 3)
      filter.grade = "minor"
      #expect(try made.store.findings(filter).map(\.record.id) == ["E-2/2"])
      let ages = try made.store.ageing(on: "2026-05-02")
      #expect(ages.map(\.grade) == ["major", "minor"])
      #expect(ages.map(\.open) == [2, 1])
      #expect(ages.map(\.draft) == [2, 1])
      #expect(ages.map(\.overdue) == [2, 1])
      filter.overdueOn = "2026-05-01"
      #expect(try made.store.findings(filter).isEmpty)
    }
  }

  /// Two people who edit the same item never overwrite each other silently.
  @Test func editsConflict() throws {
    try StoreFolder.with { made in
      let store = made.store
      let at = StoreFolder.at
      try made.populate()
      try made.start()
      _ = try store.record([StoreFolder.answer()], by: "ann", at: at)
      #expect(
        code { _ = try store.record([StoreFolder.answer("A-1", "no")], by: "bob", at: at) }
          == "store.answer-conflict")
      // All or none: the other answer of the same call is not recorded either.
      #expect(
        code {
          _ = try store.record(
            [StoreFolder.answer("A-2"), StoreFolder.answer("A-1", "no")], by: "bob", at: at)
        } == "store.answer-conflict")
      #expect(try store.answers(of: "E-1").map(\.record.item) == ["A-1"])
      #expect(
        try store.record([StoreFolder.answer("A-1", "no", revision: 1)], by: "bob", at: at) == 1)
    }
  }

  @Test func nobodyJudgesHisOwnWork() throws {
    try StoreFolder.with { made in
      let store = made.store
      let at = StoreFolder.at
      try made.populate()
      try made.start()
      _ = try store.record([StoreFolder.answer()], by: "lea", at: at)
      #expect(
        code {
          try store.review(
            engagement: "E-1", checklist: "counter", item: "A-1", side: "internal",
            accepted: true, note: nil, by: "lea", at: at)
        } == "store.own-work")
      try store.grant(.auditor, to: "emp", in: "desk", by: "root", at: at)
      let warnings = try store.assign("emp", .auditor, to: "E-1", by: "lea", at: at)
      #expect(warnings.map(\.code) == ["store.not-independent"])
      #expect(
        try store.engagement("E-1").team.filter { !$0.isIndependent }.map(\.person) == ["emp"])
    }
  }

  /// Roles hold within their units and everything below, and nowhere else.
  @Test func reachEndsAtTheUnit() throws {
    try StoreFolder.with { made in
      let store = made.store
      let at = StoreFolder.at
      try made.populate()
      try made.start("E-1", unit: "desk")
      _ = try store.plan(
        StoreFolder.engagement("E-9", unit: "yard"), documents: [StoreFolder.document],
        by: "lea", at: at)
      _ = try store.assign("ann", .auditor, to: "E-9", by: "lea", at: at)
      try store.move("E-9", to: .fieldwork, by: "lea", at: at)
      #expect(
        code {
          _ = try store.record([StoreFolder.answer(engagement: "E-9")], by: "ann", at: at)
        } == "store.forbidden")
      _ = try store.record([StoreFolder.answer()], by: "ann", at: at)
      for person in ["emp", "mia", "sam", "root"] {
        #expect(
          code { _ = try store.record([StoreFolder.answer("A-3")], by: person, at: at) }
            == "store.forbidden")
      }
      #expect(
        code { try store.addUnit("new", title: "New", below: nil, by: "lea", at: at) }
          == "store.forbidden")
      #expect(
        code { try store.addPerson("x", name: "X", by: "nobody", at: at) }
          == "store.person-unknown")
      try store.waive(
        engagement: "E-1", checklist: "counter", item: "A-9", side: nil, reason: "Closed desk",
        until: nil, by: "mia", at: at)
      #expect(try store.waivers(of: "E-1").map(\.authority) == ["mia"])
    }
  }

  @Test func orderIsKept() throws {
    try StoreFolder.with { made in
      let store = made.store
      let at = StoreFolder.at
      try made.populate()
      _ = try store.plan(
        StoreFolder.engagement(), documents: [StoreFolder.document], by: "lea", at: at)
      #expect(
        code { _ = try store.record([StoreFolder.answer()], by: "lea", at: at) } == "store.state")
      #expect(code { try store.move("E-1", to: .reported, by: "lea", at: at) } == "store.state")
      try store.move("E-1", to: .fieldwork, by: "lea", at: at)
      try store.move("E-1", to: .review, by: "lea", at: at)
      #expect(
        code { try store.move("E-1", to: .fieldwork, by: "lea", at: at) }
          == "store.reason-missing")
      try store.move("E-1", to: .fieldwork, reason: "Items missing", by: "lea", at: at)
      #expect(code { try store.issue("E-1/7", by: "lea", at: at) } == "store.unknown")
      #expect(
        code {
          _ = try store.plan(
            StoreFolder.engagement(), documents: [StoreFolder.document], by: "lea", at: at)
        } == "store.twice")
    }
  }
}
