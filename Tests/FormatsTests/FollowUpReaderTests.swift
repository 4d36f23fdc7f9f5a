import AuditModel
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Formats

@Suite struct FollowUpReaderTests {
  static let regime = """
    <followup xmlns="urn:patuh:followup:1" id="house" version="1" xml:lang="en">
      <title>House</title>
      <source id="rule"><title>Rule</title></source>
      <deadline id="answer" days="60" until="responded" source="rule"><title>Answer</title></deadline>
      <status id="open" counts="open">
        <title>Open</title>
        <state name="issued"/><state name="responded"/><state name="agreed"/><state name="implemented"/>
      </status>
      <status id="done" counts="done"><title>Done</title><state name="verified"/><state name="closed"/></status>
      <status id="excused" counts="excused"><title>Excused</title><state name="accepted"/></status>
    </followup>

    """

  static let slips: [Slip] = [
    Slip("followup.id-repeated", "<status id=\"done\"", "<status id=\"¦open\""),
    Slip("followup.source-unknown", "source=\"rule\"", "source=\"¦law\""),
    Slip(
      "followup.state-repeated", "<status id=\"excused\" counts=\"excused\"><title>Excused</title>",
      "¦<status id=\"excused\" counts=\"excused\"><title>Excused</title><state name=\"closed\"/>"),
    Slip(
      "followup.state-missing",
      "<followup xmlns=\"urn:patuh:followup:1\" id=\"house\" version=\"1\" xml:lang=\"en\">",
      "¦<followup xmlns=\"urn:patuh:followup:1\" id=\"house\" version=\"1\" xml:lang=\"en\">",
      also: "<state name=\"agreed\"/>", ""),
  ]

  @Test(arguments: slips) func slipIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: Self.regime)
    let places = marked.places.map { "\($0) \(slip.code)" }
    do {
      _ = try DocumentLoader.followUp.load(marked.bytes, name: "f.xml")
      Issue.record("nothing was reported")
    } catch {
      #expect(error.diagnostics.map(\.placed) == places)
    }
  }

  @Test func everythingIsRead() throws {
    let regime = try DocumentLoader.followUp.load(Array(Self.regime.utf8), name: "f.xml").document
    #expect(regime.deadlines.map(\.days) == [60])
    #expect(regime.deadlines.map(\.until) == [.responded])
    #expect(regime.statuses.map(\.id.rawValue) == ["open", "done", "excused"])
    #expect(regime.statuses.map(\.counts) == [.open, .done, .excused])
    #expect(regime.statuses.flatMap(\.states) == FindingState.afterIssue)
  }

  /// What was not told to the auditee is no state of follow-up.
  @Test(arguments: ["draft", "withdrawn"]) func otherStatesAreRefused(state: String) throws {
    for (old, new) in [
      ("until=\"responded\"", "until=\"\(state)\""),
      ("<state name=\"agreed\"/>", "<state name=\"agreed\"/><state name=\"\(state)\"/>"),
    ] {
      let text = Self.regime.replacing(old, with: new)
      #expect(text != Self.regime)
      #expect(throws: DiagnosticsError.self) {
        _ = try DocumentLoader.followUp.load(Array(text.utf8), name: "f.xml")
      }
    }
  }

  /// The regimes of the library are sound, and cover every state.
  @Test func libraryIsSound() throws {
    for name in ["bpk-2017", "action-plans"] {
      let file = packageRoot.appending(path: "Checklists/followup/\(name).xml")
      let loaded = try DocumentLoader.followUp.load(Array(Data(contentsOf: file)), name: name)
      #expect(loaded.diagnostics.map(\.placed) == [])
      #expect(loaded.document.id.rawValue == name)
    }
  }
}
