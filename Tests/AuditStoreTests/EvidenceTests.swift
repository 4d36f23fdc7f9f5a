import Testing

@testable import AuditStore

/// What a file of evidence may belong to, and who may add it when.
@Suite struct EvidenceTests {
  private static let at = StoreFolder.at

  private func file(_ name: String, action: String? = nil, finding: String? = nil) -> EvidenceRecord
  {
    EvidenceRecord(
      id: "", engagement: "E-1", sha256: String(repeating: "b", count: 64), size: 1, name: name,
      finding: finding, action: action)
  }

  /// A store with a finding on whose action somebody works.
  private func agreed(_ body: (AuditStore) throws -> Void) throws {
    try StoreFolder.with { made in
      try made.populate()
      try made.start()
      try made.start("E-2")
      let store = made.store
      for engagement in ["E-1", "E-2"] {
        _ = try store.raise([StoreFolder.finding()], in: engagement, by: "ann", at: Self.at)
        try store.issue("\(engagement)/1", by: "lea", at: Self.at)
      }
      try store.respond(to: "E-1/1", agrees: true, text: "Yes", by: "emp", at: Self.at)
      for text in ["Keep it", "Read it"] {
        _ = try store.agree(
          on: text, for: "E-1/1", owner: "emp", due: "2026-06-01", by: "emp", at: Self.at)
      }
      try body(store)
      #expect(try store.verify() == [])
      #expect(try store.check() == [])
    }
  }

  @Test func proofBelongsToItsActionAndFinding() throws {
    try agreed { store in
      _ = try store.add(file("early.txt", action: "E-1/1.1"), by: "emp", at: Self.at)
      try store.progress(
        "E-1/1.1", percent: 100, text: "Kept", proof: [file("log.txt"), file("photo.jpg")],
        by: "emp", at: Self.at)
      try store.progress("E-1/1.2", percent: 100, text: "Read", by: "emp", at: Self.at)
      // The work is done, but not verified yet.
      _ = try store.add(file("late.txt", action: "E-1/1.2"), by: "ann", at: Self.at)
      _ = try store.add(file("other.txt", finding: "E-1/1"), by: "ann", at: Self.at)
      let evidence = try store.finding("E-1/1").evidence
      #expect(
        evidence.map { [$0.record.name, $0.record.action ?? "–", $0.record.finding ?? "–"] } == [
          ["early.txt", "E-1/1.1", "E-1/1"], ["log.txt", "E-1/1.1", "E-1/1"],
          ["photo.jpg", "E-1/1.1", "E-1/1"], ["late.txt", "E-1/1.2", "E-1/1"],
          ["other.txt", "–", "E-1/1"],
        ])
      try store.verify("E-1/1", isEffective: true, note: "Seen", by: "lea", at: Self.at)
      #expect(
        code { _ = try store.add(file("x", action: "E-1/1.1"), by: "emp", at: Self.at) }
          == "store.state")
    }
  }

  @Test func whatDoesNotBelongIsRefused() throws {
    try agreed { store in
      let before = try store.head().size
      // An auditee proves actions; other evidence is the auditors'.
      #expect(code { _ = try store.add(file("x"), by: "emp", at: Self.at) } == "store.forbidden")
      for unknown in [
        file("x", action: "E-1/1.9"), file("x", finding: "E-1/9"), file("x", finding: "E-2/1"),
      ] {
        #expect(code { _ = try store.add(unknown, by: "ann", at: Self.at) } == "store.unknown")
      }
      var foreign = file("x", action: "E-1/1.1")
      foreign.engagement = "E-2"
      #expect(code { _ = try store.add(foreign, by: "emp", at: Self.at) } == "store.unknown")
      // Proof and word come together or not at all.
      #expect(
        code {
          try store.progress(
            "E-1/1.1", percent: 10, text: "Begun", proof: [file("x")], by: "sam", at: Self.at)
        } == "store.forbidden")
      #expect(try store.head().size == before)
    }
  }

  @Test func filesComeInTheOrderOfTheirNumbers() throws {
    try agreed { store in
      for number in 1...11 { _ = try store.add(file("\(number)"), by: "ann", at: Self.at) }
      #expect(try store.evidence(of: "E-1").map(\.record.name) == (1...11).map { "\($0)" })
    }
  }
}
