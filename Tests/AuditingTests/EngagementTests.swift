import AuditModel
import AuditStore
import Diagnostics
import Foundation
import Reporting
import Seals
import TestSupport
import Testing

@testable import Auditing

/// An engagement of a store: evaluated, packed, tried with another version, planned.
@Suite struct EngagementTests {
  @Test func theEngagementScoresAsItsFilesDo() throws {
    try AuditFixture.with { fixture in
      try fixture.answer()
      let report = try fixture.audit().report(of: "passport-sop")
      let checklist = try DocumentKind.checklist.load("passport-sop", .test()).document
      let files = try AuditLoader(context: .test()).evaluate(
        checklist, EvaluationRequest(files: AuditFixture.results))
      #expect(report.assessment.score(.overall)?.value == files.assessment.score(.overall)?.value)
      #expect(report.assessment.findings.count == files.assessment.findings.count)
    }
  }

  @Test func filesInMemoryAreImported() throws {
    try AuditFixture.with { fixture in
      let name = "Examples/passport-office/2026-Q1/passport-sop-external.csv"
      var context = AuditingContext.test()
      context.files = .memory(["answers.csv": try bytes(of: name)])
      let read = try fixture.session().audit("E-1", context)
        .reading(["answers.csv"], ImportOptions(), names: KnownNames())
      let file = try fixture.audit().reading([path(name)], ImportOptions(), names: KnownNames())
      #expect(!read.changes.isEmpty)
      #expect(read.changes.map(\.entry) == file.changes.map(\.entry))
    }
  }

  @Test func aPackIsMadeAndVerified() throws {
    try AuditFixture.with { fixture in
      try fixture.answer()
      let proof = fixture.folder.appending(path: "seen.txt")
      try Data("seen".utf8).write(to: proof)
      let evidence = EvidenceFolder(store: fixture.store.path)
      let ann = try fixture.session("ann")
      let sha256 = try evidence.keep([proof.path]) { kept, copy throws(DiagnosticsError) in
        var file = kept[0].file
        (file.engagement, file.item) = ("E-1", "S-01")
        try ann.add([file], copying: copy)
        return file.sha256
      }
      let key = try #require(SigningKey(seed: Array(repeating: 7, count: 32)))
      func pack() throws -> [UInt8] {
        try AuditPack.make(
          "E-1", fixture.session(), .test(), evidence: evidence, key: key)
      }
      let first = try pack()
      #expect(try pack() == first)
      let archive = fixture.folder.appending(path: "pack.zip")
      try Data(first).write(to: archive)
      let verdict = try AuditPack.verify(file: archive.path)
      #expect(verdict.problems.isEmpty)
      #expect(verdict.key == TrailKeys.hex(key.verifyingKey.bytes))
      #expect(verdict.head?.size == (try fixture.store.head().size))

      // Evidence that was altered is not packed.
      let kept = "\(evidence.path)/\(sha256.prefix(2))/\(sha256)"
      try Data("other".utf8).write(to: URL(filePath: kept))
      #expect(
        evidence.problems(of: try fixture.store.allEvidence()).map(\.code)
          == ["store.evidence-damaged"])
      #expect(throws: DiagnosticsError.self) { try pack() }
      try Data("no archive".utf8).write(to: archive)
      #expect(codes { _ = try AuditPack.verify(file: archive.path) } == ["command.pack-unreadable"])
    }
  }

  @Test func anotherVersionIsTried() throws {
    try AuditFixture.with { fixture in
      try fixture.answer()
      let same = try DocumentKind.checklist.load("passport-sop", .test()).document
      let unchanged = try WhatIf(try fixture.audit(), checklist: "passport-sop", with: same)
      #expect(unchanged.scores.compactMap(\.difference).allSatisfy { $0 == .zero })
      #expect(unchanged.lost.isEmpty && unchanged.turns.isEmpty)
      let text = String(decoding: try bytes(of: "Checklists/passport-sop.xml"), as: UTF8.self)
        .replacing("<item id=\"S-04\"", with: "<item id=\"S-04b\"")
        .replacing(
          "Apakah SOP ditinjau paling lama {sop-review-months} bulan yang lalu?",
          with: "Apakah SOP ditinjau dalam {sop-review-months} bulan terakhir?")
      let other = fixture.folder.appending(path: "other.xml")
      try Data(text.utf8).write(to: other)
      try FileManager.default.createDirectory(
        at: fixture.folder.appending(path: "sop"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: packageRoot.appending(path: "Checklists/sop/passport-issuance.xml"),
        to: fixture.folder.appending(path: "sop/passport-issuance.xml"))
      let changed = try WhatIf(
        try fixture.audit(), checklist: "passport-sop",
        with: try DocumentKind.checklist.load(other.path, .test()).document)
      // S-04 has another id and its answer holds; S-02 asks something else.
      #expect(changed.lost.map(\.item.rawValue) == ["S-02"])
      #expect(changed.lost.map(\.fate) == [.asksSomethingElse])
      let changes = ChecklistChanges(from: changed.old, to: changed.new)
      #expect(changes.text(in: .english).contains("renamed: "))
      #expect(changes.text(in: .indonesian).contains("diganti nama: "))
    }
  }

  @Test func aPlanRanksWhatWasNeverAudited() throws {
    try AuditFixture.with { fixture in
      let proposal = try PlanFiles.propose(
        path("Examples/plan/universe.xml"), days: 30, year: 2027, try fixture.session(),
        .test())
      #expect(proposal.lines.count == 5)
      let planned = proposal.audits.compactMap { Rational(decimal: $0.days) }
      #expect(planned.reduce(.zero, +) <= 30 && !planned.isEmpty)
      #expect(proposal.lines.allSatisfy { $0.record.lastAudit == nil })
    }
  }

  @Test func followUpIsCountedInTheWordsOfARegime() throws {
    try AuditFixture.with { fixture in
      _ = try fixture.issueFinding()
      let regime = try DocumentKind.regime.load("bpk-2017", .test()).document
      let report = FollowUpReport(
        of: try fixture.session().findings(FindingFilter()), by: regime, groupedBy: .unit,
        on: try #require(CalendarDate(iso: "2026-07-01")))
      #expect(report.rows.map(\.group) == ["kanim-contoh", nil])
      #expect(report.rows.allSatisfy { $0.total == 1 && $0.done == 0 && $0.rate == .zero })
      #expect(report.rows[0].late.contains(1), "80 days after the issue")
    }
  }

  /// A unit that is renamed keeps its findings, with the texts that people gave them.
  @Test func aRenamedUnitKeepsItsFindings() throws {
    try AuditFixture.with { fixture in
      try fixture.answer()
      let evaluator = EngagementAudit.evaluator(.test())
      let lea = try fixture.session()
      let raised = try lea.evaluate("E-1", evaluating: evaluator).raised
      let first = try #require(raised.first)
      try lea.edit(first, [.cause: "No key"], in: .english)
      for id: UnitID in ["kanim-baru", "kanim-lagi"] {
        let old = try lea.engagement("E-1").plan.unit
        try fixture.session("root").rename(old, to: id)
        #expect(try lea.evaluate("E-1", evaluating: evaluator).changesNoFinding)
      }
      #expect(try lea.finding(first).texts.has(.cause))
    }
  }

  /// A waiver does not come back as an answer of the person who filled in the rest.
  @Test func aWaiverIsShownInPapersButIsNoAnswer() throws {
    try AuditFixture.with { fixture in
      try fixture.session("root").addPerson("mia", name: "Mia")
      try fixture.session("root").grant(.manager, to: "mia", in: nil)
      let item = try #require(fixture.audit().checklists[0].checklist.items.first)
      try fixture.session("mia").waive(
        [(checklist: "passport-sop", item: item.id, side: item.sides[0])], in: "E-1",
        reason: "Under repair", until: nil)
      let audit = try fixture.audit()
      let form = String(decoding: try audit.form(of: "passport-sop"), as: UTF8.self)
      #expect(form.contains("Under repair"))
      let paper = fixture.folder.appending(path: "paper.xlsx")
      try Data(audit.workpaper(of: "passport-sop")).write(to: paper)
      let read = try audit.reading([paper.path], ImportOptions(), names: KnownNames())
      #expect(read.submission.entries.isEmpty)
      #expect(read.lines.allSatisfy { $0.change == .unchanged })
    }
  }
}
