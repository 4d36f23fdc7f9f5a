import Diagnostics
import Foundation
import Testing

@testable import Formats

@Suite struct JSONReaderTests {
  @Test func readsEveryKindOfValue() throws {
    let text = """
      {"a": [1, -0.5, 1e5, "x\\u00e9\\ud83d\\ude00\\n", true, false, null, {}, []], "é": {"b": ""}}
      """
    let (value, diagnostics) = JSONReader.read(Array(text.utf8), name: "t.json")
    #expect(diagnostics.isEmpty)
    guard case .object(let members) = try #require(value).content,
      case .array(let elements) = members[0].value.content
    else {
      Issue.record("not the shape that was written")
      return
    }
    #expect(members.map(\.key) == ["a", "é"])
    #expect(
      elements.map(\.kind) == [
        "number", "number", "number", "string", "boolean", "boolean", "null", "object", "array",
      ])
    guard case .number(let exponent) = elements[2].content,
      case .string(let string) = elements[3].content
    else {
      Issue.record("not the values that were written")
      return
    }
    #expect(exponent == "1e5")
    #expect(string == "xé\u{1F600}\n")
    #expect(members[1].location.column == 75)
  }

  /// What RFC 8259 refuses; Foundation agrees, except that it lets a comma trail.
  @Test(arguments: [
    "[¦,]", "[1¦", "[1,¦]", "{\"a\":1,¦}", "¦", "[¦01]", "[¦+1]", "[1.¦]", "[¦.5]",
    "[1e¦]", "[-¦]", "[¦'a']", "[tru¦]", "[\"a¦\nb\"]", "[\"a¦", "{\"a\"¦ 1}", "{¦a: 1}",
    "[1] ¦[2]", "[1 ¦2]", "[\"\\¦x\"]", "[\"\\u12¦g4\"]", "¦NaN", "[¦//x\n1]",
  ]) func brokenTextIsRefused(text: String) {
    let marked = Marked(text)
    let (value, diagnostics) = JSONReader.read(marked.bytes, name: "t.json")
    #expect(value == nil)
    #expect(
      diagnostics.map(\.placed).map { $0.split(separator: " ")[1] } == ["results.json.syntax"])
    let isTrailingComma = text.contains(",¦]") || text.contains(",¦}")
    let foundation = try? JSONSerialization.jsonObject(
      with: Data(marked.bytes), options: [.fragmentsAllowed])
    #expect((foundation == nil) != isTrailingComma)
  }

  static let unsafeCases: [(String, String)] = [
    ("results.json.key-repeated", "{\"a\": 1, ¦\"a\": 2}"),
    ("results.json.depth", "[[[¦[1]]]]"),
    ("results.file.encoding", "[\"¦\\ud800\"]"),
    ("results.file.encoding", "[\"¦\\udc00\"]"),
    ("results.file.encoding", "[\"¦\\ud800\\u0041\"]"),
    ("results.file.control-character", "[\"¦\\u0000\"]"),
    ("results.file.control-character", "[\"¦\\b\"]"),
    ("results.file.too-many-records", "[1,2,3,4,¦5]"),
    ("results.file.text-too-long", "[¦\"aaaaaaaaaaaaaaaaaaaaa\"]"),
  ]

  @Test(arguments: Self.unsafeCases) func refusesWhatIsNotSafe(code: String, text: String) {
    let marked = Marked(text)
    let limits = TextLimits(bytes: 60, records: 5, columns: 3, textBytes: 20, depth: 3)
    let (_, diagnostics) = JSONReader.read(marked.bytes, name: "t.json", limits: limits)
    #expect(diagnostics.map(\.placed) == marked.places.map { "\($0) \(code)" })
  }

  private static let head = "{\"schema\": \"urn:patuh:results:1\", \"checklist\": \"desk\""

  static let resultSlips: [(String, String)] = [
    ("results.json.type", "¦[]"),
    ("results.json.key-missing", "¦{\"checklist\": \"desk\", \"results\": []}"),
    (
      "results.json.schema",
      "{\"schema\": ¦\"urn:other\", \"checklist\": \"desk\", \"results\": []}"
    ),
    ("results.json.key-missing", "¦" + head + "}"),
    ("results.json.type", head + ", \"results\": ¦{}}"),
    ("results.json.type", head + ", \"results\": [¦1]}"),
    ("results.json.type", head + ", \"unit\": ¦[], \"results\": []}"),
    ("results.json.type", head + ", \"parameters\": ¦[], \"results\": []}"),
    ("results.json.key-unknown", head + ", ¦\"banana\": 1, \"results\": []}"),
    ("results.json.key-misspelt", head + ", ¦\"result\": []}"),
    (
      "results.json.key-misspelt",
      head + ", \"results\": [{\"item\": \"C-1\", ¦\"anwser\": \"yes\"}]}"
    ),
    ("results.json.key-missing", head + ", \"results\": [¦{\"answer\": \"yes\"}]}"),
    (
      "results.json.key-missing",
      head + ", \"results\": [{\"item\": \"C-1\", \"evidence\": [¦{}]}]}"
    ),
    ("structure.value-decimal", head + ", \"results\": [{\"item\": \"M-1\", \"value\": ¦1e5}]}"),
    ("structure.value-code", head + ", \"results\": [{\"item\": ¦\"M 1\", \"value\": 1}]}"),
    (
      "structure.value-digest",
      head
        + ", \"results\": [{\"item\": \"M-1\", \"evidence\": [{\"href\": \"a\", \"sha256\": ¦\"b\"}]}]}"
    ),
  ]

  @Test(arguments: Self.resultSlips) func slipInResultsIsReported(code: String, text: String) {
    let marked = Marked(text)
    let read = ResultsReader.readJSON(marked.bytes, name: "t.json")
    #expect(read.diagnostics.map(\.placed) == marked.places.map { "\($0) \(code)" })
    #expect(read.value == nil)
  }
}
