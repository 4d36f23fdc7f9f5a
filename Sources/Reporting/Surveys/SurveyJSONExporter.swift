internal import AuditModel

/// The report of a survey as JSON, `urn:patuh:survey-assessment:1`.
///
///     {"schema": …, "index": "91.48", "band": "A", "weightMode": "exact", "respondents": 29,
///      "elements": [{"id": "requirements", "n": 29, "sum": 105, "mean": "3.620690", …}], …}
///
/// Decimals are strings; means and weights that are not finite are rounded half up to 6 places, and
/// stand exactly beside, as fractions.
public struct SurveyJSONExporter: DocumentExporter {
  /// `json`.
  public let identifier = "json"
  /// `json`.
  public let fileExtension = "json"

  /// The name of the form that is written.
  public static let schema = "urn:patuh:survey-assessment:1"

  /// Makes the exporter.
  public init() {}

  /// The report as JSON; the options have no bearing on it.
  public func export(_ report: SurveyReport, options: ExportOptions) -> [UInt8] {
    let text = SurveyIndexText(report)
    let assessment = report.assessment
    let numbers = NumberTexts()
    func index(_ value: Rational?) -> String? {
      value?.decimal(places: report.instrument.index.decimals)
    }
    var json = JSONWriter(reserving: 8_192)
    json.object { json in
      json.onNewLine()
      json.member("schema", Self.schema)
      json.onNewLine()
      json.name("survey")
      json.object { json in
        json.member("id", report.instrument.id.rawValue)
        json.member("version", report.instrument.version)
        json.member("sha256", word: report.instrument.canonicalHash)
        json.member("title", text.words(report.instrument.title))
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
      json.member("respondents", assessment.respondents)
      json.onNewLine()
      json.member("blank", assessment.blank)
      json.onNewLine()
      json.member("population", assessment.population)
      json.onNewLine()
      json.member("requiredSample", assessment.requiredSample)
      json.onNewLine()
      json.member("weightMode", word: assessment.weightMode.description)
      json.onNewLine()
      json.member("index", word: index(assessment.index))
      json.onNewLine()
      json.member("exactIndex", word: numbers.exact(assessment.exactIndex))
      json.onNewLine()
      json.member("maximum", word: report.instrument.index.maximum.shortDecimal())
      json.onNewLine()
      json.member("band", assessment.band?.rawValue)
      json.onNewLine()
      json.member("weightedMean", word: numbers.decimal(assessment.weightedMean))
      json.onNewLine()
      json.name("elements")
      json.lines(assessment.elements) { json, element in
        json.object { json in
          json.member("id", element.id.rawValue)
          json.member(
            "number", report.instrument.elements.first { $0.id == element.id }?.number)
          json.member("n", element.n)
          json.member("sum", element.sum)
          json.member("mean", word: numbers.decimal(element.mean))
          json.member("weight", word: numbers.exact(element.weight))
          json.member("weighted", word: numbers.decimal(element.weighted))
        }
      }
      json.onNewLine()
      json.name("lowest")
      json.array { json in for id in assessment.lowest { json.string(id.rawValue) } }
      json.onNewLine()
      json.name("groups")
      json.lines(assessment.groups) { json, group in
        json.object { json in
          json.member("attribute", group.attribute.rawValue)
          json.member("value", group.value.rawValue)
          json.member("respondents", group.respondents)
          json.member("index", word: index(group.index))
          json.member("band", group.band?.rawValue)
        }
      }
      json.onNewLine()
      json.name("earlier")
      json.lines(assessment.earlier) { json, period in
        json.object { json in
          json.member("name", period.name)
          json.member("respondents", period.respondents)
          json.member("index", word: index(period.index))
          json.member("band", period.band?.rawValue)
        }
      }
      json.onNewLine()
      json.member("measures", assessment.measures(of: report.instrument.id))
      json.onNewLine()
      json.member("synthetic", assessment.inputs.contains(where: \.isSynthetic))
    }
    json.endFile()
    return json.bytes
  }
}
