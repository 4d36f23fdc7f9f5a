import AuditModel
import Diagnostics
import Testing
import XMLTree

@testable import Formats

/// Every rule for SOPs, with an example that passes (the valid document) and one that fails.
@Suite struct SOPLintTests {
  @Test func validSOPHasNoDiagnostics() throws {
    let document = try Marked(ValidDocuments.sop).document()
    let sop = try SOPReader.read(document).get()
    #expect(Linter.lint(sop: sop, documents: [document]).map(\.placed) == [])
  }

  @Test(arguments: Self.slips) func slipIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: ValidDocuments.sop)
    let document = try marked.document()
    let sop = try SOPReader.read(document).get()
    let found = Linter.lint(sop: sop, documents: [document])
    #expect(found.map(\.placed) == marked.places.map { "\($0) \(slip.code)" })
    let rough = Linter.lint(sop: sop)
    #expect(rough.map(\.code).sorted() == found.map(\.code).sorted())
  }

  private static let more = "<activity>A</activity><activity xml:lang=\"en\">A</activity>"

  static let slips: [Slip] = [
    Slip(
      "sop.id-repeated", "<performer id=\"desk\">",
      "<performer id=\"desk\"><title>A</title><title xml:lang=\"en\">A</title></performer><performer id=\"¦desk\">"
    ),
    Slip(
      "sop.id-repeated", "</sop>",
      "<requirement id=\"¦in-time\"><text>A</text><text xml:lang=\"en\">A</text></requirement></sop>"
    ),
    Slip(
      "sop.reference-unknown", "performer=\"desk\" next=\"done\"",
      "performer=\"¦secretary\" next=\"done\""),
    Slip("sop.reference-misspelt", "next=\"done\"", "next=\"¦dnoe\""),
    Slip("sop.reference-unknown", "since=\"begin\"", "since=\"¦yesterday\""),
    Slip("sop.reference-misspelt", "to=\"issue\"", "to=\"¦isue\""),
    Slip("sop.reference-unknown", "clause=\"3\" step=\"issue\"", "clause=\"3\" step=\"¦archive\""),
    Slip(
      "sop.reference-misspelt", "<requirement id=\"in-time\" source=\"law\"",
      "<requirement id=\"in-time\" source=\"¦lwa\""),
    Slip("sop.start-missing", "<sop ", "¦<sop ", also: "kind=\"start\"", "kind=\"process\""),
    Slip(
      "sop.start-repeated", "<step id=\"issue\"",
      "<step id=\"again\" kind=\"¦start\" next=\"issue\">\(more)</step><step id=\"issue\""),
    Slip("sop.end-missing", "<sop ", "¦<sop ", also: "kind=\"end\"", "performer=\"desk\""),
    Slip(
      "sop.step.unreachable", "<step id=\"done\"",
      "<step id=\"¦lost\" performer=\"desk\">\(more)</step><step id=\"done\""),
    Slip(
      "sop.step.dead-end", "<step id=\"done\"",
      "<step id=\"¦round\" performer=\"desk\" next=\"round\">\(more)</step><step id=\"done\"",
      also: "<branch on=\"no\" to=\"begin\"", "<branch on=\"no\" to=\"round\""),
    Slip(
      "sop.decision.branch-missing", "<step id=\"check\"", "¦<step id=\"check\"",
      also: "<branch on=\"no\" to=\"begin\"/>", ""),
    Slip(
      "sop.decision.branch-repeated", "<branch on=\"no\" to=\"begin\"/>",
      "<branch on=\"no\" to=\"begin\"/><branch on=\"¦no\" to=\"issue\"/>"),
    Slip(
      "sop.step.branch-unexpected", "<time most=\"4\" unit=\"workday\"/>",
      "<time most=\"4\" unit=\"workday\"/>¦<branch on=\"yes\" to=\"done\"/><branch on=\"no\" to=\"done\"/>"
    ),
    Slip("sop.step.next-unexpected", "kind=\"decision\"", "kind=\"decision\" next=\"¦issue\""),
    Slip("sop.step.next-unexpected", "kind=\"end\"", "kind=\"end\" next=\"¦begin\""),
    Slip(
      "sop.step.performer-missing", "<step id=\"issue\" performer=\"desk\"", "¦<step id=\"issue\""),
    Slip(
      "sop.performer.unused", "<performer id=\"desk\">",
      "<performer id=\"¦idle\"><title>A</title><title xml:lang=\"en\">A</title></performer><performer id=\"desk\">"
    ),
    Slip("sop.identity.incomplete", "<identity number=\"SOP-7\"", "¦<identity"),
    Slip(
      "sop.identity.incomplete", "<identity", "¦<identity",
      also: "<record><text>Buku</text><text xml:lang=\"en\">Book</text></record>", ""),
    Slip("sop.identity.dates-swapped", "revised=\"2025-01-02\"", "revised=\"¦2024-01-01\""),
    Slip("sop.identity.dates-swapped", "effective=\"2025-02-01\"", "effective=\"¦2025-01-01\""),
    Slip(
      "sop.identity.dates-swapped", "revised=\"2025-01-02\" effective=\"2025-02-01\"",
      "effective=\"¦2023-01-01\""),
    Slip(
      "checklist.source.dates-swapped", "<source id=\"law\"",
      "<source id=\"law\" effective=\"2024-01-01\" until=\"¦2023-12-31\""),
    Slip(
      "sop.language-missing", "<text>Terlatih</text><text xml:lang=\"en\">Trained</text>",
      "¦<text>Terlatih</text>"),
    Slip("sop.language-missing", "<output>Tanda terima</output>\n    <output", "¦<output"),
  ]

  /// A connector without a next step leads out of the SOP, and counts as an end.
  @Test func connectorLeadsOut() throws {
    let text = ValidDocuments.sop.replacing(
      "<branch on=\"no\" to=\"begin\"/>", with: "<branch on=\"no\" to=\"out\"/>"
    ).replacing(
      "<requirement id",
      with: "<step id=\"out\" kind=\"connector\">\(Self.more)</step><requirement id")
    let sop = try SOPReader.read(Marked(text).document()).get()
    #expect(Linter.lint(sop: sop).map(\.placed) == [])
  }

  @Test(arguments: [("2026-01-02", nil), ("2026-01-03", "sop.review-overdue")])
  func reviewIsDueAfterAYear(day: String, code: String?) throws {
    let sop = try SOPReader.read(Marked(ValidDocuments.sop).document()).get()
    let found = SOPReview.check(sop, on: try #require(CalendarDate(iso: day)))
    #expect(found?.code == code)
    #expect(found?.location == (code == nil ? nil : sop.location))
  }
}
