internal import AuditModel

/// The assessment as JSON, `urn:patuh:assessment:1`, described by `docs/assessment.schema.json`.
///
///     {
///       "schema": "urn:patuh:assessment:1",
///       "checklist": {"id": "passport-sop", "version": "2026.1", "sha256": "9f86…", "title": "…"},
///       …
///
/// Numbers are strings, so that no reader makes them binary; there is no number for no score.
public struct JSONExporter: Exporter {
  /// `json`.
  public let identifier = "json"
  /// JSON.
  public let mediaType = "application/json"
  /// `json`.
  public let fileExtension = "json"

  /// The name of the form that is written.
  public static let schema = "urn:patuh:assessment:1"

  /// Makes the exporter.
  public init() {}

  /// The report as JSON; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    let index = try ReportIndex(report)
    let assessment = index.assessment
    let numbers = NumberTexts()
    var json = JSONWriter(reserving: 4_096 + assessment.items.count * 1_000)
    json.object { json in
      json.onNewLine()
      json.member("schema", Self.schema)
      json.onNewLine()
      json.name("checklist")
      json.object { json in
        json.document(assessment.checklist)
        json.member("title", index.text(index.checklist.title))
      }
      json.onNewLine()
      json.name("inputs")
      json.lines(assessment.inputs) { json, input in
        json.object { json in
          json.member("name", input.name)
          json.member("sha256", input.sha256)
          json.member("synthetic", input.isSynthetic)
        }
      }
      json.onNewLine()
      json.name("subject")
      json.subject(assessment.subject)
      json.onNewLine()
      json.name("scores")
      ScoresJSON(index: index, numbers: numbers).write(to: &json)
      json.onNewLine()
      json.name("items")
      ItemsJSON(index: index, numbers: numbers).write(to: &json)
      json.onNewLine()
      json.name("findings")
      FindingsJSON(index: index).write(to: &json)
      json.onNewLine()
      json.member("language", index.words.tag)
      json.onNewLine()
      json.member("synthetic", assessment.isSynthetic)
      if !report.distribution.isEmpty {
        json.onNewLine()
        json.name("distribution")
        json.array { json in for recipient in report.distribution { json.string(recipient) } }
      }
      if let excerpt = report.excerpt {
        json.onNewLine()
        json.name("excerpt")
        json.excerpt(
          excerpt.filter, of: ("allItems", excerpt.items), ("allFindings", excerpt.findings))
      }
      json.onNewLine()
      json.name("sops")
      json.lines(assessment.sops) { json, sop in json.object { $0.document(sop) } }
      json.onNewLine()
      json.name("parameters")
      json.lines(assessment.parameters) { json, parameter in
        json.object { json in
          json.member("id", parameter.id.rawValue)
          json.member("type", parameter.value.type.rawValue)
          json.member("value", parameter.value.written)
          json.member("overridden", parameter.isOverridden)
        }
      }
      json.onNewLine()
      json.member("measures", assessment.measures)
      if !report.earlier.isEmpty {
        json.onNewLine()
        json.name("earlier")
        json.lines(report.earlier) { json, audit in
          earlier(audit, report.checklist.scoring.decimals, &json)
        }
      }
      if !report.traces.isEmpty {
        json.onNewLine()
        json.name("earlierFindings")
        FindingsJSON(index: index).writeEarlier(to: &json)
      }
      if let dossier = report.dossier {
        json.onNewLine()
        json.name("engagement")
        DossierJSON(
          dossier: dossier, words: index.words,
          shown: Set(index.assessment.findings.map(\.fingerprint))
        ).write(to: &json)
      }
    }
    json.endFile()
    return json.bytes
  }
}

extension JSONExporter {
  private func earlier(_ audit: EarlierAudit, _ decimals: Int, _ json: inout JSONWriter) {
    json.object { json in
      json.member("name", audit.name)
      json.name("checklist")
      json.object { $0.document(audit.checklist) }
      json.name("scores")
      json.array { json in
        for score in audit.scores {
          json.object { json in
            json.member("scope", score.scope.description)
            json.member("value", word: score.value?.decimal(places: decimals))
            json.member("maximum", word: NumberTexts().decimal(score.maximum))
            json.member("rating", score.rating?.rawValue)
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// Which part is written, and of how much.
  mutating func excerpt(_ filter: ReportFilter, of counts: (name: Name, count: Int)...) {
    object { json in
      for (name, values) in filter.conditions {
        json.name(name)
        json.array { json in for value in values { json.string(value) } }
      }
      for (name, count) in counts { json.member(name, count) }
    }
  }
}
