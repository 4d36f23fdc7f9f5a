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
    #expect(Self.change(Self.result(removes: [field])) == .changed(after, [field: .removed]))
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
    #expect(Self.change(row, replacing: replacing) == .unchanged)
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

  @Test func newContentIsAddedInAllItsParts() {
    let new = AnswerChange.new(RecordedContent(note: "n", evidence: [Self.new]))
    #expect(new.parts == [.note: .added, .evidence: .added])
    #expect(AnswerChange.unchanged.parts == [:])
  }
}
