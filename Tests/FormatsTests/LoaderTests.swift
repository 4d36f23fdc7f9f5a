import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import Formats

@Suite struct LoaderTests {
  /// A checklist with one SOP that tests its requirement.
  private static let checklist = ValidDocuments.checklist.replacing(
    "<requirement id=\"on-time\"", with: "<sop href=\"sop/issue.xml\"/><requirement id=\"on-time\""
  ).replacing("<item id=\"M-1\"", with: "<item id=\"M-1\" requirement=\"in-time\"")

  private func load(
    _ checklist: String, sops: [String: String] = ["sop/issue.xml": ValidDocuments.sop]
  ) throws(DiagnosticsError) -> (checklist: Checklist, sops: [SOP], diagnostics: [Diagnostic]) {
    try ChecklistLoader.load(Array(checklist.utf8), name: "c.xml") {
      (href: String) throws(DiagnosticsError) -> (bytes: [UInt8], name: String) in
      guard let text = sops[href] else {
        throw DiagnosticsError([Diagnostic(.fileNotFound, at: nil, ["file": href])])
      }
      return (Array(text.utf8), href)
    }
  }

  private func failures(
    _ checklist: String, sops: [String: String] = ["sop/issue.xml": ValidDocuments.sop]
  ) -> [String] {
    do {
      _ = try load(checklist, sops: sops)
      return []
    } catch {
      return error.diagnostics.map(\.placed)
    }
  }

  @Test func loadsChecklistAndSOPs() throws {
    let (checklist, sops, diagnostics) = try load(Self.checklist)
    #expect(checklist.id == ChecklistID("desk"))
    #expect(sops.map(\.id) == [SOPID("issue")])
    #expect(diagnostics.isEmpty)
  }

  @Test func warningsComeBesideTheValue() throws {
    let (_, _, diagnostics) = try load(
      Self.checklist.replacing(" requirement=\"in-time\"", with: ""))
    #expect(diagnostics.map(\.placed) == ["50:20 checklist.requirement.untested"])
    #expect(diagnostics.map(\.location?.file) == ["sop/issue.xml"])
  }

  static let codes: Set<String> = [
    "checklist.sop.outside", "checklist.sop.unreadable", "checklist.sop.repeated",
    "checklist.sop.id-repeated",
  ]

  @Test(arguments: [
    "../sop.xml", "sop/../../x.xml", "/etc/passwd", "http://example.org/sop.xml", "C:\\sop.xml",
    "sop\\x.xml", "sop//x.xml", "./sop.xml", "sop/./x.xml", "file:sop.xml", "sop/",
  ]) func referencesOutsideAreRefused(href: String) {
    let marked = Marked(
      Self.checklist.replacing("sop href=\"sop/issue.xml\"", with: "sop href=\"¦\(href)\""))
    #expect(failures(marked.text) == marked.places.map { "\($0) checklist.sop.outside" })
  }

  @Test func unreadableSOPIsReportedWhereItIsNamed() {
    let marked = Marked(
      Self.checklist.replacing("href=\"sop/issue.xml\"", with: "href=\"¦sop/other.xml\""))
    #expect(
      failures(marked.text) == ["- file.not-found"]
        + marked.places.map { "\($0) checklist.sop.unreadable" })
    #expect(
      failures(marked.text, sops: ["sop/other.xml": "<sop/>"]) == marked.places.map {
        "\($0) checklist.sop.unreadable"
      } + ["1:1 structure.root-without-namespace"])
  }

  @Test func repeatedSOPsAreReported() {
    let twice = Marked(
      Self.checklist.replacing(
        "<sop href=\"sop/issue.xml\"/>",
        with: "<sop href=\"sop/issue.xml\"/><sop href=\"¦sop/issue.xml\"/>"))
    #expect(failures(twice.text) == twice.places.map { "\($0) checklist.sop.repeated" })
    let copy = Marked(
      Self.checklist.replacing(
        "<sop href=\"sop/issue.xml\"/>",
        with: "<sop href=\"sop/issue.xml\"/><sop href=\"¦sop/copy.xml\"/>"))
    let found = failures(
      copy.text,
      sops: [
        "sop/issue.xml": ValidDocuments.sop,
        "sop/copy.xml": ValidDocuments.sop.replacing("in-time", with: "in-time-2"),
      ])
    #expect(found.contains("\(copy.places[0]) checklist.sop.id-repeated"))
  }

  /// Errors in an SOP are reported with those of the checklist, and lead to no others.
  @Test func errorsOfAllFilesComeTogether() {
    let checklist = Marked(Self.checklist.replacing("weight=\"2\"", with: "weight=\"¦two\""))
    let sop = Marked(ValidDocuments.sop.replacing("unit=\"workday\"", with: "unit=\"¦fortnight\""))
    #expect(
      failures(checklist.text, sops: ["sop/issue.xml": sop.text]) == [
        "\(checklist.places[0]) structure.value-decimal",
        "\(sop.places[0]) structure.value-word",
      ])
  }

  @Test func loadsSOP() throws {
    let (sop, diagnostics) = try DocumentLoader.sop.load(
      Array(ValidDocuments.sop.utf8), name: "s.xml")
    #expect(sop.id == SOPID("issue"))
    #expect(diagnostics.isEmpty)
    #expect(throws: DiagnosticsError.self) {
      try DocumentLoader.sop.load(
        Array(ValidDocuments.sop.replacing("next=\"done\"", with: "next=\"x\"").utf8), name: "s.xml"
      )
    }
  }
}
