import AuditModel
import Diagnostics
import Testing
import Workbooks

@testable import Formats

/// What a result of each format changes: {absent, blank, same, changed, removed} × {answer, note, cause, evidence}.
@Suite struct ImportTableTests {
  enum State: String, CaseIterable, Sendable { case absent, blank, same, changed, removed }

  private static let codes = ["answer", "note", "cause", "evidence", "sha256"]
  private static let recorded: [String: String] = [
    "answer": "yes", "note": "old note", "cause": "old cause", "evidence": "old.pdf",
    "sha256": String(repeating: "a", count: 64),
  ]

  /// What the row says: only the field that the table is about, with its digest where it is evidence.
  private static func said(_ field: RemovableField, _ state: State) -> [String: String] {
    var said: [String: String] = [:]
    let names = field == .evidence ? ["evidence", "sha256"] : [field.rawValue]
    for name in names {
      switch state {
      case .absent, .removed: break
      case .blank: said[name] = " "
      case .same: said[name] = recorded[name]
      case .changed:
        said[name] =
          switch name {
          case "answer": "no"
          case "evidence": "old.pdf"
          case "sha256": String(repeating: "b", count: 64)
          default: "new text"
          }
      }
    }
    if state == .removed { said["remove"] = field.rawValue }
    return said
  }

  // MARK: - Formats

  private static func xml(_ said: [String: String]) -> [UInt8] {
    var attributes = ""
    for name in ["answer", "remove"] { attributes += said[name].map { " \(name)=\"\($0)\"" } ?? "" }
    let texts = ["note", "cause"].compactMap { name in said[name].map { "<\(name)>\($0)</\(name)>" }
    }
    let evidence = said["evidence"].map { href in
      "<evidence href=\"\(href)\" sha256=\"\(said["sha256"] ?? "")\"/>"
    }
    return Array(
      """
      <results xmlns="urn:patuh:results:1" checklist="desk">
        <result item="C-1" side="external" basis="3"\(attributes)>\(texts.joined())\(evidence ?? "")</result>
      </results>
      """.utf8)
  }

  private static func csv(_ said: [String: String]) -> [UInt8] {
    let columns = said.keys.sorted()
    return Array(
      """
      item,side,basis\(columns.map { "," + $0 }.joined())
      C-1,external,3\(columns.map { "," + (said[$0] ?? "") }.joined())
      """.utf8)
  }

  private static func json(_ said: [String: String]) -> [UInt8] {
    var members = ["answer", "note", "cause", "remove"].compactMap { name in
      said[name].map { "\"\(name)\": \"\($0)\"" }
    }
    if let href = said["evidence"] {
      members.append(
        href == " "
          ? "\"evidence\": [{\"href\": \" \", \"title\": null}]"
          : "\"evidence\": [{\"href\": \"\(href)\", \"sha256\": \"\(said["sha256"] ?? "")\"}]")
    }
    let all = ["\"item\": \"C-1\", \"side\": \"external\", \"basis\": 3"] + members
    return Array(
      "{\"schema\": \"urn:patuh:results:1\", \"checklist\": \"desk\", \"results\": [{\(all.joined(separator: ", "))}]}"
        .utf8)
  }

  /// A row of a workpaper as it was made, with the cells of the field as they are now.
  private static func xlsx(
    _ said: [String: String], _ field: RemovableField, _ state: State
  ) throws -> [UInt8] {
    let own = field == .evidence ? ["evidence", "sha256"] : [field.rawValue]
    let columns = codes.filter { state != .absent || !own.contains($0) }
    let cells = columns.map { name in
      state == .removed || !own.contains(name) ? recorded[name] ?? "" : said[name] ?? ""
    }
    let was = WorkpaperRow.joined(
      [recorded["answer"] ?? ""] + Array(repeating: "", count: 7)
        + codes.dropFirst().map { recorded[$0] ?? "" })
    let remove =
      said["remove"].flatMap { RemovableField(rawValue: $0) }?.wording(in: .indonesian) ?? ""
    let titles = columns + ["remove", "item", "side", "#kind", "#revision", "#was"]
    let row = cells + [remove, "C-1", "external", "conformity", "3", was]
    return try Workbook(
      title: "t",
      sheets: [
        .init(
          name: "W", columns: titles.map { .init($0, width: 9, code: $0) },
          rows: [row.map { $0.isEmpty ? .empty : .text($0) }])
      ]
    ).xlsx()
  }

  private static func bytes(
    _ format: ResultsReader.Format, _ field: RemovableField, _ state: State
  ) throws -> [UInt8] {
    let said = said(field, state)
    return switch format {
    case .xml: xml(said)
    case .csv: csv(said)
    case .json: json(said)
    case .xlsx: try xlsx(said, field, state)
    }
  }

  // MARK: - The table

  @Test(arguments: ResultsReader.Format.allCases, RemovableField.allCases)
  func aChangeTouchesOnlyWhatItNames(
    format: ResultsReader.Format, field: RemovableField
  ) throws {
    let checklist = try ChecklistReader.read(Marked(ValidDocuments.checklist).document()).get()
    let recorded = RecordedContent(
      answer: .conformity(.yes), note: "old note", cause: "old cause",
      evidence: [
        EvidenceReference(
          href: "old.pdf", sha256: String(repeating: "a", count: 64), title: "Title")
      ])
    for state in State.allCases {
      let read = ResultsReader.read(
        try Self.bytes(format, field, state), name: "r.\(format.rawValue)")
      #expect(!read.diagnostics.hasErrors, "\(state): \(read.diagnostics)")
      let set = try #require(read.value, "\(state)")
      let bound = ResultsBinder.bind([set], to: checklist)
      #expect(!bound.diagnostics.hasErrors, "\(state): \(bound.diagnostics)")
      let results = try #require(bound.value).results
      let changes = results.map {
        AnswerChange(of: $0, to: recorded, revision: 3, isReplacing: false)
      }
      switch state {
      case .absent, .blank, .same: #expect(changes.allSatisfy { $0.isNone }, "\(state)")
      case .changed, .removed:
        #expect(
          changes.map(\.parts)
            == [[AnswerChange.Field(field): state == .changed ? .changed : .removed]], "\(state)")
        guard case .changed(let content, _)? = changes.first else {
          Issue.record("\(state): \(changes)")
          continue
        }
        #expect(
          RemovableField.allCases.allSatisfy {
            content.has($0) == (state == .changed || $0 != field)
          })
      }
    }
  }

  @Test(arguments: [
    (
      "xml",
      "<results xmlns=\"urn:patuh:results:1\" checklist=\"desk\"><result item=\"C-1\" remove=\"¦note by\"/></results>",
      "word"
    ),
    (
      "xml",
      "<results xmlns=\"urn:patuh:results:1\" checklist=\"desk\"><result item=\"C-1\" remove=\"¦notes\"/></results>",
      "word-misspelt"
    ),
    ("csv", "item,remove\nC-1,¦by\n", "word"),
    ("csv", "item,remove\nC-1,¦cause evidnce\n", "word-misspelt"),
    (
      "json",
      "{\"schema\": \"urn:patuh:results:1\", \"checklist\": \"desk\", \"results\": [{\"item\": \"C-1\", \"remove\": ¦\"by\"}]}",
      "word"
    ),
    (
      "json",
      "{\"schema\": \"urn:patuh:results:1\", \"checklist\": \"desk\", \"results\": [{\"item\": \"C-1\", \"remove\": [\"note\", ¦\"by\"]}]}",
      "word"
    ),
    (
      "json",
      "{\"schema\": \"urn:patuh:results:1\", \"checklist\": \"desk\", \"results\": [{\"item\": \"C-1\", \"basis\": ¦-1}]}",
      "integer"
    ),
    ("csv", "item,at\nC-1,¦last week\n", "moment"),
    (
      "json",
      "{\"schema\": \"urn:patuh:results:1\", \"checklist\": \"desk\", \"results\": [{\"item\": \"C-1\", \"at\": ¦\"12:30\"}]}",
      "moment"
    ),
  ]) func anUnknownNameIsReportedAtItsPlace(format: String, text: String, code: String) {
    let marked = Marked(text)
    let read = ResultsReader.read(marked.bytes, name: "r.\(format)")
    #expect(read.diagnostics.map(\.placed) == marked.places.map { "\($0) structure.value-\(code)" })
    #expect(read.value == nil)
  }

  @Test func anArrayNamesSeveralFields() throws {
    let text =
      "{\"schema\": \"urn:patuh:results:1\", \"checklist\": \"desk\", \"results\": [{\"item\": \"C-1\", \"remove\": [\"note\", \"evidence\"]}]}"
    let set = try ResultsReader.read(Array(text.utf8), name: "r.json").get()
    #expect(set.results.map(\.removes) == [[.note, .evidence]])
  }

  /// What a cell says beside a removal was written by somebody, or is what the workpaper was made with.
  @Test func aRemovedCellThatWasEditedIsTaken() throws {
    let cells = Array(repeating: "", count: 8) + ["old note", "", "", ""]
    let columns = ["note", "remove", "item", "side", "#kind", "#was"]
    func results(note: String) throws -> [ControllingResult] {
      let bytes = try Workbook(
        title: "t",
        sheets: [
          .init(
            name: "W", columns: columns.map { .init($0, width: 9, code: $0) },
            rows: [
              [note, "catatan", "C-1", "external", "conformity", WorkpaperRow.joined(cells)].map {
                .text($0)
              }
            ])
        ]
      ).xlsx()
      return try ResultsReader.read(bytes, name: "r.xlsx").get().results
    }
    #expect(try results(note: "old note").map(\.note) == [nil])
    #expect(try results(note: "other").map(\.note) == ["other"])
    #expect(try results(note: "other").map(\.basis) == [AnswerBasis(revision: 0, edited: [.note])])
  }
}
