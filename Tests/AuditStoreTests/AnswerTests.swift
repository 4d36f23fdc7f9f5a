import AuditModel
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import AuditStore

@Suite struct AnswerTests {
  /// Two people who edit the same item never overwrite each other silently.
  @Test func editsConflict() throws {
    try TestStore.with { made in
      try made.start()
      let (ann, bob, lea) = (try made.as("ann"), try made.as("bob"), try made.as("lea"))
      _ = try ann.record([TestStore.answer()], in: "E-1")
      #expect(
        code { _ = try bob.record([TestStore.answer("A-1", .no)], in: "E-1") }
          == "store.answer-conflict")
      // Every conflict is named, and nothing of the submission is recorded.
      _ = try ann.record([TestStore.answer("A-2")], in: "E-1")
      let before = try made.contents()
      #expect(
        codes {
          var submission = StoreSession.Submission(entries: [
            TestStore.answer("A-3"), TestStore.answer("A-1", .no), TestStore.answer("A-2", .no),
          ])
          submission.resultsDay = "2026-03-31"
          submission.parameters = ["counter": [ParameterID("p"): "1"]]
          _ = try bob.record(submission, in: "E-1")
        } == ["store.answer-conflict", "store.answer-conflict"])
      #expect(try made.contents() == before)
      #expect(
        try bob.record([TestStore.answer("A-1", .no, revision: 1)], in: "E-1")
          == [TestStore.key()])
      // Who says what already stands is in no conflict, whatever revision they saw.
      #expect(try ann.record([TestStore.answer("A-1", .no)], in: "E-1") == [])
      #expect(try lea.answers(of: "E-1").map(\.entry.revision) == [2, 1])
      #expect(try lea.answers(of: "E-1").map(\.author) == ["bob", "ann"])
      #expect(
        code {
          var foreign = TestStore.answer()
          foreign.key.checklist = "other"
          _ = try ann.record([foreign], in: "E-1")
        } == "store.unknown")
      try made.expectSound()
    }
  }

  /// A note, a cause or evidence alone is no answer; it is kept, and a later answer keeps its place.
  @Test func onlyAnAnswerIsAnAnswer() throws {
    try TestStore.with { made in
      try made.start()
      let (ann, lea) = (try made.as("ann"), try made.as("lea"))
      var entry = AnswerEntry(
        engagement: "E-1", key: TestStore.key(), value: .none, note: "Ask again",
        cause: "Unknown", evidence: [EvidenceReference(href: "log.txt", sha256: nil, title: "Log")])
      _ = try ann.record([entry], in: "E-1")
      #expect(try lea.engagement("E-1").progress.answers == 0)
      #expect(
        code { try lea.review([TestStore.key()], in: "E-1", accepted: true) } == "store.unknown")
      #expect(
        codes {
          _ = try lea.submit(
            "E-1", evaluating: FakeEvaluator(required: ["A-1"]).callAsFunction)
        } == ["store.item-unanswered"])
      entry.revision = 1
      entry.value = .answer(.conformity(.yes))
      _ = try ann.record([entry], in: "E-1")
      #expect(try lea.engagement("E-1").progress.answers == 1)
      let answer = try #require(try lea.answers(of: "E-1").first)
      entry.revision = 2
      #expect(answer.entry == entry)
      // A new entry is not reviewed, whatever was said of the one before.
      try lea.review([TestStore.key()], in: "E-1", accepted: true)
      #expect(try lea.engagement("E-1").progress.accepted == 1)
      entry.note = "Once more"
      _ = try ann.record([entry], in: "E-1")
      #expect(try lea.engagement("E-1").progress.accepted == 0)
      #expect(try lea.answers(of: "E-1").map(\.review) == [.open])
      #expect(
        try lea.history(of: TestStore.key(), in: "E-1").map(\.entry.note)
          == ["Ask again", "Ask again", "Once more"])
      #expect(try lea.history(of: TestStore.key("A-9"), in: "E-1").isEmpty)
    }
  }

  /// Observer and time of observation stand beside recorder and time of recording, as precise as they were written.
  @Test func observersAreKept() throws {
    try TestStore.with { made in
      try made.start()
      let ann = try made.as("ann")
      var first = TestStore.answer("A-1")
      first.observer = .text("Ombudsman team 3")
      first.observed = .day("2026-03-30")
      var second = TestStore.answer("A-2")
      second.observer = .person("bob")
      second.observed = .moment("2026-03-30T10:15:00+09:00")
      second.isSynthetic = true
      _ = try ann.record([first, second], in: "E-1")
      let answers = try made.as("lea").answers(of: "E-1")
      #expect(answers.map(\.entry.observer) == [.text("Ombudsman team 3"), .person("bob")])
      #expect(
        answers.map { $0.entry.observed?.written } == ["2026-03-30", "2026-03-30T10:15:00+09:00"])
      #expect(answers.map(\.author) == ["ann", "ann"])
      #expect(answers.map(\.at) == [TestStore.at, TestStore.at])
      #expect(answers.map(\.entry.isSynthetic) == [false, true])
    }
  }

  /// Whoever adds a note did not give the answer, and the one who gave it may not review it.
  @Test func aNoteLeavesTheObserver() throws {
    try TestStore.with { made in
      try made.start()
      let (ann, bob, lea) = (try made.as("ann"), try made.as("bob"), try made.as("lea"))
      _ = try lea.record([TestStore.answer("A-1")], in: "E-1")
      var noted = TestStore.answer("A-1", revision: 1)
      noted.note = "Seen"
      #expect(try ann.record([noted], in: "E-1") == [TestStore.key("A-1")])
      let answer = try #require(try lea.answers(of: "E-1").first)
      #expect(answer.author == "ann")
      #expect(answer.entry.observer == .person("lea"))
      #expect(answer.entry.observed == .moment(TestStore.at))
      // Said again, it is no change.
      #expect(try bob.record([noted], in: "E-1") == [])
      #expect(
        code { try lea.review([TestStore.key("A-1")], in: "E-1", accepted: true) }
          == "store.own-work")
      // Another answer is the importer's own.
      _ = try bob.record([TestStore.answer("A-1", .no, revision: 2)], in: "E-1")
      #expect(try lea.answers(of: "E-1").map(\.entry.observer) == [nil])
      try made.expectSound()
    }
  }

  private static let values: [AnswerValue] = [
    .answer(.conformity(.partial)), .answer(.step(OptionID("half"))),
    .answer(.number(Rational(1) / Rational(3), ratio: nil)),
    .answer(
      .number(
        Rational(1) / Rational(3), ratio: Ratio(numerator: 1, denominator: 3))),
    .answer(.sample(size: 59, deviations: 1, population: nil)),
    .answer(.sample(size: 59, deviations: 1, population: 400)),
    .answer(.cases(population: 40, deviations: 2, noEvidence: 1)),
    .answer(.options([OptionID("b"), OptionID("a")])), .answer(.text("naïve \u{1F6C2} \"x\"")),
    .answer(.notApplicable), .answer(.notTested), .answer(.noEvidence),
    .fields([.answer: "yes", .value: "3"]), .none,
  ]

  /// Every kind of value comes back from the event and from the table as it went in.
  @Test func valuesComeBack() throws {
    try TestStore.with { made in
      try made.start()
      let entries = Self.values.enumerated().map { number, value in
        AnswerEntry(
          engagement: "E-1", key: TestStore.key(ItemID("B-\(number + 10)")), value: value)
      }
      _ = try made.as("ann").record(entries, in: "E-1")
      let lea = try made.as("lea")
      #expect(try lea.answers(of: "E-1").map(\.entry.value) == Self.values)
      for entry in entries {
        #expect(try lea.history(of: entry.key, in: "E-1").map(\.entry.value) == [entry.value])
      }
      #expect(try lea.engagement("E-1").progress.answers == Self.values.count - 1)
      try made.expectSound()
    }
  }

  /// The same entry has the same bytes, in whatever order its dictionaries were filled.
  @Test func encodingIsCanonical() throws {
    let fields = ResultField.allCases.map { ($0, "v \($0.rawValue)") }
    let languages = ["en", "id", "jv", "nl", "su"].map { (Language($0), "text \($0)") }
    func change(_ fields: [(ResultField, String)]) -> Change {
      .answered(
        EntryRecord(
          AnswerEntry(
            engagement: "E-1", key: TestStore.key(), revision: 1,
            value: .fields(Dictionary(uniqueKeysWithValues: fields)), note: "Note",
            observed: .day("2026-03-30"))))
    }
    func revision(_ languages: [(Language, String)]) -> Change {
      .findingRevised(
        finding: "E-1/1",
        content: FindingContent(
          grade: .major, due: "2026-05-01",
          texts: Dictionary(
            uniqueKeysWithValues: FindingPart.allCases.map {
              (
                $0.rawValue,
                LocalizedText(Dictionary(uniqueKeysWithValues: languages), fallback: .english)
              )
            })))
    }
    func bytes(_ change: Change) throws -> String {
      String(
        decoding: try EventRecord(
          store: TestStore.id, number: 1, at: TestStore.at, actor: "ann", way: .cli,
          change: change, previous: "0"
        ).bytes(), as: UTF8.self)
    }
    for _ in 0..<20 {
      #expect(try bytes(change(fields)) == bytes(change(fields.shuffled())))
      #expect(try bytes(revision(languages)) == bytes(revision(languages.shuffled())))
    }
    // Every key of every object is in order, so that no process writes another text.
    for text in [try bytes(change(fields)), try bytes(revision(languages))] {
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
      let again = try JSONSerialization.data(
        withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
      #expect(text == String(decoding: again, as: UTF8.self))
      #expect(
        try EventRecord.read(Array(text.utf8)).bytes() == Array(text.utf8))
    }
  }

  /// A file of another subject is imported by an override, which the trail keeps.
  @Test func overridesAreRecorded() throws {
    try TestStore.with { made in
      try made.start()
      var submission = StoreSession.Submission(entries: [TestStore.answer()])
      submission.overrides = [
        StoreSession.SubjectOverride(
          unit: "yard", period: "2019", engagement: nil, sha256: String(repeating: "c", count: 64))
      ]
      submission.parameters = ["counter": [ParameterID("p"): "1"]]
      let ann = try made.as("ann")
      _ = try ann.record(submission, in: "E-1")
      let verbs = try made.store.events().suffix(3).map(\.verb)
      #expect(verbs == ["subjectOverridden", "parameterSet", "answered"])
      #expect(try ann.parameters(of: "E-1") == ["counter": [ParameterID("p"): "1"]])
      // A value that stands already is not set again.
      submission.overrides = []
      let before = try made.contents()
      #expect(try ann.record(submission, in: "E-1") == [])
      #expect(try made.contents() == before)
    }
  }
}
