internal import AuditModel

/// The report of an index as JSON, `urn:patuh:index-assessment:1`.
///
///     {"schema": …, "index": {"id": "zi-2021", …}, "value": "83.42", "band": null,
///      "outcomes": [{"id": "wbk", "reached": false, "failing": ["ipak"]}], "components": […], …}
///
/// Numbers are strings: a decimal where that is finite within 12 places, otherwise a fraction `n/d`.
public struct IndexJSONExporter: DocumentExporter {
  /// `json`.
  public let identifier = "json"
  /// `json`.
  public let fileExtension = "json"

  /// The name of the form that is written.
  public static let schema = "urn:patuh:index-assessment:1"

  /// Makes the exporter.
  public init() {}

  /// The report as JSON; the options have no bearing on it.
  public func export(_ report: IndexReport, options: ExportOptions) -> [UInt8] {
    let text = IndexText(report)
    let assessment = report.assessment
    let numbers = NumberTexts()
    var json = JSONWriter(reserving: 8_192)
    json.object { json in
      json.onNewLine()
      json.member("schema", Self.schema)
      json.onNewLine()
      json.name("index")
      json.object { json in
        json.member("id", report.index.id.rawValue)
        json.member("version", report.index.version)
        json.member("sha256", word: report.index.canonicalHash)
        json.member("title", text.words(report.index.title))
      }
      json.onNewLine()
      json.name("inputs")
      json.lines(assessment.inputs) { json, input in
        json.object { json in
          json.member("name", input.name)
          json.member("sha256", word: input.sha256)
          json.member("synthetic", input.isSynthetic)
        }
      }
      json.onNewLine()
      json.member("value", word: numbers.exact(assessment.index))
      json.onNewLine()
      json.member("maximum", word: numbers.exact(assessment.result.maximum))
      json.onNewLine()
      json.member("band", assessment.band?.rawValue)
      json.onNewLine()
      json.name("outcomes")
      json.lines(assessment.outcomes) { json, outcome in
        json.object { json in
          json.member("id", outcome.id.rawValue)
          json.name("reached")
          if let isReached = outcome.isReached { json.value(isReached) } else { json.null() }
          json.name("failing")
          json.array { json in for id in outcome.failing { json.string(id.rawValue) } }
        }
      }
      json.onNewLine()
      json.name("components")
      json.lines(assessment.components + [assessment.result]) { json, component in
        json.object { json in
          json.member("id", component.id.rawValue)
          json.member("number", text.component(component.id)?.number)
          json.member("depth", component.depth)
          input(component.input, numbers, &json)
          json.member("value", word: numbers.exact(component.value))
          json.member("maximum", word: numbers.exact(component.maximum))
          json.member("equation", text.equation(component))
          json.name("minima")
          json.array { json in
            for minimum in component.minima {
              json.object { json in
                json.member("outcome", minimum.outcome.rawValue)
                json.member("required", word: numbers.exact(minimum.required))
                json.member("shortfall", word: numbers.exact(minimum.shortfall))
                json.member("certainty", minimum.certainty.rawValue)
              }
            }
          }
        }
      }
      json.onNewLine()
      json.name("missing")
      json.array { json in for id in assessment.missing { json.string(id.rawValue) } }
      json.onNewLine()
      json.member("measures", assessment.measures(of: report.index.id))
      json.onNewLine()
      json.member("synthetic", assessment.inputs.contains(where: \.isSynthetic))
    }
    json.endFile()
    return json.bytes
  }

  private func input(
    _ input: IndexInput?, _ numbers: NumberTexts, _ json: inout JSONWriter
  ) {
    switch input?.value {
    case .number(let number)?: json.member("input", word: numbers.exact(number))
    case .word(let word)?: json.member("input", word)
    case nil: json.member("input", nil as String?)
    }
    json.member("measure", input?.measure?.rawValue)
    json.member("file", input?.file)
    json.member("note", input?.note)
  }
}
