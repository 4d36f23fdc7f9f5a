/// Everything that ``JSONExporter`` writes as JSON Lines: a line about the assessment, then one for each score, item, finding, and
/// whatever else there are several of.
///
///     {"record": "assessment", "value": {"schema": "urn:patuh:assessment:1", …}}
///     {"record": "scores", "value": {"scope": "overall", …}}
///     {"record": "engagement.evidence", "value": {"id": "E-1/e1", …}}
///
/// - Note: Source: jsonlines.org: UTF-8, a value on each line, a line feed after each.
public struct JSONLinesExporter: Exporter {
  /// `jsonl`.
  public let identifier = "jsonl"
  /// JSON Lines.
  public let mediaType = "application/x-ndjson; charset=utf-8"
  /// `jsonl`.
  public let fileExtension = "jsonl"

  /// Makes the exporter.
  public init() {}

  /// The report as JSON Lines; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    let document = try JSONExporter().export(report, options: options)
    var lines: [UInt8] = []
    lines.reserveCapacity(document.count)
    Self.write(JSONParts(document[...]), as: "assessment", prefix: "", to: &lines)
    return lines
  }

  /// An object without its lists, then the elements of its lists; the lists of an engagement bear its name.
  private static func write(
    _ object: JSONParts, as name: String, prefix: String, to lines: inout [UInt8]
  ) {
    let members = object.members
    let own = members.filter { !$0.value.isArray && $0.name != "engagement" }
    var head = Array("{".utf8)
    for (place, member) in own.enumerated() {
      if place > 0 { head += Array(", ".utf8) }
      head += member.whole.line
    }
    add(name, head + Array("}".utf8), to: &lines)
    for member in members {
      if member.name == "engagement" {
        write(member.value, as: "engagement", prefix: "engagement.", to: &lines)
      } else if member.value.isArray {
        for element in member.value.elements { add(prefix + member.name, element.line, to: &lines) }
      }
    }
  }

  private static func add(_ name: String, _ value: [UInt8], to lines: inout [UInt8]) {
    lines += Array("{\"record\": \"\(name)\", \"value\": ".utf8) + value + Array("}\n".utf8)
  }
}
