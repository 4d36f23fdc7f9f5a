internal import AuditModel

/// The assessment of a programme as JSON, `urn:patuh:programme-assessment:1`: every period, unit and
/// checklist, whatever period the overview is about.
///
/// Numbers are strings, so that no reader makes them binary; there is no number for no score.
public struct ProgrammeJSONExporter: DocumentExporter {
  /// `json`.
  public let identifier = "json"
  /// `json`.
  public let fileExtension = "json"

  /// The name of the form that is written.
  public static let schema = "urn:patuh:programme-assessment:1"

  /// Makes the exporter.
  public init() {}

  /// The assessment as JSON; the options have no bearing on it.
  public func export(_ report: ProgrammeReport, options: ExportOptions) -> [UInt8] {
    let index = ProgrammeIndex(report)
    let assessment = report.assessment
    var json = JSONWriter(reserving: 4_096 + assessment.cells.count * 2_000)
    json.object { json in
      json.onNewLine()
      json.member("schema", Self.schema)
      json.onNewLine()
      json.name("programme")
      json.object { json in
        json.member("id", assessment.programme.id.rawValue)
        json.member("version", assessment.programme.version)
        json.member("sha256", assessment.programme.canonicalHash)
        json.member("title", index.words(assessment.programme.title))
      }
      json.onNewLine()
      json.member("period", report.period.rawValue)
      json.onNewLine()
      if let excerpt = report.excerpt {
        json.name("excerpt")
        json.excerpt(
          excerpt.filter, of: ("allUnits", excerpt.units), ("allFindings", excerpt.findings))
        json.onNewLine()
      }
      json.name("periods")
      json.array { json in
        for period in assessment.programme.periods { json.string(period.id.rawValue) }
      }
      json.onNewLine()
      json.name("units")
      json.lines(assessment.programme.units) { json, unit in
        json.object { json in
          json.member("id", unit.id.rawValue)
          json.member("title", index.title(of: unit.id))
        }
      }
      json.onNewLine()
      json.name("checklists")
      json.lines(assessment.checklists) { json, checklist in
        json.object { json in
          json.member("id", checklist.id.rawValue)
          json.member("version", checklist.version)
          json.member("sha256", checklist.canonicalHash)
          json.member("title", index.title(of: checklist.id))
        }
      }
      json.onNewLine()
      json.name("cells")
      json.lines(assessment.cells) { json, cell in self.cell(cell, assessment, &json) }
      json.onNewLine()
      json.name("instruments")
      json.lines(Array(zip(assessment.programme.instruments, assessment.instruments))) {
        json, pair in
        json.object { json in
          json.member("kind", word: pair.0.kind.rawValue)
          json.member("id", pair.0.id)
          json.member("version", pair.1.version)
          json.member("sha256", word: pair.1.canonicalHash)
          json.member("title", index.words(pair.1.title))
          json.member("maximum", word: pair.1.maximum.shortDecimal(upTo: 6))
        }
      }
      json.onNewLine()
      json.name("figures")
      json.lines(assessment.figures) { json, figure in self.figure(figure, assessment, &json) }
      json.onNewLine()
      json.member("language", index.words.tag)
      json.onNewLine()
      json.member("synthetic", assessment.isSynthetic)
    }
    json.endFile()
    return json.bytes
  }

  private func figure(
    _ figure: ProgrammeAssessment.Figure, _ assessment: ProgrammeAssessment,
    _ json: inout JSONWriter
  ) {
    let instrument = assessment.programme.instruments[figure.instrument]
    let places = assessment.instruments[figure.instrument].places
    json.object { json in
      json.member("kind", word: instrument.kind.rawValue)
      json.member("id", instrument.id)
      json.member("unit", figure.unit.rawValue)
      json.member("period", figure.period.rawValue)
      json.member("value", word: figure.value?.decimal(places: places))
      json.member("band", figure.band?.id.rawValue)
      json.member("change", word: assessment.change(of: figure)?.decimal(places: places))
      json.member("count", figure.count)
      json.name("outcomes")
      json.array { json in for outcome in figure.outcomes { json.string(outcome.rawValue) } }
      json.name("inputs")
      json.array { json in
        for input in figure.inputs {
          json.object { json in
            json.member("name", input.name)
            json.member("sha256", word: input.sha256)
          }
        }
      }
      json.name("missing")
      json.array { json in for path in figure.missing { json.string(path) } }
    }
  }

  private func cell(
    _ cell: ProgrammeAssessment.Cell, _ assessment: ProgrammeAssessment,
    _ json: inout JSONWriter
  ) {
    let decimals =
      assessment.checklists.first { $0.id == cell.checklist }?.scoring.decimals ?? 2
    func number(_ value: Rational?) -> String? { value?.decimal(places: decimals) }
    json.object { json in
      json.member("unit", cell.unit.rawValue)
      json.member("checklist", cell.checklist.rawValue)
      json.member("period", cell.period.rawValue)
      json.member("score", word: number(cell.score?.value))
      json.member("low", word: number(cell.score?.low))
      json.member("high", word: number(cell.score?.high))
      json.member("maximum", word: cell.score?.maximum?.shortDecimal(upTo: 6))
      json.member("rating", cell.score?.rating?.rawValue)
      json.member("internal", word: number(cell.assessment?.score(.side(.internal))?.value))
      json.member("external", word: number(cell.assessment?.score(.side(.external))?.value))
      json.member("change", word: number(assessment.change(of: cell)))
      json.name("sections")
      json.array { json in
        for score in cell.assessment?.scores ?? [] {
          guard case .section(let section) = score.scope else { continue }
          json.object { json in
            json.member("section", section.rawValue)
            json.member("score", word: number(score.value))
            json.member("rating", score.rating?.rawValue)
          }
        }
      }
      json.name("findings")
      json.object { json in
        json.member("major", cell.count(of: .major))
        json.member("minor", cell.count(of: .minor))
        json.member("observation", cell.count(of: .observation))
        json.member("open", cell.open)
        json.member("untested", cell.count(of: .untested))
      }
      json.name("inputs")
      json.array { json in
        for input in cell.assessment?.inputs ?? [] {
          json.object { json in
            json.member("name", input.name)
            json.member("sha256", word: input.sha256)
          }
        }
      }
      json.name("missing")
      json.array { json in for path in cell.missing { json.string(path) } }
      json.name("traces")
      json.lines(cell.traces) { json, trace in
        json.object { json in
          json.member("fingerprint", word: trace.finding.fingerprint)
          json.member("item", trace.finding.item?.rawValue)
          json.member("side", trace.finding.side?.rawValue)
          json.member("requirement", trace.finding.requirement?.rawValue)
          json.member("grade", word: trace.finding.grade.rawValue)
          json.member("status", word: trace.status.rawValue)
          json.member("occurrences", trace.occurrences)
          json.member("first", trace.first.rawValue)
          json.member("last", trace.last.rawValue)
          json.member("finding", trace.followUp?.id.rawValue)
          json.member("state", word: trace.followUp?.state.rawValue)
          json.member("due", word: trace.due?.iso)
        }
      }
    }
  }
}
