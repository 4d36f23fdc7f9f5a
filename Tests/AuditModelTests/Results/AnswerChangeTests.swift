import AuditModel
import Diagnostics
import TestSupport
import Testing

/// What an incoming result changes in what is recorded.
@Suite struct AnswerChangeTests {
  private static let old = EvidenceReference(href: "old.pdf", sha256: "aa", title: "Old")
  private static let new = EvidenceReference(href: "new.pdf")
  private static let recorded = RecordedContent(
    answer: .conformity(.yes), note: "n", cause: "c", evidence: [old])

  private static func result(
    _ answer: Answer? = nil, note: String? = nil, cause: String? = nil,
    evidence: [EvidenceReference] = [], removes: Set<RemovableField> = [],
    basis: AnswerBasis? = AnswerBasis(revision: 3)
  ) -> CheckedResult {
    CheckedResult(
      item: ItemID("A-1"), side: .internal, answer: answer, note: note, cause: cause,
      evidence: evidence, removes: removes, basis: basis,
      location: SourceLocation(file: "r", line: 1, column: 1))
  }

  private static func change(
    _ incoming: CheckedResult, to recorded: RecordedContent? = recorded, replacing: Bool = false
  ) -> AnswerChange {
    AnswerChange(of: incoming, to: recorded, revision: 3, isReplacing: replacing)
  }

  @Test func whatIsNotGivenIsUntouched() {
    #expect(Self.change(Self.result()) == .unchanged)
    #expect(Self.change(Self.result(), to: nil) == .unchanged)
    #expect(Self.change(Self.result(.conformity(.yes), note: "n")) == .unchanged)
    var after = Self.recorded
    after.note = "other"
    #expect(Self.change(Self.result(note: "other")) == .changed(after, [.note: .changed]))
  }

  @Test func anAnswerIsComparedByItsValue() {
    let four = RecordedContent(answer: .number(4, ratio: nil))
    #expect(
      Self.change(Self.result(.number(Rational(8, over: 2) ?? 0, ratio: nil)), to: four)
        == .unchanged)
  }

  @Test func aNoteAloneIsKeptAndNoAnswer() {
    #expect(Self.change(Self.result(note: "n"), to: nil) == .new(RecordedContent(note: "n")))
    #expect(
      Self.change(Self.result(.conformity(.no)), to: RecordedContent(note: "n"))
        == .changed(RecordedContent(answer: .conformity(.no), note: "n"), [.answer: .added]))
  }

  @Test(arguments: RemovableField.allCases) func removalNeedsItsName(field: RemovableField) {
    var after = Self.recorded
    after.remove(field)
    #expect(
      Self.change(Self.result(removes: [field]))
        == .changed(after, [AnswerChange.Field(field): .removed]))
    // What is not there cannot be taken out.
    #expect(Self.change(Self.result(removes: [field]), to: after) == .unchanged)
    #expect(Self.change(Self.result(removes: [field]), to: nil) == .unchanged)
  }

  @Test func whatIsGivenComesAfterTheRemoval() {
    var after = Self.recorded
    after.evidence = [Self.new]
    #expect(
      Self.change(Self.result(evidence: [Self.new], removes: [.evidence]))
        == .changed(after, [.evidence: .changed]))
  }

  @Test func evidenceIsJoinedByItsPlace() {
    var after = Self.recorded
    after.evidence = [Self.old, Self.new]
    #expect(
      Self.change(Self.result(evidence: [Self.new])) == .changed(after, [.evidence: .added]))
    // Its title and digest stay where the result gives none.
    #expect(Self.change(Self.result(evidence: [EvidenceReference(href: "old.pdf")])) == .unchanged)
    after.evidence = [EvidenceReference(href: "old.pdf", sha256: "bb", title: "Old")]
    #expect(
      Self.change(Self.result(evidence: [EvidenceReference(href: "old.pdf", sha256: "bb")]))
        == .changed(after, [.evidence: .changed]))
  }

  @Test(arguments: [nil, AnswerBasis(revision: 2), AnswerBasis(revision: 0)])
  func anotherRevisionIsAConflict(basis: AnswerBasis?) {
    var after = Self.recorded
    after.answer = .conformity(.no)
    let other = Self.result(.conformity(.no), basis: basis)
    #expect(Self.change(other) == .conflict(after, [.answer: .changed]))
    #expect(Self.change(other, replacing: true) == .changed(after, [.answer: .changed]))
    #expect(Self.change(Self.result(.conformity(.yes), basis: basis)) == .unchanged)
    // What contradicts nothing is none, and a removal is one.
    guard case .changed = Self.change(Self.result(evidence: [Self.new], basis: basis)) else {
      Issue.record("evidence that is added is no conflict")
      return
    }
    guard case .conflict = Self.change(Self.result(removes: [.note], basis: basis)) else {
      Issue.record("a removal on another revision is a conflict")
      return
    }
  }

  @Test func replacingNeverDeletesEvidence() {
    let other = Self.result(.conformity(.no), evidence: [Self.new], basis: nil)
    var after = Self.recorded
    (after.answer, after.evidence) = (.conformity(.no), [Self.old, Self.new])
    #expect(
      Self.change(other, replacing: true)
        == .changed(after, [.answer: .changed, .evidence: .added]))
  }

  @Test(arguments: [1, 3], [false, true])
  func anUneditedRowIsTakenOnlyWhereThereIsNoAnswer(revision: Int, replacing: Bool) {
    let row = Self.result(
      .conformity(.no), note: "row", basis: AnswerBasis(revision: revision, edited: []))
    #expect(Self.change(row, replacing: replacing) == .unedited)
    #expect(
      Self.change(row, to: nil, replacing: replacing)
        == .new(RecordedContent(answer: .conformity(.no), note: "row")))
    // A note that is recorded stays.
    #expect(
      Self.change(row, to: RecordedContent(note: "n"), replacing: replacing)
        == .changed(RecordedContent(answer: .conformity(.no), note: "n"), [.answer: .added]))
  }

  @Test func onlyThePartThatWasEditedChanges() {
    let row = Self.result(
      .conformity(.no), note: "row", basis: AnswerBasis(revision: 3, edited: [.note]))
    var after = Self.recorded
    after.note = "row"
    #expect(Self.change(row) == .changed(after, [.note: .changed]))
  }

  // MARK: - Observer and time

  private static let seen = RecordedContent(
    answer: .conformity(.yes), note: "n", observer: .person("ann"),
    observed: ObservationTime("2026-09-12"))

  private static func change(
    by: String?, at: String?, answer: Answer? = .conformity(.yes), note: String? = nil,
    basis: AnswerBasis? = nil
  ) -> AnswerChange {
    AnswerChange(
      of: CheckedResult(
        item: ItemID("A-1"), side: .internal, answer: answer, note: note, by: by,
        at: at.flatMap { ObservationTime($0) }, basis: basis,
        location: SourceLocation(file: "r", line: 1, column: 1)), to: seen, revision: 3,
      isReplacing: false
    ) { $0.lowercased() == "ann" ? .person("ann") : .text($0) }
  }

  /// Each is a change of its own, made on any revision, and what is not given stays.
  @Test(arguments: [nil, Answer.conformity(.yes)])
  func anotherObserverOrTimeOfTheSameAnswerIsAChange(answer: Answer?) {
    var after = Self.seen
    after.observer = .text("Clerk")
    #expect(
      Self.change(by: "Clerk", at: nil, answer: answer) == .changed(after, [.observer: .changed]))
    after = Self.seen
    after.observed = ObservationTime("2026-09-12T10:00:00+07:00")
    #expect(
      Self.change(by: "Ann", at: "2026-09-12T10:00:00+07:00", answer: answer)
        == .changed(after, [.observed: .changed]))
    #expect(Self.change(by: "ANN", at: "2026-09-12", answer: answer) == .unchanged)
    #expect(Self.change(by: nil, at: nil, answer: answer) == .unchanged)
  }

  @Test func anotherAnswerHasItsOwnObserverAndTime() {
    let after = RecordedContent(answer: .conformity(.no), note: "n", observer: .text("Clerk"))
    let parts: [AnswerChange.Field: AnswerChange.Part] = [.answer: .changed]
    #expect(
      Self.change(by: "Clerk", at: nil, answer: .conformity(.no)) == .conflict(after, parts))
    #expect(
      Self.change(
        by: "Clerk", at: nil, answer: .conformity(.no), basis: AnswerBasis(revision: 3))
        == .changed(after, parts))
  }

  @Test func observerAndTimeOfARowThatNobodyEditedAreNotTaken() {
    let basis = AnswerBasis(revision: 1, edited: [])
    #expect(
      Self.change(by: "Clerk", at: "2026-10-01", answer: .conformity(.no), basis: basis)
        == .unedited)
  }

  @Test func observerAndTimeAloneAreNothing() {
    let nobody = CheckedResult(
      item: ItemID("A-1"), side: .internal, answer: nil, by: "Clerk",
      location: SourceLocation(file: "r", line: 1, column: 1))
    #expect(Self.change(nobody, to: nil) == .unchanged)
  }

  @Test func newContentIsAddedInAllItsParts() {
    let new = AnswerChange.new(RecordedContent(note: "n", evidence: [Self.new]))
    #expect(new.parts == [.note: .added, .evidence: .added])
    #expect(AnswerChange.unchanged.parts == [:])
  }
}
