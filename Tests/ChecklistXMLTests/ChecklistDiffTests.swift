import AuditModel
import Diagnostics
import Foundation
import Testing

@testable import ChecklistXML

@Suite struct ChecklistDiffTests {
  private func read(_ text: String) throws -> Checklist {
    try ChecklistReader.read(Marked(text).document()).get()
  }

  private func diff(_ changes: [(String, String)]) throws -> ChecklistDiff {
    var text = ValidDocuments.checklist
    for (old, new) in changes {
      try #require(text.contains(old), "the document does not hold \(old)")
      text = text.replacing(old, with: new)
    }
    return ChecklistDiff(from: try read(ValidDocuments.checklist), to: try read(text))
  }

  private func lines(_ diff: ChecklistDiff) -> [String] {
    diff.changes.map { "\($0.subject) \($0.id) \($0.kind)" }
  }

  @Test func sameChecklistHasNoChanges() throws {
    #expect(try diff([]).isEmpty)
    // White space and another way to write a number change nothing.
    #expect(
      try diff([
        ("weight=\"2\"", "weight=\"2.0\""), ("<title>Loket</title>", "<title> Loket\n</title>"),
      ]).isEmpty)
  }

  @Test(arguments: [
    ("Tingkat?", "Tahap?", "item L-1 asked(aspects: [\"question\"])"),
    (
      "id=\"L-1\" side=\"internal\"", "id=\"L-1\" side=\"external\"",
      "item L-1 asked(aspects: [\"side\"])"
    ),
    ("conforming-from=\"0.5\"", "conforming-from=\"1\"", "item L-1 asked(aspects: [\"ladder\"])"),
    ("tolerable=\"0.05\"", "tolerable=\"0.04\"", "item S-1 asked(aspects: [\"sample\"])"),
    (" requirement=\"on-time\"", "", "item C-1 asked(aspects: [\"requirement\"])"),
    ("weight=\"2\"", "weight=\"3\"", "item C-1 changed(aspects: [\"weight\"])"),
    (
      "severity=\"critical\" weight", "severity=\"major\" weight",
      "item C-1 changed(aspects: [\"severity\"])"
    ),
    ("class=\"function:planning\"", "", "item C-1 changed(aspects: [\"class\"])"),
    ("<guidance>Lihat", "<guidance>Periksa", "item C-1 changed(aspects: [\"guidance\"])"),
    ("<evidence required=\"true\">", "<evidence>", "item C-1 changed(aspects: [\"evidence\"])"),
    ("<cause>Sebab", "<cause>Penyebab", "item C-1 changed(aspects: [\"finding\"])"),
    ("grade=\"minor\" due=\"10\"", "due=\"10\"", "item C-1 changed(aspects: [\"finding\"])"),
    (
      "id=\"T-1\" side=\"internal\"", "id=\"T-1\" side=\"internal\" applies=\"days > 3\"",
      "item T-1 changed(aspects: [\"applies\"])"
    ),
    ("version=\"1\" xml", "version=\"2\" xml", "checklist desk changed(aspects: [\"version\"])"),
    ("until=\"2030-12-31\"", "", "source law changed(aspects: [\"until\"])"),
    ("<text>Tepat waktu", "<text>Cepat", "requirement on-time changed(aspects: [\"text\"])"),
    ("maximum=\"30\"", "maximum=\"31\"", "parameter days changed(aspects: [\"maximum\"])"),
    ("<title>Perencanaan", "<title>Rencana", "axis function changed(aspects: [\"value\"])"),
    ("at=\"77.99\"", "at=\"70\"", "scoring scoring changed(aspects: [\"cap\"])"),
    (
      "internal=\"0.6\" external=\"0.4\"", "internal=\"0.5\" external=\"0.5\"",
      "scoring scoring changed(aspects: [\"combine\"])"
    ),
    ("from=\"80\"", "from=\"81\"", "scoring scoring changed(aspects: [\"rating\"])"),
    ("decimals=\"1\"", "decimals=\"2\"", "scoring scoring changed(aspects: [\"decimals\"])"),
    ("days=\"30\"", "days=\"60\"", "findings findings changed(aspects: [\"due\"])"),
    ("<title>Dalam", "<title>Bagian dalam", "section inner changed(aspects: [\"title\"])"),
  ]) func changeIsNamed(old: String, new: String, line: String) throws {
    let diff = try diff([(old, new)])
    #expect(lines(diff) == [line])
    #expect(diff.invalidatedItems.isEmpty == !line.contains("asked"))
    #expect(diff.changes.allSatisfy { $0.before != nil && $0.after != nil })
  }

  /// The default of a parameter is part of what is asked where it is used.
  @Test func parameterChangesWhatIsAsked() throws {
    let diff = try diff([("value=\"4\" unit", "value=\"5\" unit")])
    #expect(
      lines(diff) == [
        "parameter days changed(aspects: [\"value\"])",
        "item C-1 asked(aspects: [\"parameter\"])", "item M-1 asked(aspects: [\"parameter\"])",
      ])
    #expect(diff.invalidatedItems == [ItemID("C-1"), ItemID("M-1")])
  }

  @Test func addedRemovedAndMovedItemsAreFound() throws {
    let item = "<item id=\"N-1\" side=\"internal\"><question>A</question><text/></item>"
    let diff = try diff([
      ("<item id=\"L-1\"", "\(item)<item id=\"L-1\""), ("id=\"T-1\"", "id=\"T-2\""),
    ])
    #expect(lines(diff) == ["item N-1 added", "item T-2 added", "item T-1 removed"])
    func line(of text: String) throws -> Int {
      let lines = ValidDocuments.checklist.split(separator: "\n", omittingEmptySubsequences: false)
      return try #require(lines.firstIndex { $0.contains(text) }) + 1
    }
    let (next, last) = (try line(of: "id=\"L-1\""), try line(of: "id=\"T-1\""))
    #expect(diff.changes.map(\.before?.line) == [nil, nil, last])
    #expect(diff.changes.map(\.after?.line) == [next, last, nil])
    #expect(diff.invalidatedItems == [ItemID("T-1")])
  }

  @Test func movedItemsAreTheFewest() throws {
    let text = ValidDocuments.checklist
    let from = try #require(text.range(of: "    <item id=\"I-1\""))
    let to = try #require(text.range(of: "    <section id=\"inner\">"))
    let index = text[from.lowerBound..<to.lowerBound]
    let without = text.replacing(index, with: "")
    let earlier = without.replacing("    <item id=\"L-1\"", with: "\(index)    <item id=\"L-1\"")
    let deeper = without.replacing("      <item id=\"P-1\"", with: "\(index)      <item id=\"P-1\"")
    for changed in [earlier, deeper] {
      let diff = ChecklistDiff(from: try read(text), to: try read(changed))
      // The class function:acting comes from the section around, in both places.
      #expect(lines(diff) == ["item I-1 moved"])
    }
  }
}
