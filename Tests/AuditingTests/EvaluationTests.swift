import AuditModel
import Diagnostics
import FileAccess
import Reporting
import TestSupport
import Testing

@testable import Auditing

/// Files in, assessments out, without a command line.
@Suite struct EvaluationTests {
  private func evaluate(_ request: EvaluationRequest) throws -> AuditLoader.Audit {
    let checklist = try DocumentKind.checklist.load("passport-sop", .test()).document
    return try AuditLoader(context: .test()).evaluate(checklist, request)
  }

  /// The score is the one that the command line shows for the same files.
  @Test func theExampleHasItsScore() throws {
    let audit = try evaluate(EvaluationRequest(files: AuditFixture.results))
    let score = try #require(audit.assessment.score(.overall))
    let golden = String(
      decoding: try bytes(
        of: "Tests/PatuhCommandTests/Fixtures/evaluate/passport-sop-2026-Q1.en.txt"),
      as: UTF8.self)
    let value = try #require(score.value).decimal(places: audit.checklist.scoring.decimals)
    #expect(golden.contains(value))
    #expect(!audit.assessment.findings.isEmpty)
    #expect(audit.assessment.inputs.map(\.name) == AuditFixture.results)
  }

  @Test func whatFilesLeaveOpenComesFromTheRequest() throws {
    let audit = try evaluate(
      EvaluationRequest(
        files: AuditFixture.results, unitName: "Other", date: CalendarDate(iso: "2026-04-20")))
    // The files name the unit and its day; the request fills gaps only.
    let own = try evaluate(EvaluationRequest(files: AuditFixture.results)).assessment.subject
    #expect(audit.assessment.subject.unit == own.unit)
    #expect(audit.assessment.subject.date == own.date ?? CalendarDate(iso: "2026-04-20"))
    #expect(audit.assessment.subject.unitName == own.unitName ?? "Other")
  }

  @Test func everythingWrongIsReportedTogether() {
    let found = codes {
      _ = try evaluate(
        EvaluationRequest(files: ["/no/such/results.xml", "/no/such/results.csv"]))
    }
    #expect(found.filter { $0 == "file.not-found" }.count == 2)
    #expect(
      codes {
        _ = try evaluate(
          EvaluationRequest(files: AuditFixture.results, overrides: ["issue-days"]))
      } == ["command.override-malformed"])
  }

  @Test func earlierPeriodsAreEvaluatedInOrder() throws {
    let loader = AuditLoader(context: .test())
    let checklist = try DocumentKind.checklist.load("passport-sop", .test()).document
    let second = ["internal.xml", "external.csv"].map {
      path("Examples/passport-office/2026-Q2/passport-sop-\($0)")
    }.filter(InputFile.exists)
    let audit = try loader.evaluate(checklist, EvaluationRequest(files: second))
    let history = try loader.history(
      AuditFixture.results, before: audit, checklist, EvaluationRequest(files: []))
    #expect(history.map(\.name) == ["2026-Q1"])
    // A period cannot come before itself.
    let found = codes {
      _ = try loader.history(second, before: audit, checklist, EvaluationRequest(files: []))
    }
    #expect(found.allSatisfy { $0 == "command.earlier-period" } && !found.isEmpty)
  }

  @Test func anItemIsFoundInTheLibrary() throws {
    let loader = AuditLoader(context: .test())
    #expect(
      try loader.checklist(having: ItemID("S-20"), named: nil).checklist.id.rawValue
        == "passport-sop")
    #expect(
      codes { _ = try loader.checklist(having: ItemID("X-99"), named: "passport-sop") }
        == ["command.item-unknown"])
  }

  /// Uploaded files need no file system; what is not among them is read from it.
  @Test func filesInMemoryAreEvaluated() throws {
    var context = AuditingContext.test()
    context.files = .memory([
      "up/internal.xml": try bytes(
        of: "Examples/passport-office/2026-Q1/passport-sop-internal.xml")
    ])
    let checklist = try DocumentKind.checklist.load("passport-sop", context).document
    let audit = try AuditLoader(context: context).evaluate(
      checklist, EvaluationRequest(files: ["up/internal.xml", AuditFixture.results[1]]))
    let files = try evaluate(EvaluationRequest(files: AuditFixture.results))
    #expect(audit.assessment.score(.overall)?.value == files.assessment.score(.overall)?.value)
    #expect(audit.assessment.inputs.map(\.sha256) == files.assessment.inputs.map(\.sha256))
    #expect(
      codes { _ = try FileSource.memory(["a": [1, 2]]).read("a", limit: 1) } == ["file.too-large"])
  }
}
