internal import AuditModel
internal import Diagnostics

/// The assessment as SARIF 2.1.0: a rule for each item, a result for each item and side.
///
/// Findings that are followed carry `baselineState`: new, unchanged, or absent for what an earlier period had and
/// this one no longer has. `partialFingerprints` hold the fingerprint by which they are recognised.
///
/// - Note: Source: OASIS SARIF 2.1.0 (kinds and levels 3.27.9, 3.27.10; baseline 3.27.24).
public struct SARIFExporter: Exporter {
  /// `sarif`.
  public let identifier = "sarif"
  /// SARIF.
  public let mediaType = "application/sarif+json"
  /// `sarif`.
  public let fileExtension = "sarif"

  /// Makes the exporter.
  public init() {}

  /// The report as SARIF; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    SARIFLog(index: try ReportIndex(report)).bytes()
  }
}

/// A log while it is written.
private struct SARIFLog {
  let index: ReportIndex
  private let items: [Item]
  private let findings: FindingTable
  private let places: [ItemID: Int]

  init(index: ReportIndex) {
    self.index = index
    items = index.checklist.items
    findings = FindingTable(index.assessment)
    places = Dictionary(
      items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func bytes() -> [UInt8] {
    let assessment = index.assessment
    var json = JSONWriter(reserving: 8_192 + assessment.items.count * 900)
    json.object { json in
      json.onNewLine()
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.onNewLine()
      json.member("version", "2.1.0")
      json.onNewLine()
      json.name("runs")
      json.array { json in
        json.object { json in
          tool(&json)
          json.onNewLine()
          json.name("automationDetails")
          json.object { json in
            let parts = [
              index.checklist.id.rawValue, assessment.subject.unit?.rawValue,
              assessment.subject.period,
            ]
            json.member("id", parts.compactMap(\.self).joined(separator: "/") + "/")
          }
          json.onNewLine()
          json.member("columnKind", "unicodeCodePoints")
          if index.trailSentence != nil || index.excerptSentence != nil {
            json.onNewLine()
            json.name("properties")
            json.object { json in
              if let notice = index.trailSentence { json.member("trail", notice) }
              if let excerpt = index.excerptSentence { json.member("excerpt", excerpt) }
            }
          }
          json.onNewLine()
          json.name("results")
          json.array { json in
            for item in assessment.items {
              json.onNewLine()
              result(item, &json)
            }
            for finding in findings.others {
              json.onNewLine()
              write(finding, kind: "fail", baseline: baseline(of: finding), &json)
            }
            for trace in index.report.goneTraces {
              json.onNewLine()
              if trace.status == .resolved {
                write(trace.finding, kind: "fail", baseline: "absent", &json)
              } else {
                // Not tested again: nothing is known but that it was found.
                write(trace.finding, kind: "open", baseline: "unchanged", &json)
              }
            }
          }
        }
      }
    }
    json.endFile()
    return json.bytes
  }

  private func tool(_ json: inout JSONWriter) {
    json.onNewLine()
    json.name("tool")
    json.object { json in
      json.name("driver")
      json.object { json in
        json.member("name", Producer.name)
        json.member("semanticVersion", Producer.version)
        json.member("language", index.words.tag)
        json.onNewLine()
        json.name("rules")
        json.array { json in
          for item in items {
            json.onNewLine()
            rule(item, &json)
          }
        }
      }
    }
  }

  private func rule(_ item: Item, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", item.id.rawValue)
      json.name("shortDescription")
      json.object { $0.member("text", index.text(item.question)) }
      if let guidance = item.guidance {
        json.name("help")
        json.object { $0.member("text", index.text(guidance)) }
      }
      json.name("defaultConfiguration")
      json.object { $0.member("level", word: Self.level(item.severity)) }
      json.name("properties")
      json.object { json in
        json.member("severity", word: item.severity.rawValue)
        json.member("requirement", item.requirement?.rawValue)
      }
    }
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .critical, .major: "error"
    case .minor: "warning"
    case .observation: "note"
    }
  }

  private static func level(_ grade: Grade) -> String {
    switch grade {
    case .major: "error"
    case .minor: "warning"
    case .observation: "note"
    }
  }

  private static func kind(_ outcome: Outcome) -> String {
    switch outcome {
    case .conforming: "pass"
    case .partial, .nonconforming: "fail"
    case .notApplicable: "notApplicable"
    case .notTested: "open"
    case .undetermined: "review"
    }
  }

  private func result(_ item: ItemAssessment, _ json: inout JSONWriter) {
    let finding = findings[item]
    // A finding counts whatever became of its item: an accepted sample with one exception is one too.
    let kind = finding == nil ? Self.kind(item.outcome) : "fail"
    let words = index.words
    json.object { json in
      json.member("ruleId", item.id.rawValue)
      json.member("ruleIndex", places[item.id])
      json.member("kind", word: kind)
      // A level other than none asks for the kind fail.
      let severity = index.items[item.id]?.severity ?? .minor
      json.member(
        "level",
        word: kind == "fail" ? finding.map { Self.level($0.grade) } ?? Self.level(severity) : "none"
      )
      json.name("message")
      json.object { json in
        json.member(
          "text",
          finding.map { words($0.condition) }.flatMap { $0.isEmpty ? nil : $0 }
            ?? words.outcome(item.outcome))
      }
      location(item.source, &json)
      json.name("partialFingerprints")
      json.object { json in
        if let finding { json.member("patuh/v1", word: finding.fingerprint) }
      }
      if let finding, let state = baseline(of: finding) {
        json.member("baselineState", word: state)
      }
      json.name("properties")
      json.object { json in
        json.member("side", word: item.side.rawValue)
        json.member("outcome", word: item.outcome.rawValue)
        json.member("section", item.section.rawValue)
        json.member("attainment", word: NumberTexts().exact(item.attainment))
      }
    }
  }

  /// How a finding stands beside the last period that was audited; `nil` when none is known.
  private func baseline(of finding: Finding) -> String? {
    switch index.report.trace(of: finding)?.status {
    case .new, .returned: "new"
    case .repeated, .untested, .resolved: "unchanged"
    case nil: nil
    }
  }

  /// A finding that is not of one item, or is no longer found.
  private func write(
    _ finding: Finding, kind: String, baseline: String?, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member(
        "ruleId", finding.item?.rawValue ?? finding.requirement?.rawValue ?? finding.kind.rawValue)
      if let place = finding.item.flatMap({ places[$0] }) { json.member("ruleIndex", place) }
      json.member("kind", word: kind)
      json.member("level", word: kind == "fail" ? Self.level(finding.grade) : "none")
      json.name("message")
      json.object { $0.member("text", index.words(finding.condition)) }
      location(finding.source, &json)
      json.name("partialFingerprints")
      json.object { $0.member("patuh/v1", word: finding.fingerprint) }
      if let baseline { json.member("baselineState", word: baseline) }
      json.name("properties")
      json.object { json in
        json.member("side", word: finding.side?.rawValue)
        json.member("grade", word: finding.grade.rawValue)
      }
    }
  }

  private func location(_ location: SourceLocation, _ json: inout JSONWriter) {
    json.name("locations")
    json.array { json in
      json.object { json in
        json.name("physicalLocation")
        json.object { json in
          json.name("artifactLocation")
          json.object { $0.member("uri", word: Self.uri(location.file)) }
          json.name("region")
          json.object { json in
            json.member("startLine", max(1, location.line))
            json.member("startColumn", max(1, location.column))
          }
        }
        if let unit = index.assessment.subject.unit {
          json.name("logicalLocations")
          json.array { json in
            json.object { json in
              json.member("name", unit.rawValue)
              json.member("kind", word: "unit")
            }
          }
        }
      }
    }
  }

  /// A path as a relative URI reference: everything but the unreserved characters of RFC 3986 and `/` is
  /// percent-encoded.
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
