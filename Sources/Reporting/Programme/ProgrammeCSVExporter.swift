internal import AuditModel

/// A programme as one table, of every period: a row for each audit, each section of it, each finding, and each figure of a
/// survey, register or index; of an excerpt the first row says so.
///
///     kind,id,unit,period,section,value,low,high,maximum,rating,change,…
///     audit,passport-sop,north,2026-Q1,,77.99,77.99,77.99,100,C,-1.20,…
public struct ProgrammeCSVExporter: DocumentExporter {
  /// `csv`.
  public let identifier = "csv"
  /// `csv`.
  public let fileExtension = "csv"

  /// The columns; they keep their order for good, new ones come last.
  static let columns = [
    "kind", "id", "unit", "period", "section", "value", "low", "high", "maximum", "rating",
    "change", "count", "major", "minor", "observation", "new", "repeated", "returned", "resolved",
    "untested", "missing", "item", "side", "requirement", "grade", "status", "occurrences",
    "first", "last", "fingerprint", "note", "open", "finding", "state", "due",
  ]

  /// Makes the exporter.
  public init() {}

  /// The programme as CSV with commas and decimal points; the options have no bearing on it.
  public func export(_ report: ProgrammeReport, options: ExportOptions) -> [UInt8] {
    let assessment = report.assessment
    var rows: [[CSVTableText.Cell]] = []
    func add(_ cells: [String: CSVTableText.Cell]) {
      rows.append(Self.columns.map { cells[$0] ?? .plain(nil) })
    }
    if let sentence = ProgrammeIndex(report).excerptSentence {
      add([
        "kind": .plain("excerpt"), "id": .plain(assessment.programme.id.rawValue),
        "period": .plain(report.period.rawValue), "note": .text(sentence),
      ])
    }
    for cell in assessment.cells {
      let places = assessment.checklists.first { $0.id == cell.checklist }?.scoring.decimals ?? 2
      func scored(_ score: Score?) -> [String: CSVTableText.Cell] {
        [
          "value": .plain(score?.value?.decimal(places: places)),
          "low": .plain(score?.low?.decimal(places: places)),
          "high": .plain(score?.high?.decimal(places: places)),
          "maximum": .plain(score?.maximum?.shortDecimal(upTo: 6)),
          "rating": .plain(score?.rating?.rawValue),
        ]
      }
      let place: [String: CSVTableText.Cell] = [
        "id": .plain(cell.checklist.rawValue), "unit": .plain(cell.unit.rawValue),
        "period": .plain(cell.period.rawValue),
      ]
      var audit = place.merging(scored(cell.score)) { $1 }
      audit["kind"] = .plain("audit")
      audit["change"] = .plain(assessment.change(of: cell)?.decimal(places: places))
      if cell.assessment != nil {
        for grade in Grade.allCases { audit[grade.rawValue] = .count(cell.count(of: grade)) }
        for status in FindingTrace.Status.allCases {
          audit[status.rawValue] = .count(cell.count(of: status))
        }
        audit["open"] = .count(cell.open)
      }
      audit["missing"] = Self.list(cell.missing)
      add(audit)
      for score in cell.assessment?.scores ?? [] {
        guard case .section(let section) = score.scope else { continue }
        var row = place.merging(scored(score)) { $1 }
        row["kind"] = .plain("section")
        row["section"] = .plain(section.rawValue)
        add(row)
      }
      for trace in cell.traces { add(place.merging(Self.finding(trace)) { $1 }) }
    }
    for figure in assessment.figures {
      let instrument = assessment.programme.instruments[figure.instrument]
      let described = assessment.instruments[figure.instrument]
      add([
        "kind": .plain(instrument.kind.rawValue), "id": .plain(instrument.id),
        "unit": .plain(figure.unit.rawValue), "period": .plain(figure.period.rawValue),
        "value": .plain(figure.value?.decimal(places: described.places)),
        "maximum": .plain(described.maximum.shortDecimal(upTo: 6)),
        "rating": .plain(figure.band?.id.rawValue),
        "change": .plain(assessment.change(of: figure)?.decimal(places: described.places)),
        "count": .plain(figure.count.map(String.init)),
        "missing": Self.list(figure.missing),
      ])
    }
    return CSVTableText.bytes(header: Self.columns, rows: rows)
  }

  private static func list(_ paths: [String]) -> CSVTableText.Cell {
    paths.isEmpty ? .plain(nil) : .text(paths.joined(separator: "; "))
  }

  private static func finding(_ trace: FindingTrace) -> [String: CSVTableText.Cell] {
    [
      "kind": .plain("finding"), "item": .plain(trace.finding.item?.rawValue),
      "side": .plain(trace.finding.side?.rawValue),
      "requirement": .plain(trace.finding.requirement?.rawValue),
      "grade": .plain(trace.finding.grade.rawValue), "status": .plain(trace.status.rawValue),
      "occurrences": .count(trace.occurrences), "first": .plain(trace.first.rawValue),
      "last": .plain(trace.last.rawValue), "fingerprint": .plain(trace.finding.fingerprint),
      "finding": trace.followUp.map { .text($0.id.rawValue) } ?? .plain(nil),
      "state": .plain(trace.followUp?.state.rawValue), "due": .plain(trace.due?.iso),
    ]
  }
}
