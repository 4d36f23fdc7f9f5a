import AuditModel
import AuditStore
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Auditing

/// A walk with typed lines, without a terminal.
@Suite struct AnswerWalkTests {
  /// What a walk shows, and what it reports.
  private final class Screen {
    var text = ""
    var codes: [String] = []
  }

  private func walk(
    _ lines: [String], into keeper: some AnswerKeeper, _ language: InterfaceLanguage,
    _ loaded: LoadedChecklist
  ) throws -> Screen {
    let screen = Screen()
    var rest = lines[...]
    var walk = AnswerWalk(loaded, keeper: keeper, context: .test(language)) {
      screen.codes += $0.map(\.code)
    }
    try walk.walk(input: { rest.popFirst() }, output: { screen.text += $0 })
    return screen
  }

  @Test func answersGoToAFileOneByOne() throws {
    let loaded = try DocumentKind.checklist.load("passport-sop", .test()).document
    try withFolder { folder in
      let file = folder.appending(path: "results.json").path
      let first = try walk(
        ["n seen on 3 May", "p", "many", "7", "q"],
        into: AnswerFile(file, for: loaded.checklist, unit: "kanim-x", period: "2026-Q2"), .english,
        loaded)
      #expect(first.codes == ["structure.value-decimal"])
      #expect(first.text.contains("2 answers, 30 open"))
      // The input ends: what was answered is kept, and the second walk goes on in the other language.
      let second = try walk(
        ["b", "y"],
        into: AnswerFile(file, for: loaded.checklist, unit: nil, period: nil), .indonesian, loaded)
      #expect(second.text.contains("Jawaban sekarang: value=7"))
      #expect(second.codes == ["structure.value-decimal"])
      let kept = try AnswerFile(file, for: loaded.checklist, unit: nil, period: nil)
      #expect(kept.head.subject.unit == UnitID("kanim-x"))
      #expect(kept.answers.count == 2)
      let one = kept.answers[AnswerQuestion(item: ItemID("S-01"), side: .internal)]
      #expect(one?.fields == [.answer: "partial"] && one?.note == "seen on 3 May")
    }
  }

  /// Answers of an engagement are events, at the moments that the caller gives.
  @Test func answersGoToAStoreAtTheGivenMoment() throws {
    try AuditFixture.with { fixture in
      let audit = try fixture.audit()
      var moments: ArraySlice<Timestamp> = ["2026-04-12T09:00:00Z", "2026-04-12T09:05:00Z"]
      let keeper = try AnswerEngagement(
        audit, checklist: audit.checklists[0].checklist,
        evidence: EvidenceFolder(store: fixture.store.path)
      ) { () throws(DiagnosticsError) in
        try fixture.store.session(as: "ann", at: moments.popFirst() ?? AuditFixture.at)
      }
      let screen = try walk(["y", "7", "q"], into: keeper, .english, audit.checklists[0])
      #expect(screen.codes == [])
      #expect(screen.text.contains("Saved in E-1: 2 answers"))
      let answers = try fixture.session().answers(of: "E-1")
      #expect(
        Set(answers.map(\.at)) == ["2026-04-12T09:00:00Z", "2026-04-12T09:05:00Z"])
    }
  }

  /// A note at an answer leaves the answer with the person and the day that observed it.
  @Test func aNoteLeavesTheObserver() throws {
    try AuditFixture.with { fixture in
      let audit = try fixture.audit()
      let first = try #require(audit.checklists[0].checklist.items.first)
      var entry = AnswerEntry(
        engagement: "E-1",
        key: AnswerKey(checklist: "passport-sop", item: first.id, side: first.sides[0]),
        value: .answer(.conformity(.yes)))
      (entry.observer, entry.observed) = (.text("Budi, head office"), .day("2026-03-02"))
      _ = try fixture.session("ann").record([entry], in: "E-1")
      let keeper = try AnswerEngagement(
        fixture.audit(), checklist: audit.checklists[0].checklist,
        evidence: EvidenceFolder(store: fixture.store.path)
      ) { () throws(DiagnosticsError) in try fixture.store.session(as: "lea", at: AuditFixture.at) }
      let screen = try walk(["b", "n my remark", "q"], into: keeper, .english, audit.checklists[0])
      #expect(screen.codes == [])
      let kept = try fixture.session().answers(of: "E-1").first?.entry
      #expect(kept?.note == "my remark")
      #expect(kept?.observer == .text("Budi, head office"))
      #expect(kept?.observed == .day("2026-03-02"))
    }
  }

  @Test func linesAreReadByTheKindOfTheItem() throws {
    let loaded = try DocumentKind.checklist.load("passport-sop", .test()).document
    func kind(_ id: String) throws -> AnswerKind {
      try #require(loaded.checklist.items.first { $0.id.rawValue == id }).kind
    }
    #expect(try AnswerReading.read(" y ", at: kind("S-01")) == .answer([.answer: "yes"]))
    #expect(try AnswerReading.read("", at: kind("S-01")) == .skip)
    #expect(try AnswerReading.read("/ locked", at: kind("S-01")) == .find("locked"))
    #expect(
      try AnswerReading.read("2/59 of 400", at: kind("S-04"))
        == .answer([.deviations: "2", .size: "59", .population: "400"]))
    #expect(try AnswerReading.read("2", at: kind("S-04")) == .unknown)
  }
}
