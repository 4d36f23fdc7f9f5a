import AuditModel
import Diagnostics
import Testing

@testable import Formats

@Suite struct IndexInputsTests {
  private static func inputs(
    _ files: [(name: String, text: String)]
  ) throws -> (inputs: [ComponentID: IndexInput], diagnostics: [Diagnostic]) {
    var inputs = IndexInputs(try IndexReaderTests.index())
    for (name, text) in files { inputs.add(Array(text.utf8), name: name) }
    return inputs.finish()
  }

  private static let report = """
    {"schema": "urn:patuh:survey-assessment:1", "synthetic": true, "measures": [
      {"name": "survey.mean", "value": "105/29", "numerator": "105", "denominator": "29"},
      {"name": "survey.index", "value": "91.48"}]}
    """

  /// Values from a table, from JSON and from a report: the same.
  @Test(arguments: [
    ("a.csv", "component,value,note\norder,4.5,seen\nspeed,B,\n"),
    ("a.csv", "VALUE;Component\n4.5;order\nB;speed\n"),
    ("a.json", "{\"index\": \"zone\", \"values\": {\"order\": 4.5, \"speed\": \"B\"}}"),
  ])
  func everyFormGivesTheSame(name: String, text: String) throws {
    let read = try Self.inputs([(name, text), ("s.json", Self.report)])
    #expect(read.diagnostics.map(\.placed) == [])
    #expect(
      read.inputs.mapValues(\.value) == [
        ComponentID("order"): .number(Rational(9, over: 2) ?? 0), ComponentID("speed"): .word("B"),
        ComponentID("people"): .number(Rational(105, over: 29) ?? 0),
      ])
    #expect(read.inputs[ComponentID("people")]?.measure == MeasureName("survey.mean"))
  }

  static let slips: [(code: String, name: String, text: String)] = [
    ("table.column-unknown", "a.csv", "component,value,¦colour\norder,4,red\n"),
    ("table.column-misspelt", "a.csv", "component,value,¦notes\norder,4,red\n"),
    ("table.column-repeated", "a.csv", "component,value,¦value\norder,4,4\n"),
    ("table.column-missing", "a.csv", "¦component,note\norder,4\n"),
    ("table.row-length", "a.csv", "component,value\n¦order\n"),
    ("table.flag", "a.csv", "component,value,synthetic\norder,4,¦perhaps\n"),
    ("inputs.component-unknown", "a.csv", "component,value\n¦weather,4\n"),
    ("inputs.component-misspelt", "a.csv", "component,value\n¦oder,4\n"),
    ("inputs.component-group", "a.csv", "component,value\n¦office,4\n"),
    ("inputs.twice", "a.csv", "component,value\norder,4\norder,¦5\n"),
    ("inputs.unreadable", "a.csv", "component,value\norder,¦good\n"),
    ("inputs.unreadable", "a.csv", "component,value\nspeed,¦C\n"),
    ("inputs.unreadable", "a.csv", "component,value\nspeed,¦0.5\n"),
    ("inputs.outside", "a.csv", "component,value\norder,¦5.01\n"),
    ("inputs.outside", "a.csv", "component,value\npeople,¦0.99\n"),
    ("inputs.foreign", "a.json", "{\"index\": ¦\"zones\", \"values\": {}}"),
    ("inputs.foreign", "a.json", "{\"schema\": ¦1, \"values\": {}}"),
    ("inputs.json-shape", "a.json", "¦[1]"),
    ("inputs.json-shape", "a.json", "{\"values\": ¦[]}"),
    ("inputs.json-shape", "a.json", "{\"values\": {\"order\": ¦[4]}}"),
    ("table.column-unknown", "a.json", "{\"values\": {}, ¦\"unit\": 1}"),
    ("table.flag", "a.json", "{\"values\": {}, \"synthetic\": ¦1}"),
    ("measures.shape", "a.json", "{\"measures\": ¦{}}"),
    ("measures.shape", "a.json", "{\"measures\": [¦1]}"),
    ("measures.unreadable", "a.json", "{\"measures\": [¦{\"value\": \"1\"}]}"),
    ("measures.unreadable", "a.json", "{\"measures\": [¦{\"name\": \"a\", \"value\": \"1/0\"}]}"),
    ("measures.unreadable", "a.json", "{\"measures\": [¦{\"name\": \"a\", \"value\": \"1/2/3\"}]}"),
    ("results.file.empty", "a.csv", "¦\n"),
  ]

  @Test(arguments: slips.indices) func slipIsReported(index: Int) throws {
    let slip = Self.slips[index]
    let marked = Marked(slip.text)
    var inputs = IndexInputs(try IndexReaderTests.index())
    inputs.add(marked.bytes, name: slip.name)
    #expect(
      inputs.finish().diagnostics.filter { $0.code != "inputs.missing" }.map(\.placed)
        == marked.places.map { "\($0) \(slip.code)" })
  }

  @Test func manyMistakesAreSummedUp() throws {
    let read = try Self.inputs([
      ("a.csv", "component,value\n" + String(repeating: "order\n", count: 150))
    ])
    #expect(read.diagnostics.count == 101)
    #expect(read.diagnostics.last?.code == "table.more")
  }

  @Test func conflictsAndUnusedReportsAreTold() throws {
    let other = Self.report.replacing("105/29", with: "3")
    let twice = try Self.inputs([("s.json", Self.report), ("t.json", other)])
    #expect(twice.diagnostics.map(\.placed).contains("1:1 measures.conflict"))
    let given = try Self.inputs([("a.csv", "component,value\npeople,3\n"), ("s.json", Self.report)])
    #expect(given.diagnostics.map(\.code).contains("inputs.twice"))
    let outside = try Self.inputs([("s.json", Self.report.replacing("105/29", with: "9"))])
    #expect(outside.diagnostics.map(\.code).contains("inputs.outside"))
    let unused = try Self.inputs([("s.json", Self.report.replacing("survey.mean", with: "x.mean"))])
    #expect(unused.diagnostics.map(\.code) == ["measures.unused", "inputs.missing"])
    #expect(unused.inputs.isEmpty)
  }
}
