import AuditModel
import TestSupport
import Testing

@testable import AuditStore

/// Texts and grades of findings: what the engine says, and what people make of it.
@Suite struct FindingTextTests {
  private func with(_ body: (TestStore, StoreSession) throws -> Void) throws {
    try TestStore.with { made in
      try made.start()
      _ = try made.as("ann").record([TestStore.answer("A-1", .no)], in: "E-1")
      try body(made, made.as("lea"))
      try made.expectSound()
    }
  }

  private func evaluate(_ made: TestStore, _ evaluate: FakeEvaluator = FakeEvaluator()) throws {
    _ = try made.as("ann").evaluate("E-1", evaluating: evaluate.callAsFunction)
  }

  private func shown(
    _ lea: StoreSession, _ part: FindingPart, _ languages: [Language]
  ) throws -> [String] {
    let texts = try lea.finding("E-1/1").texts
    return languages.map { texts.text(part, in: $0) }
  }

  @Test func everyReaderHasTheirLanguage() throws {
    try with { made, lea in
      try evaluate(made)
      let languages = [Language.english, .indonesian, Language("nl")]
      #expect(
        try shown(lea, .condition, languages)
          == ["Not met: A-1", "Tidak terpenuhi: A-1", "Tidak terpenuhi: A-1 [id]"])
      #expect(
        try languages.map { try lea.findingLines(FindingFilter(), in: $0).map(\.condition) }
          == [["Not met: A-1"], ["Tidak terpenuhi: A-1"], ["Tidak terpenuhi: A-1 [id]"]])
      #expect(try shown(lea, .effect, languages) == ["", "", ""])
      // Edited in one language, shown with its language in the others, until it is edited there too.
      try lea.edit("E-1/1", [.condition: "The counter was shut"], in: .english)
      #expect(
        try shown(lea, .condition, languages) == [
          "The counter was shut", "The counter was shut [en]", "The counter was shut [en]",
        ])
      #expect(
        try languages.map { try lea.findingLines(FindingFilter(), in: $0).map(\.condition) } == [
          ["The counter was shut"], ["The counter was shut [en]"], ["The counter was shut [en]"],
        ])
      try lea.edit("E-1/1", [.condition: "Loket tutup"], in: .indonesian)
      #expect(
        try shown(lea, .condition, languages)
          == ["The counter was shut", "Loket tutup", "The counter was shut [en]"])
      // The engine's text is kept.
      #expect(
        try lea.finding("E-1/1").texts.original[.condition]?.given(in: .indonesian)
          == "Tidak terpenuhi: A-1")
    }
  }

  @Test func evaluationNeverOverwritesAnEdit() throws {
    try with { made, lea in
      try evaluate(made)
      try lea.edit(
        "E-1/1", [.condition: "The counter was shut", .cause: "No key"], in: .english)
      try evaluate(made, FakeEvaluator(wording: "Missed"))
      let texts = try lea.finding("E-1/1").texts
      #expect(texts.text(.condition, in: .english) == "The counter was shut")
      #expect(texts.text(.cause, in: .english) == "No key")
      #expect(texts.original[.condition]?.given(in: .english) == "Missed: A-1")
      // Nor does finding it again after it was withdrawn.
      let ann = try made.as("ann")
      _ = try ann.record([TestStore.answer("A-1", .yes, revision: 1)], in: "E-1")
      try evaluate(made)
      _ = try ann.record([TestStore.answer("A-1", .no, revision: 2)], in: "E-1")
      try evaluate(made)
      #expect(try shown(lea, .condition, [.english]) == ["The counter was shut"])
      #expect(try lea.finding("E-1/1").state == .draft)
    }
  }

  @Test func anEditThatChangesNothingIsNotRecorded() throws {
    try with { made, lea in
      try evaluate(made)
      let before = try made.contents()
      try lea.edit("E-1/1", [.condition: "Not met: A-1"], in: .english)
      #expect(try made.contents() == before)
      try lea.edit("E-1/1", [.condition: "Shut"], in: .english)
      try lea.edit("E-1/1", [.condition: "Not met: A-1"], in: .english)
      #expect(try shown(lea, .condition, [.english]) == ["Not met: A-1"])
    }
  }

  /// A grade that a person gave survives whatever the engine says afterwards, its own grade included.
  @Test func aRegradeStays() throws {
    try with { made, lea in
      try evaluate(made)
      try lea.regrade("E-1/1", to: .minor, reason: "An isolated lapse")
      for grade in [Grade.major, .observation, .minor, .observation] {
        var engine = FakeEvaluator()
        engine.grade = grade
        try evaluate(made, engine)
        let finding = try lea.finding("E-1/1")
        #expect(finding.grade == .minor, "\(grade)")
        #expect(finding.firstGrade == grade)
      }
      #expect(
        code { try lea.regrade("E-1/1", to: .major, reason: " ") } == "store.reason-missing")
    }
  }

  @Test func whatIsOverIsNotEdited() throws {
    try with { made, lea in
      try evaluate(made)
      try lea.withdraw(["E-1/1"], reason: "Wrong")
      #expect(code { try lea.edit("E-1/1", [.cause: "x"], in: .english) } == "store.state")
      #expect(code { try lea.regrade("E-1/1", to: .minor, reason: "x") } == "store.state")
      #expect(code { try lea.withdraw(["E-1/1"], reason: "x") } == "store.state")
      #expect(code { try lea.issue(["E-1/1"]) } == "store.state")
      #expect(try lea.finding("E-1/1").withdrawal == "Wrong")
    }
  }
}
