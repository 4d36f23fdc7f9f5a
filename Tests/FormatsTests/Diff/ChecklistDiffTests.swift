import AuditModel
import Diagnostics
import Testing

@testable import Formats

/// Each change to a checklist gives exactly the entries that it should, at their places.
@Suite struct ChecklistDiffTests {
  @Test(arguments: Self.edits) func editGivesItsEntries(_ edit: Edit) throws {
    let diff = try edit.diff()
    #expect(diff.entries.map(\.line) == edit.entries)
  }

  /// The diff says that answers are lost exactly where the content hash says so.
  @Test(arguments: Self.edits) func answersFollowTheContentHash(_ edit: Edit) throws {
    let (old, new) = try edit.versions()
    let diff = ChecklistDiff.between(old, new)
    for item in new.items {
      guard let earlier = old.items.first(where: { $0.id == item.id }) else { continue }
      let entries = diff.entries.filter { $0.part == .item && $0.id == item.id.rawValue }
      let asksElse = entries.filter { $0.change == .asksSomethingElse }
      #expect(asksElse.isEmpty == (earlier.contentHash == item.contentHash), "\(item.id)")
      #expect(asksElse.allSatisfy { $0.fields.contains(where: \.affectsAnswers) }, "\(item.id)")
    }
  }

  /// What is added one way is removed the other way, and everything else turns round.
  @Test(arguments: Self.edits) func backwardsIsTheOpposite(_ edit: Edit) throws {
    let (old, new) = try edit.versions()
    func facts(_ diff: ChecklistDiff, turned: Bool) -> Set<String> {
      let renamed = Set(diff.entries.filter { $0.change == .renamed }.map(\.subject))
      return Set(
        diff.entries.filter { $0.change != .moved && !renamed.contains($0.subject) }.map { entry in
          let change: ChecklistDiff.Change =
            switch entry.change {
            case .added where turned: .removed
            case .removed where turned: .added
            default: entry.change
            }
          let fields = entry.fields.map { field in
            turned
              ? "\(field.name): \(field.new ?? "-") \(field.old ?? "-")"
              : "\(field.name): \(field.old ?? "-") \(field.new ?? "-")"
          }
          return "\(entry.subject) \(change) \(fields.sorted())"
        })
    }
    #expect(
      facts(.between(old, new), turned: false) == facts(.between(new, old), turned: true))
  }

  /// Equal to Unicode, different in bytes: the content hash goes by bytes, and so does the diff.
  @Test func textsAreComparedByTheirBytes() throws {
    let composed = try Edit(">Tingkat?<", ">Caf\u{E9}?<").versions().1
    let decomposed = try Edit(">Tingkat?<", ">Cafe\u{301}?<").versions().1
    let entries = ChecklistDiff.between(composed, decomposed).entries
    #expect(entries.map(\.subject) == ["item L-1"])
    #expect(entries.map(\.change) == [.asksSomethingElse])
    #expect(entries.flatMap(\.fields).map(\.name) == ["question (id)"])
  }

  /// What another default has an effect on depends on where the parameter is used: a base with the
  /// parameter `fee-limit`, and the signs of its entry.
  @Test(arguments: [
    ("", ""), ("Berapa lama?|Berapa lama di {fee-limit}?", " !"),
    ("at-least=\"76.61\"|at-least=\"{fee-limit}\"", " ! ★"),
    ("tolerable=\"0.01\"|tolerable=\"{fee-limit}\"", " ! ★"),
    ("confidence=\"0.95\"|confidence=\"{fee-limit}\"", " ! ★"),
    // Conditions write `_` for `-`, and a longer name is another name.
    ("id=\"M-1\" side|id=\"M-1\" applies=\"fee_limit > 1\" side", " ★"),
    ("<section id=\"inner\"|<section id=\"inner\" applies=\"not(fee_limit==1)\"", " ★"),
    ("id=\"M-1\" side|id=\"M-1\" applies=\"fee_limits > 1\" side", ""),
    ("Jawaban {answer}|Biaya {fee-limit}", ""),
  ])
  func parameterHasTheEffectOfItsUse(base: String, signs: String) throws {
    let parts = base.split(separator: "|").map(String.init)
    let parameter = "</parameter><parameter id=\"fee-limit\" value=\"0.6\"><title>B</title>"
    var replacements = [("</parameter>", parameter + "</parameter>")]
    if parts.count == 2 { replacements.append((parts[0], parts[1])) }
    let old = try Edit(replacements, []).versions().1
    let new = try Edit(replacements + [("value=\"0.6\"", "value=\"0.7\"")], []).versions().1
    let lines = ChecklistDiff.between(old, new).entries.map(\.line)
    let field = "value 0.6 -> 0.7\(signs)"
    #expect(lines.first == "parameter fee-limit changed\(signs): \(field)")
    #expect(
      lines.dropFirst().contains { $0.contains("asks-something-else") } == signs.contains("!"))
  }

  @Test func sameChecklistHasNoDifferences() throws {
    let (old, _) = try Edit([("", "")], []).versions()
    let diff = ChecklistDiff.between(old, old)
    #expect(diff.isEmpty)
    #expect(!diff.affectsAnswers)
    #expect(!diff.affectsScores)
  }

  @Test func placesAreThoseOfTheTwoVersions() throws {
    let diff = try Edit(
      [
        ("<title>Loket</title>", "\n<title>Loket</title>"),
        ("weight=\"2\"", "weight=\"3\""),
        (
          "<item id=\"L-1\"",
          "<item id=\"L-0\" side=\"internal\"><question>Baru?</question><text/></item>\n    <item id=\"L-1\""
        ),
        ("<parameter id=\"days\"", "<parameter id=\"days-2\""),
      ], []
    ).diff()
    #expect(
      diff.entries.map {
        "\($0.subject) \($0.change) \($0.old.map(\.description) ?? "-") \($0.new.map(\.description) ?? "-")"
      } == [
        "parameter days removed old.xml:17:3 -",
        "parameter days-2 added - new.xml:18:3",
        "item C-1 asksSomethingElse old.xml:58:5 new.xml:59:5",
        "item L-0 added - new.xml:78:5",
        "item M-1 asksSomethingElse old.xml:85:5 new.xml:87:5",
      ])
  }

  /// The linter reports ids that occur twice; the diff must stand them.
  @Test func repeatedIDsAreMatchedInTheirOrder() throws {
    let twice = Edit(
      [("id=\"L-1\" side", "id=\"C-1\" side"), ("<section id=\"inner\">", "<section id=\"all\">")],
      [])
    let (_, old) = try twice.versions()
    #expect(ChecklistDiff.between(old, old).isEmpty)
    var new = old
    new.sections[0].items[1].severity = .critical
    #expect(
      ChecklistDiff.between(old, new).entries.map(\.line) == [
        "item C-1 changed ★: severity minor -> critical ★"
      ])
  }
}

/// A change to the valid checklist of the tests, and the entries that it should give.
struct Edit: Sendable, CustomTestStringConvertible {
  let replacements: [(old: String, new: String)]
  let entries: [String]

  init(_ replacements: [(String, String)], _ entries: [String]) {
    self.replacements = replacements.map { (old: $0.0, new: $0.1) }
    self.entries = entries
  }

  init(_ old: String, _ new: String, _ entries: String...) { self.init([(old, new)], entries) }

  var testDescription: String { replacements.map { "\($0.old) -> \($0.new)" }.joined() }

  func versions() throws -> (Checklist, Checklist) {
    var text = ValidDocuments.checklist
    for (old, new) in replacements where old != new {
      text = try Slip("", old, new).apply(to: text).text
    }
    return (
      try Self.read(ValidDocuments.checklist, "old.xml"), try Self.read(text, "new.xml")
    )
  }

  func diff() throws -> ChecklistDiff {
    let (old, new) = try versions()
    return ChecklistDiff.between(old, new)
  }

  static func read(_ text: String, _ name: String) throws -> Checklist {
    try ChecklistReader.read(try Marked(text).document(name)).get()
  }
}

extension ChecklistDiff.Entry {
  /// The entry in one line: `!` answers no longer hold, `★` scores can change.
  var line: String {
    func signs(_ answers: Bool, _ scores: Bool) -> String {
      (answers ? " !" : "") + (scores ? " ★" : "")
    }
    let fields = fields.map {
      "\($0.name) \($0.old ?? "-") -> \($0.new ?? "-")\(signs($0.affectsAnswers, $0.affectsScores))"
    }
    return "\(subject) \(change.rawValue)\(signs(affectsAnswers, affectsScores)): "
      + fields.joined(separator: "; ")
  }
}
