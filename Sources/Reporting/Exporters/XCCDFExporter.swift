internal import AuditModel

/// The checklist and its results as XCCDF 1.2.
public struct XCCDFExporter: Exporter {
  /// `xccdf`.
  public let identifier = "xccdf"
  /// XML.
  public let mediaType = "application/xml"
  /// `xccdf.xml`.
  public let fileExtension = "xccdf.xml"

  /// Makes the exporter.
  public init() {}

  /// The report as XCCDF; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    XCCDFDocument(index: try ReportIndex(report)).bytes()
  }
}
