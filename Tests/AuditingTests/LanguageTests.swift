import AuditModel
import AuditStore
import Diagnostics
import Foundation
import Reporting
import TestSupport
import Testing

@testable import Auditing

/// Both languages in one process, side by side: nothing depends on the environment.
@Suite struct LanguageTests {
  private static func report(_ language: InterfaceLanguage) throws -> String {
    let context = AuditingContext.test(language)
    let checklist = try DocumentKind.checklist.load("passport-sop", context).document
    let audit = try AuditLoader(context: context).evaluate(
      checklist, EvaluationRequest(files: AuditFixture.results))
    let report = Report(
      assessment: audit.assessment, checklist: audit.checklist, sops: audit.sops,
      language: context.language)
    return String(
      decoding: try TextExporter().export(report, options: ExportOptions(width: 88)),
      as: UTF8.self)
  }

  /// Many at once, in turn in one language and the other, are what each is alone.
  @Test func reportsOfBothLanguagesAreMadeAtOnce() async throws {
    let alone = [
      InterfaceLanguage.english: try Self.report(.english),
      .indonesian: try Self.report(.indonesian),
    ]
    #expect(alone[.english] != alone[.indonesian])
    try await withThrowingTaskGroup(of: (InterfaceLanguage, String).self) { group in
      for turn in 0..<8 {
        let language: InterfaceLanguage = turn.isMultiple(of: 2) ? .english : .indonesian
        group.addTask { (language, try Self.report(language)) }
      }
      for try await (language, text) in group { #expect(text == alone[language]) }
    }
  }

  /// The report is the one that the command line writes, in either language.
  @Test(arguments: [InterfaceLanguage.english, .indonesian])
  func reportsAreThoseOfTheCommandLine(language: InterfaceLanguage) throws {
    let golden = String(
      decoding: try bytes(
        of: "Tests/PatuhCommandTests/Fixtures/evaluate/passport-sop-2026-Q1."
          + "\(language.rawValue).txt"), as: UTF8.self)
    // Headings, scores and findings; names of files are those of the caller.
    func words(_ text: String) -> [Substring] {
      text.split(separator: "\n").prefix(20).filter { !$0.contains("Examples/") }
    }
    #expect(words(try Self.report(language)) == words(golden))
  }

  @Test func lettersOfBothLanguagesAreMadeOfOneStore() throws {
    try AuditFixture.with { fixture in
      let id = try fixture.issueFinding()
      let day = try #require(CalendarDate(iso: "2026-05-01"))
      let run = LetterRun(.notice, about: .findings([id]), on: day, output: "letter.html")
      func page(_ language: InterfaceLanguage) throws -> String {
        let letters = try run.letters(from: fixture.session(), .test(language))
        #expect(letters.map(\.file) == ["letter.html"])
        // Days are held together by spaces that do not break.
        return String(decoding: letters[0].bytes, as: UTF8.self).replacing("\u{a0}", with: " ")
      }
      let (english, indonesian) = (try page(.english), try page(.indonesian))
      #expect(english.contains("1 May 2026") && english.contains("Box open"))
      #expect(indonesian.contains("1 Mei 2026") && indonesian.contains("Box open"))
      #expect(try page(.english) == english)
    }
  }

  /// Missing answers are listed alike in both languages, for every evaluator.
  @Test func whatIsMissingIsTheSameInBothLanguages() throws {
    try AuditFixture.with { fixture in
      func missing(_ language: InterfaceLanguage) throws -> [Diagnostic] {
        try fixture.session().missing(
          in: "E-1", before: .review, evaluating: EngagementAudit.evaluator(.test(language)))
      }
      let found = try missing(.english)
      #expect(try missing(.indonesian) == found)
      #expect(found.count > 30)
      #expect(found.first?.code == "store.item-unanswered")
      #expect(found.first?.facts["item"] == "S-01")
    }
  }

  @Test func plansAreInTheLanguageOfTheContext() throws {
    try AuditFixture.with { fixture in
      func titles(_ language: InterfaceLanguage) throws -> [String] {
        let context = AuditingContext.test(language)
        let proposal = try PlanFiles.propose(
          path("Examples/plan/universe.xml"), days: 30, year: 2027, try fixture.session(),
          context)
        return proposal.lines.compactMap { proposal.entity($0)?.title.text(in: context.language) }
      }
      let (english, indonesian) = (try titles(.english), try titles(.indonesian))
      #expect(english.contains("Passport service, Elang"))
      #expect(indonesian.contains("Pelayanan paspor Elang"))
    }
  }
}
