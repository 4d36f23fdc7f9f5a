internal import AuditModel

/// Checklist, audited unit and results as one collection of ARF 1.1: the benchmark as what was asked, the unit as the asset, the
/// test result as the report.
///
/// - Note: Source: NIST IR 7694 (ARF 1.1); NIST IR 7693 (asset identification 1.1); NIST IR 7275 revision 4.
public struct ARFExporter: Exporter {
  /// `arf`.
  public let identifier = "arf"
  /// XML.
  public let mediaType = "application/xml"
  /// `arf.xml`.
  public let fileExtension = "arf.xml"

  /// Makes the exporter.
  public init() {}

  /// The report as ARF; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    let index = try ReportIndex(report)
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    collection(index).append(to: &bytes)
    return bytes
  }

  private func collection(_ index: ReportIndex) -> XCCDFElement {
    let document = XCCDFDocument(index: index)
    var result = document.result
    // In a collection it stands alone, and must say which vocabulary it belongs to.
    result.attributes.insert(("xmlns", XCCDFDocument.namespace), at: 0)
    func relation(_ type: String, _ object: String) -> XCCDFElement {
      XCCDFElement(
        "core:relationship", [("type", "arfvocab:\(type)"), ("subject", "report-1")],
        children: [XCCDFElement("core:ref", text: object)])
    }
    return XCCDFElement(
      "arf:asset-report-collection",
      [
        ("xmlns:arf", "http://scap.nist.gov/schema/asset-reporting-format/1.1"),
        ("xmlns:core", "http://scap.nist.gov/schema/reporting-core/1.1"),
        ("xmlns:ai", "http://scap.nist.gov/schema/asset-identification/1.1"),
        ("xmlns:xnl", "urn:oasis:names:tc:ciq:xsdschema:xNL:2.0"),
      ],
      children: [
        XCCDFElement(
          "core:relationships",
          [
            (
              "xmlns:arfvocab",
              "http://scap.nist.gov/specifications/arf/vocabulary/relationships/1.0#"
            )
          ],
          children: [relation("createdFor", "request-1"), relation("isAbout", "asset-1")]),
        XCCDFElement(
          "arf:report-requests",
          children: [
            XCCDFElement(
              "arf:report-request", [("id", "request-1")],
              children: [
                XCCDFElement("arf:content", children: [document.benchmark(with: [])])
              ])
          ]),
        XCCDFElement(
          "arf:assets",
          children: [
            XCCDFElement("arf:asset", [("id", "asset-1")], children: [asset(index)])
          ]),
        XCCDFElement(
          "arf:reports",
          children: [
            XCCDFElement(
              "arf:report", [("id", "report-1")],
              children: [XCCDFElement("arf:content", children: [result])])
          ]),
      ])
  }

  /// The audited unit as an organisation.
  private func asset(_ index: ReportIndex) -> XCCDFElement {
    let subject = index.assessment.subject
    let id = XCCDFElement(
      "ai:synthetic-id",
      [("resource", "urn:patuh:unit"), ("id", subject.unit?.rawValue ?? "unit")])
    let name = index.words.unit(subject).map {
      XCCDFElement(
        "xnl:OrganisationNameDetails", children: [XCCDFElement("xnl:NameLine", text: $0)])
    }
    return XCCDFElement("ai:organization", children: [id] + [name].compactMap(\.self))
  }
}
