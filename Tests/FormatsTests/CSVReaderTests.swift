import Diagnostics
import Testing

@testable import Formats

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a;b\n\"1;2\";3\n", [["a", "b"], ["1;2", "3"]]),
    ("a\tb\n1,5\t2;5\n", [["a", "b"], ["1,5", "2;5"]]),
    (
      "a,b\n\"x \"\"y\"\" z\",\"line 1\nline 2\"\n",
      [["a", "b"], ["x \"y\" z", "line 1\nline 2"]]
    ),
    ("a,b\n\n\n,\n", [["a", "b"], ["", ""]]),
    ("\n\na,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a\n1\n", [["a"], ["1"]]),
    ("\"a,x\";b\n1;2\n", [["a,x", "b"], ["1", "2"]]),
    ("e\u{301},ü\n\u{1F600},x\n", [["e\u{301}", "ü"], ["\u{1F600}", "x"]]),
  ]) func readsRows(text: String, rows: [[String]]) {
    let (table, diagnostics) = CSVReader.read(Array(text.utf8), name: "t.csv")
    #expect(table?.rows.map { $0.map(\.text) } == rows)
    #expect(diagnostics.isEmpty)
  }

  @Test func cellsKnowTheirPlace() {
    let text = "a,b\r\nüü,\"x\ny\",\u{1F600},z\n"
    let (table, _) = CSVReader.read(Array(text.utf8), name: "t.csv")
    let places = table?.rows[1].map { "\($0.location.line):\($0.location.column)" }
    #expect(places == ["2:1", "2:5", "3:4", "3:6"])
  }

  static let slips: [(String, String)] = [
    ("results.csv.quote", "a,b\n1,x¦\"y\n"),
    ("results.csv.quote", "a,b\n1,\"x\"¦y\n"),
    ("results.csv.unclosed", "a,b\n1,¦\"x\ny\n"),
    ("results.file.empty", "¦"),
    ("results.file.empty", "\u{FEFF}¦\n\n"),
    ("results.file.control-character", "a,b\n1,¦\u{0}\n"),
    ("results.file.control-character", "a,b\n1,é¦\u{1B}[2J\n"),
  ]

  @Test(arguments: Self.slips) func slipIsReported(code: String, text: String) {
    let marked = Marked(text)
    let (_, diagnostics) = CSVReader.read(marked.bytes, name: "t.csv")
    let places = code == "results.file.empty" ? ["1:1"] : marked.places
    #expect(diagnostics.map(\.placed) == places.map { "\($0) \(code)" })
  }

  /// Overlong forms, surrogates, cut sequences and bytes that never occur (Unicode, table 3-7).
  @Test(
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
      [0xE2, 0x82, 0x28], [0xC3, 0x28],
    ] as [[UInt8]]) func invalidEncodingIsRefused(bytes: [UInt8])
  {
    let (table, diagnostics) = CSVReader.read(Array("é,b\né".utf8) + bytes, name: "t.csv")
    #expect(table == nil)
    #expect(diagnostics.map(\.placed) == ["2:2 results.file.encoding"])
  }

  static let limitCases: [(String, String, String)] = [
    (
      "results.file.too-large", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "1:1"
    ),
    ("results.file.too-many-records", "a\n1\n2\n3\n4\n", "5:1"),
    ("results.file.too-many-columns", "a,b,c,d\n", "1:7"),
    ("results.file.text-too-long", "a\nbbbbbbbbbbbbbbbbbbbbb\n", "2:1"),
  ]

  @Test(arguments: Self.limitCases) func limitsHold(code: String, text: String, place: String) {
    let limits = TextLimits(bytes: 60, records: 3, columns: 3, textBytes: 20, depth: 3)
    let (_, diagnostics) = CSVReader.read(Array(text.utf8), name: "t.csv", limits: limits)
    #expect(diagnostics.map(\.placed) == ["\(place) \(code)"])
  }

  static let resultSlips: [(String, String)] = [
    ("results.csv.column-unknown", "item,answer,¦banana\nC-1,yes,x\n"),
    ("results.csv.column-misspelt", "item,¦anwser\nC-1,yes\n"),
    ("results.csv.column-repeated", "item,answer,¦Answer\nC-1,yes,yes\n"),
    ("results.csv.column-missing", "¦side,answer\ninternal,yes\n"),
    ("results.csv.row-length", "item,answer\n¦C-1,yes,no\nL-1,full\n¦M-1\n"),
    ("results.csv.constant-differs", "item,answer,unit\nC-1,yes,a\nC-1,no,\nL-1,full,¦b\n"),
    (
      "results.csv.digest-without-evidence",
      "item,answer,evidence,sha256\nC-1,yes,,¦0000000000000000000000000000000000000000000000000000000000000001\n"
    ),
    ("results.csv.title-without-evidence", "item,answer,evidence,evidence-title\nC-1,yes,a,¦A|B\n"),
    ("results.csv.parameter-form", "item,answer,parameters\nC-1,yes,¦days\n"),
    ("results.csv.parameter-form", "item,answer,parameters\nC-1,yes,¦a=1|=2\n"),
    ("results.csv.constant-differs", "item,answer,parameters\nC-1,yes,a=1\nL-1,full,¦a=2\n"),
    ("structure.value-digest", "item,evidence,sha256\nC-1,a.pdf|b.pdf,¦|abc\n"),
    ("results.item-missing", "item,answer\n¦,yes\n"),
    ("structure.value-decimal", "item,value\nM-1,\"¦3,5\"\n"),
    ("structure.value-decimal", "item;value\nM-1;¦1.234,5\n"),
    ("structure.value-date", "item,date\nM-1,¦2026-02-30\n"),
  ]

  @Test(arguments: Self.resultSlips) func slipInResultsIsReported(code: String, text: String) {
    let marked = Marked(text)
    let read = ResultsReader.readCSV(marked.bytes, name: "t.csv")
    #expect(read.diagnostics.map(\.placed) == marked.places.map { "\($0) \(code)" })
    #expect(read.value == nil)
  }
}
