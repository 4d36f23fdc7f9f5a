internal import AuditModel

/// A comparison as JSON, `urn:patuh:comparison:1`.
///
///     {"schema": …, "kind": "audits", "first": {"name": …, "checklist": {…}, "inputs": […]}, "second": {…},
///      "scores": [{"scope": "overall", "first": "77.99", "second": "80.12", "difference": "2.13", …}], …}
///
/// Numbers are strings: a decimal where that is finite within 12 places, otherwise a fraction `n/d`.
public struct ComparisonJSONExporter: DocumentExporter {
  /// `json`.
  public let identifier = "json"
  /// `json`.
  public let fileExtension = "json"

  /// The name of the form that is written.
  public static let schema = "urn:patuh:comparison:1"

  /// Makes the exporter.
  public init() {}

  /// The comparison as JSON; the options have no bearing on it.
  public func export(_ report: Comparison, options: ExportOptions) -> [UInt8] {
    let numbers = NumberTexts()
    let words = Words(report.language)
    var json = JSONWriter(reserving: 8_192)
    json.object { json in
      json.onNewLine()
      json.member("schema", Self.schema)
      json.onNewLine()
      json.member("kind", report.kind.rawValue)
      json.onNewLine()
      json.member("title", report.title)
      if let excerpt = report.excerpt {
        json.onNewLine()
        json.name("excerpt")
        json.excerpt(
          excerpt.filter, of: ("allItems", excerpt.items), ("allFindings", excerpt.findings))
      }
      for (name, place) in [("first", 0), ("second", 1)] as [(JSONWriter.Name, Int)] {
        json.onNewLine()
        json.name(name)
        json.object { json in
          json.member("name", place == 0 ? report.left : report.right)
          json.name("checklist")
          json.object { $0.document(report.checklists[place]) }
          json.name("inputs")
          json.lines(report.inputs[place]) { json, input in
            json.object { json in
              json.member("name", input.name)
              json.member("sha256", word: input.sha256)
              json.member("synthetic", input.isSynthetic)
            }
          }
        }
      }
      json.onNewLine()
      json.name("scores")
      json.lines(report.scores) { json, row in
        json.object { json in
          json.member("scope", row.scope)
          json.member("title", row.title)
          json.member("first", word: numbers.exact(row.left))
          json.member("second", word: numbers.exact(row.right))
          json.member("difference", word: numbers.exact(row.change))
          json.member("firstRating", row.leftRating)
          json.member("secondRating", row.rightRating)
        }
      }
      json.onNewLine()
      json.member("unchangedItems", report.unchanged)
      json.onNewLine()
      json.name("items")
      json.lines(report.items) { json, row in
        json.object { json in
          json.member("id", row.item.rawValue)
          json.member("question", row.question)
          json.member("side", row.side?.rawValue)
          json.member("first", row.left?.rawValue)
          json.member("second", row.right?.rawValue)
        }
      }
      json.onNewLine()
      json.name("findings")
      json.lines(report.findings) { json, row in
        json.object { json in
          json.member("subject", row.subject)
          json.member("side", row.side?.rawValue)
          json.member("first", row.left?.rawValue)
          json.member("second", row.right?.rawValue)
          json.member("condition", words(row.condition))
        }
      }
      json.onNewLine()
      json.member("language", words.tag)
      json.onNewLine()
      json.member("synthetic", report.isSynthetic)
    }
    json.endFile()
    return json.bytes
  }
}
