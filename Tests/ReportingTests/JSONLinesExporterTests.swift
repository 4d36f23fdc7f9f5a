import AuditModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// JSON Lines as another reader puts them together again.
@Suite struct JSONLinesExporterTests {
  @Test(arguments: SampleSource.allCases) func nothingIsLostOrAdded(source: SampleSource) throws {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (document, lines) = (folder.appending(path: "a.json"), folder.appending(path: "a.jsonl"))
    try Data(JSONExporter().export(source.report, options: ExportOptions())).write(to: document)
    try Data(JSONLinesExporter().export(source.report, options: ExportOptions())).write(to: lines)
    try OracleScript.run("ReportingTests/Oracle/check_lines.py", [document.path, lines.path])
  }

  @Test func textThatLooksLikeJSONStaysText() throws {
    let text = #"{"a": "x, ]}\" \\", "b": [1, {"c": []}, "\n"], "e": {}}"#
    let parts = JSONParts(ArraySlice(text.utf8))
    #expect(parts.members.map(\.name) == ["a", "b", "e"])
    #expect(parts.members[1].value.isArray && !parts.members[0].value.isArray)
    #expect(
      parts.members[1].value.elements.map { String(decoding: $0.line, as: UTF8.self) }
        == ["1", #"{"c": []}"#, #""\n""#])
    #expect(JSONParts(ArraySlice("[]".utf8)).elements.isEmpty)
    #expect(
      String(decoding: JSONParts(ArraySlice("{\"a\": [\n  1,\n  2\n]}".utf8)).line, as: UTF8.self)
        == "{\"a\": [1, 2]}")
  }
}
