internal import AuditModel

/// The report as one self-contained page: printable, light and dark, without scripts, and without a
/// request to anywhere.
public struct HTMLExporter: Exporter {
  /// `html`.
  public let identifier = "html"
  /// HTML in UTF-8.
  public let mediaType = "text/html; charset=utf-8"
  /// `html`.
  public let fileExtension = "html"

  private let medium: PageMedium

  /// Makes the exporter; for a browser unless told otherwise.
  public init(for medium: PageMedium = .browser) { self.medium = medium }

  /// The report as a page; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    let page = ReportPage(index: try ReportIndex(report), medium: medium).bytes()
    switch medium {
    case .browser: return page
    case .typesetter: return ChartPictures.styled(page)
    case .wordProcessor: return ChartPictures.page(page)
    }
  }
}
