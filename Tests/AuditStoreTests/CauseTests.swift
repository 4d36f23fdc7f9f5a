import AuditModel
import Diagnostics
import GRDB
import TestSupport
import Testing

@testable import AuditStore

/// A cause that the checklist suggests is none until an auditor confirms or writes it.
@Suite struct CauseTests {
  private static let suggesting = FakeEvaluator(suggestion: "No key")

  private func with(
    cause: String? = nil, _ body: (TestStore, StoreSession) throws -> Void
  ) throws {
    try TestStore.with { made in
      try made.start()
      var answer = TestStore.answer("A-1", .no)
      answer.cause = cause
      _ = try made.as("ann").record([answer], in: "E-1")
      try Self.evaluate(made)
      try body(made, made.as("lea"))
      try made.expectSound()
    }
  }

  private static func evaluate(_ made: TestStore, _ evaluator: FakeEvaluator = suggesting) throws {
    _ = try made.as("ann").evaluate("E-1", evaluating: evaluator.callAsFunction)
  }

  @Test func aSuggestionIsNoCause() throws {
    try with { made, lea in
      #expect(try lea.finding("E-1/1").causeBasis == .suggested)
      #expect(code { try lea.issue(["E-1/1"]) } == "store.cause-unconfirmed")
      // The same words, typed by an auditor, are a cause.
      try made.as("ann").edit("E-1/1", [.cause: "No key"], in: .english)
      #expect(try lea.finding("E-1/1").causeBasis == .established)
      try lea.issue(["E-1/1"])
    }
  }

  @Test func aSuggestionIsConfirmedAsItIs() throws {
    try with { made, lea in
      #expect(
        code { try made.as("bob").edit("E-1/1", [:], in: .english, confirmsCause: true) } == nil)
      let finding = try lea.finding("E-1/1")
      #expect(finding.causeBasis == .established)
      #expect(
        [Language.english, .indonesian].map { finding.texts.text(.cause, in: $0) }
          == ["No key", "No key (id)"])
      #expect(
        code { try lea.edit("E-1/1", [:], in: .english, confirmsCause: true) }
          == "store.cause-not-suggested")
      // What was confirmed stays, whatever the checklist suggests later.
      try Self.evaluate(made, FakeEvaluator(suggestion: "No lock"))
      #expect(try lea.finding("E-1/1").texts.text(.cause, in: .english) == "No key")
      try lea.issue(["E-1/1"])
    }
  }

  @Test func anAuditeeConfirmsNothing() throws {
    try with { made, _ in
      for person in ["emp", "mia"] as [PersonID] {
        #expect(
          code { try made.as(person).edit("E-1/1", [:], in: .english, confirmsCause: true) }
            == "store.forbidden")
      }
    }
  }

  @Test func theCauseOfAnAnswerIsOne() throws {
    try with(cause: "Seen at the desk") { _, lea in
      #expect(try lea.finding("E-1/1").causeBasis == .established)
      try lea.issue(["E-1/1"])
    }
  }

  @Test func withoutACauseThereIsNothingToConfirm() throws {
    try with { made, lea in
      try Self.evaluate(made, FakeEvaluator())
      #expect(try lea.finding("E-1/1").causeBasis == .open)
      #expect(
        code { try lea.edit("E-1/1", [:], in: .english, confirmsCause: true) }
          == "store.cause-not-suggested")
      #expect(code { try lea.issue(["E-1/1"]) } == "store.cause-missing")
    }
  }

  @Test func theReportIsRefusedUntilEachIsConfirmed() throws {
    try with { made, lea in
      _ = try made.as("ann").record([TestStore.answer("A-2", .no)], in: "E-1")
      _ = try lea.submit("E-1", evaluating: Self.suggesting.callAsFunction)
      let keys = ["A-1", "A-2"].map {
        AnswerKey(checklist: "counter", item: ItemID($0), side: .internal)
      }
      try made.as("rev").review(keys, in: "E-1", accepted: true)
      try lea.edit("E-1/1", [:], in: .english, confirmsCause: true)
      let refused = #expect(throws: DiagnosticsError.self) {
        try lea.issue("E-1", evaluating: Self.suggesting.callAsFunction)
      }
      #expect(
        refused?.diagnostics.map { "\($0.code) \($0.facts["finding"] ?? "")" }
          == ["store.cause-unconfirmed E-1/2"])
      try lea.edit("E-1/2", [.cause: "Nobody there"], in: .english)
      _ = try lea.issue("E-1", evaluating: Self.suggesting.callAsFunction)
    }
  }

  /// Events of the program before do not say what a cause rests on: the answer that stood then decides.
  @Test(arguments: [(nil, CauseBasis.suggested), ("No key", .established)])
  func eventsThatDoNotSayAreUnderstood(cause: String?, basis: CauseBasis) throws {
    try TestStore.with { made in
      try made.start()
      var answer = TestStore.answer("A-1", .no)
      answer.cause = cause
      _ = try made.as("ann").record([answer], in: "E-1")
      let texts = [
        "condition": LocalizedText([.english: "Not met"], fallback: .english),
        "cause": LocalizedText([.english: "No key"], fallback: .english),
      ]
      try made.store.write { database in
        var trail = try TrailWriter(database, store: TestStore.id)
        for (number, origin) in [(1, FindingOrigin.engine), (2, .person)] {
          try trail.append(
            .findingDrafted(
              DraftRecord(
                id: FindingID("E-1/\(number)"), engagement: "E-1", unit: "desk", occurrences: 1,
                origin: origin, checklist: "counter", fingerprint: "f\(number)", item: "A-1",
                side: .internal, requirement: nil,
                content: FindingContent(grade: .major, due: nil, texts: texts))),
            by: "ann", at: TestStore.at, way: .cli)
        }
        try trail.finish()
      }
      let lea = try made.as("lea")
      #expect(try lea.finding("E-1/1").causeBasis == basis)
      #expect(try lea.finding("E-1/2").causeBasis == .established, "a person wrote it")
      try made.expectSound()
    }
  }
}
