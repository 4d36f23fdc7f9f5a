internal import AuditModel

/// The assessment as a checklist of STIG Viewer 2 (CKL): an entry for each item and side.
///
/// - Note: Source: DISA, `U_Checklist_Schema_V2` (2.5). Statuses as in ``CKLBExporter``; texts are cut at the 32 767 characters that
///   readers keep, with `…`.
public struct CKLExporter: Exporter {
  /// `ckl`.
  public let identifier = "ckl"
  /// XML.
  public let mediaType = "application/xml"
  /// `ckl`.
  public let fileExtension = "ckl"

  /// Makes the exporter.
  public init() {}

  /// The report as CKL; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    let index = try ReportIndex(report)
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    checklist(index).append(to: &bytes)
    return bytes
  }

  private func text(_ name: StaticString, _ text: String) -> XCCDFElement {
    XCCDFElement(
      name,
      text: text.unicodeScalars.count > 32_767
        ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(32_766))) + "…" : text)
  }

  private func checklist(_ index: ReportIndex) -> XCCDFElement {
    let (assessment, words) = (index.assessment, index.words)
    let asset = XCCDFElement(
      "ASSET",
      children: [
        text("ROLE", "None"), text("ASSET_TYPE", "Non-Computing"),
        text("HOST_NAME", assessment.subject.unit?.rawValue ?? ""), text("HOST_IP", ""),
        text("HOST_MAC", ""), text("HOST_FQDN", ""),
        text(
          "TARGET_COMMENT",
          ([words.subject(assessment.subject)] + index.notes).joined(separator: "\n")),
        text("TECH_AREA", ""),
        text("TARGET_KEY", ""), text("WEB_OR_DATABASE", "false"), text("WEB_DB_SITE", ""),
        text("WEB_DB_INSTANCE", ""),
      ])
    let facts = [
      ("version", assessment.checklist.version), ("stigid", assessment.checklist.id),
      ("description", index.checklist.description.map(index.text) ?? ""),
      ("releaseinfo", words(.version, ["version": assessment.checklist.version])),
      ("title", index.text(index.checklist.title)),
    ]
    let info = XCCDFElement(
      "STIG_INFO",
      children: facts.map { name, value in
        XCCDFElement("SI_DATA", children: [text("SID_NAME", name), text("SID_DATA", value)])
      })
    return XCCDFElement(
      "CHECKLIST",
      children: [
        asset,
        XCCDFElement(
          "STIGS",
          children: [
            XCCDFElement(
              "iSTIG", children: [info] + assessment.items.map { entry($0, index) })
          ]),
      ])
  }

  private func entry(_ assessed: ItemAssessment, _ index: ReportIndex) -> XCCDFElement {
    let item = index.items[assessed.id]
    let requirement = item?.requirement.flatMap { index.requirements[$0] }
    let group = index.sections[assessed.section].map { index.text($0.title) } ?? ""
    let question = item.map { index.text($0.question) } ?? ""
    let discussion = requirement.map { index.text($0.requirement.text) } ?? ""
    let data: [(String, String)] = [
      ("Vuln_Num", assessed.id.rawValue), ("Severity", CKLStatus.severity(item?.severity)),
      ("Group_Title", group), ("Rule_ID", "\(assessed.id)_\(assessed.side.rawValue)"),
      ("Rule_Ver", item?.requirement?.rawValue ?? ""), ("Rule_Title", question),
      ("Vuln_Discuss", discussion), ("Check_Content", CKLStatus.check(item, index)),
      ("Fix_Text", CKLStatus.fix(assessed, index)), ("Weight", assessed.weight.shortDecimal()),
      ("Class", "Unclass"), ("STIGRef", "\(index.checklist.id) \(index.checklist.version)"),
    ]
    let attributes = data.map { name, value in
      XCCDFElement(
        "STIG_DATA", children: [text("VULN_ATTRIBUTE", name), text("ATTRIBUTE_DATA", value)])
    }
    let answer = [
      text("STATUS", CKLStatus.of(assessed.outcome).xml),
      text("FINDING_DETAILS", CKLStatus.details(assessed, index)),
      text("COMMENTS", assessed.result?.note ?? ""), text("SEVERITY_OVERRIDE", ""),
      text("SEVERITY_JUSTIFICATION", ""),
    ]
    return XCCDFElement("VULN", children: attributes + answer)
  }
}
