internal import AuditModel
internal import Diagnostics

/// The assessment for Heimdall: a profile with a control for each item, and a result for each side.
///
/// A control that does not apply from either side has impact 0, as that format has it. What is partly met has failed; what was not
/// tested or cannot be told is skipped, with the reason.
///
/// - Note: Source: MITRE, Heimdall Data Format, exec-json of inspecjs.
public struct HDFExporter: Exporter {
  /// `hdf`.
  public let identifier = "hdf"
  /// JSON.
  public let mediaType = "application/json"
  /// `hdf.json`.
  public let fileExtension = "hdf.json"

  /// Makes the exporter.
  public init() {}

  /// The report as HDF; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    HDFDocument(index: try ReportIndex(report)).bytes()
  }
}

/// The document while it is written.
private struct HDFDocument {
  let index: ReportIndex

  private var words: Words { index.words }
  private var assessment: Assessment { index.assessment }

  func bytes() -> [UInt8] {
    let subject = assessment.subject
    var json = JSONWriter(reserving: 8_192 + assessment.items.count * 900)
    json.object { json in
      json.onNewLine()
      json.name("platform")
      json.object { json in
        json.member("name", Producer.name)
        json.member("release", Producer.version)
        json.member("target_id", words.subject(subject))
      }
      json.onNewLine()
      json.member("version", Producer.version)
      json.onNewLine()
      json.name("statistics")
      json.object { _ in }
      json.onNewLine()
      json.name("profiles")
      json.lines([0]) { json, _ in profile(&json) }
    }
    json.endFile()
    return json.bytes
  }

  private func profile(_ json: inout JSONWriter) {
    let checklist = index.checklist
    let groups = Dictionary(grouping: assessment.items, by: \.id)
    json.object { json in
      json.member("name", checklist.id.rawValue)
      json.member("version", checklist.version)
      json.member("title", index.text(checklist.title))
      if let description = checklist.description {
        json.member("summary", index.text(description))
      }
      json.member("sha256", word: checklist.canonicalHash)
      json.name("supports")
      json.array { _ in }
      json.name("attributes")
      json.lines(assessment.parameters) { json, parameter in
        json.object { json in
          json.member("name", parameter.id.rawValue)
          json.name("options")
          json.object { $0.member("value", parameter.value.written) }
        }
      }
      json.name("groups")
      json.lines(checklist.allSections.filter { !$0.items.isEmpty }) { json, section in
        json.object { json in
          json.member("id", section.id.rawValue)
          json.member("title", index.text(section.title))
          json.name("controls")
          json.array { json in for item in section.items { json.string(item.id.rawValue) } }
        }
      }
      json.name("controls")
      json.lines(checklist.items.filter { groups[$0.id] != nil }) { json, item in
        control(item, groups[item.id] ?? [], &json)
      }
    }
  }

  private func control(
    _ item: Item, _ found: [ItemAssessment], _ json: inout JSONWriter
  ) {
    let requirement = item.requirement.flatMap { index.requirements[$0] }
    json.object { json in
      json.member("id", item.id.rawValue)
      json.member("title", index.text(item.question))
      json.member("desc", requirement.map { index.text($0.requirement.text) })
      json.name("descriptions")
      json.array { json in
        for (label, text) in [
          ("check", item.guidance.map(index.text)), ("rationale", index.judging(item.kind)),
        ] {
          guard let text else { continue }
          json.object { json in
            json.member("label", label)
            json.member("data", text)
          }
        }
      }
      json.name("impact")
      json.fraction(
        found.allSatisfy { $0.outcome == .notApplicable } ? "0.0" : impact(item.severity))
      json.name("refs")
      json.array { json in
        if let source = requirement?.source {
          json.object { $0.member("ref", index.text(source.title)) }
        }
      }
      json.name("tags")
      json.object { json in
        json.member("severity", word: item.severity.rawValue)
        json.member("weight", word: item.weight.shortDecimal())
        if let requirement = item.requirement { json.member("requirement", requirement.rawValue) }
        if let notice = index.trailSentence { json.member("trail", notice) }
        if let excerpt = index.excerptSentence { json.member("excerpt", excerpt) }
      }
      json.name("source_location")
      json.object { json in
        json.member("ref", item.location.file)
        json.member("line", item.location.line)
      }
      json.name("results")
      json.lines(found) { json, assessed in result(assessed, item, &json) }
    }
  }

  private func impact(_ severity: Severity) -> StaticString {
    switch severity {
    case .critical: "0.9"
    case .major: "0.7"
    case .minor: "0.5"
    case .observation: "0.3"
    }
  }

  private func result(_ assessed: ItemAssessment, _ item: Item, _ json: inout JSONWriter) {
    let reason = Words.sentence(words.judgement(assessed, of: item))
    let text = [reason, assessed.result?.note].compactMap(\.self).joined(separator: "\n")
    json.object { json in
      let status =
        switch assessed.outcome {
        case .conforming: "passed"
        case .partial, .nonconforming: "failed"
        case .notApplicable, .notTested, .undetermined: "skipped"
        }
      json.member("status", word: status)
      json.member(
        "code_desc", "\(words.side(assessed.side)): \(words.outcome(assessed.outcome))")
      json.member(status == "skipped" ? "skip_message" : "message", text)
      json.member("start_time", ReportIndex.moment(assessed.result?.at) ?? index.concluded)
    }
  }
}
