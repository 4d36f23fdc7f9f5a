import AuditModel
import TestSupport
import Testing

@testable import AuditStore

/// What a file of evidence may belong to, and who may add it when.
@Suite struct EvidenceTests {
  private func file(
    _ name: String, action: ActionID? = nil, finding: FindingID? = nil, item: ItemID? = nil
  ) -> Evidence {
    Evidence(
      id: "", engagement: "E-1", sha256: String(repeating: "b", count: 64), size: 1, name: name,
      item: item, finding: finding, action: action)
  }

  /// A store with a finding on whose action somebody works.
  private func agreed(_ body: (TestStore) throws -> Void) throws {
    try TestStore.with { made in
      for engagement: EngagementID in ["E-1", "E-2"] {
        try made.start(engagement)
        _ = try made.as("ann").raise([TestStore.finding()], in: engagement)
        try made.as("lea").issue([FindingID("\(engagement)/1")])
      }
      let emp = try made.as("emp")
      try emp.respond(to: "E-1/1", agrees: true, text: "Yes")
      for text in ["Keep it", "Read it"] {
        _ = try emp.agree(on: text, for: "E-1/1", owner: "emp", due: "2026-06-01")
      }
      try body(made)
      try made.expectSound()
    }
  }

  @Test func proofBelongsToItsActionAndFinding() throws {
    try agreed { made in
      let (emp, ann) = (try made.as("emp"), try made.as("ann"))
      _ = try emp.add([file("early.txt", action: "E-1/1.1")])
      try emp.progress(
        "E-1/1.1", percent: 100, text: "Kept", proof: [file("log.txt"), file("photo.jpg")])
      try emp.progress("E-1/1.2", percent: 100, text: "Read")
      // The work is done, but not verified yet.
      _ = try ann.add([file("late.txt", action: "E-1/1.2")])
      _ = try ann.add([file("other.txt", finding: "E-1/1")])
      let lea = try made.as("lea")
      let evidence = try lea.finding("E-1/1").evidence.map(\.file)
      #expect(
        evidence.map(\.name) == [
          "early.txt", "log.txt", "photo.jpg", "late.txt", "other.txt",
        ])
      #expect(evidence.map(\.action) == ["E-1/1.1", "E-1/1.1", "E-1/1.1", "E-1/1.2", nil])
      #expect(evidence.allSatisfy { $0.finding == "E-1/1" })
      try lea.verify("E-1/1", isEffective: true, note: "Seen")
      #expect(code { _ = try emp.add([file("x", action: "E-1/1.1")]) } == "store.state")
    }
  }

  @Test func whatDoesNotBelongIsRefused() throws {
    try agreed { made in
      let before = try made.contents()
      let (emp, ann) = (try made.as("emp"), try made.as("ann"))
      // An auditee proves actions; other evidence is the auditors'.
      #expect(code { _ = try emp.add([file("x")]) } == "store.forbidden")
      for unknown in [
        file("x", action: "E-1/1.9"), file("x", finding: "E-1/9"), file("x", finding: "E-2/1"),
      ] {
        // All or none.
        #expect(code { _ = try ann.add([file("good"), unknown]) } == "store.unknown")
      }
      var foreign = file("x", action: "E-1/1.1")
      foreign.engagement = "E-2"
      #expect(code { _ = try emp.add([foreign]) } == "store.unknown")
      // Proof and word come together or not at all.
      #expect(
        code {
          try made.as("sam").progress("E-1/1.1", percent: 10, text: "Begun", proof: [file("x")])
        } == "store.forbidden")
      #expect(try made.contents() == before)
    }
  }

  @Test func filesComeInTheOrderOfTheirNumbers() throws {
    try agreed { made in
      let names = (1...11).map { "\($0)" }
      let ids = try made.as("ann").add(names.map { file($0) })
      #expect(ids.last == "E-1/e11")
      #expect(try made.as("lea").evidence(of: "E-1").map(\.file.name) == names)
    }
  }

  /// What was removed stays listed with the reason and no longer counts; what expires counts through its last day.
  @Test func removedAndExpiredFilesDoNotCount() throws {
    try agreed { made in
      var expiring = file("permit.pdf", item: "A-1")
      expiring.expires = "2026-04-30"
      _ = try made.as("ann").add([expiring, file("wrong.txt")])
      let lea = try made.as("lea")
      try lea.removeEvidence("E-1/e2", reason: "Wrong file")
      #expect(code { try lea.removeEvidence("E-1/e2", reason: "Again") } == "store.state")
      let files = try lea.evidence(of: "E-1")
      #expect(files.map(\.removed) == [nil, "Wrong file"])
      #expect(files.map { $0.isValid(on: "2026-04-30") } == [true, false])
      #expect(files.map { $0.isValid(on: "2026-05-01") } == [false, false])
    }
  }
}
