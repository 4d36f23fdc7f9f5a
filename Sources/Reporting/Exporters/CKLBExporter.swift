internal import AuditModel
internal import Seals

/// The assessment as a checklist of STIG Viewer 3 (CKLB): a rule for each item and side.
///
/// That format knows four statuses: what is partly met is open, and what cannot be told is not reviewed; the details say which.
///
/// - Note: Source: DISA publishes no schema; the members are those that STIG Viewer 3 and STIG Manager read.
public struct CKLBExporter: Exporter {
  /// `cklb`.
  public let identifier = "cklb"
  /// JSON.
  public let mediaType = "application/json"
  /// `cklb`.
  public let fileExtension = "cklb"

  /// Makes the exporter.
  public init() {}

  /// The report as CKLB; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    CKLBDocument(index: try ReportIndex(report)).bytes()
  }
}

/// The document while it is written.
private struct CKLBDocument {
  let index: ReportIndex

  private var words: Words { index.words }
  private var assessment: Assessment { index.assessment }

  /// The id of a part of this checklist, the same every time.
  private func uuid(_ parts: String...) -> String {
    let base = [
      "cklb", assessment.checklist.sha256, assessment.subject.unit?.rawValue ?? "",
      assessment.subject.period ?? "",
    ]
    return NamedUUID.of((base + parts).joined(separator: "\u{1f}"))
  }

  func bytes() -> [UInt8] {
    let subject = assessment.subject
    var json = JSONWriter(reserving: 8_192 + assessment.items.count * 1_200)
    json.object { json in
      json.onNewLine()
      json.member("title", words.subject(subject))
      json.member("id", uuid("checklist"))
      json.member("active", false)
      json.member("mode", 1)
      json.member("has_path", false)
      json.member("cklb_version", "1.0")
      json.onNewLine()
      json.name("target_data")
      json.object { json in
        json.member("target_type", "Non-Computing")
        json.member("host_name", subject.unit?.rawValue ?? "")
        for name in ["ip_address", "mac_address", "fqdn"] as [JSONWriter.Name] {
          json.member(name, "")
        }
        json.member(
          "comments",
          index.notes.joined(separator: "\n"))
        json.member("role", "None")
        json.member("is_web_database", false)
        for name in ["technology_area", "web_db_site", "web_db_instance"] as [JSONWriter.Name] {
          json.member(name, "")
        }
      }
      json.onNewLine()
      json.name("stigs")
      json.lines([0]) { json, _ in checklist(&json) }
    }
    json.endFile()
    return json.bytes
  }

  private func checklist(_ json: inout JSONWriter) {
    let checklist = index.checklist
    json.object { json in
      json.member("stig_name", index.text(checklist.title))
      json.member("display_name", index.text(checklist.title))
      json.member("stig_id", checklist.id.rawValue)
      json.member("release_info", words(.version, ["version": checklist.version]))
      json.member("version", checklist.version)
      json.member("uuid", uuid("stig"))
      json.member("reference_identifier", checklist.canonicalHash)
      json.member("size", assessment.items.count)
      json.name("rules")
      json.lines(assessment.items) { json, assessed in rule(assessed, &json) }
    }
  }

  private func rule(_ assessed: ItemAssessment, _ json: inout JSONWriter) {
    let item = index.items[assessed.id]
    let section = index.sections[assessed.section]
    let requirement = item?.requirement.flatMap { index.requirements[$0] }
    let id = "\(assessed.id)_\(assessed.side.rawValue)"
    json.object { json in
      json.member("uuid", uuid("rule", id))
      json.member("stig_uuid", uuid("stig"))
      json.member("group_id", assessed.id.rawValue)
      json.member("group_title", section.map { index.text($0.title) } ?? "")
      json.member("rule_id", id)
      json.member("rule_version", item?.requirement?.rawValue ?? "")
      json.member("rule_title", item.map { index.text($0.question) } ?? "")
      json.member("severity", word: CKLStatus.severity(item?.severity))
      json.member("weight", word: assessed.weight.shortDecimal())
      json.member("classification", "Unclassified")
      json.member("discussion", requirement.map { index.text($0.requirement.text) } ?? "")
      json.member("check_content", CKLStatus.check(item, index))
      json.member("fix_text", CKLStatus.fix(assessed, index))
      json.member("status", word: CKLStatus.of(assessed.outcome).json)
      json.member("finding_details", CKLStatus.details(assessed, index))
      json.member("comments", assessed.result?.note ?? "")
      json.name("overrides")
      json.object { _ in }
      json.name("ccis")
      json.array { _ in }
    }
  }
}
