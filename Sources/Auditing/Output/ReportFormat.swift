package import Reporting

/// A format in which the report of an audit is written: by an exporter of ours, or from its page by another program.
package struct ReportFormat: Sendable {
  /// The name by which the command line knows it.
  package let name: String
  /// The usual ending of a file name, without the point.
  package let ending: String
  /// Whether a terminal cannot show it.
  package let isBinary: Bool
  /// Makes the bytes.
  package let make: @Sendable (Report, ExportOptions, AuditingContext) throws -> [UInt8]

  /// Every format, in the order in which help names them.
  package static let all: [ReportFormat] =
    ExporterRegistry.all.map { exporter in
      ReportFormat(
        name: exporter.identifier, ending: exporter.fileExtension,
        isBinary: !exporter.mediaType.hasPrefix("text/")
          && !exporter.mediaType.contains("json") && !exporter.mediaType.hasSuffix("/xml")
          && !exporter.mediaType.contains("xml;"),
        make: { report, options, _ in try exporter.export(report, options: options) })
    }
    + ofPages.map { format in
      ReportFormat(name: format.name, ending: format.ending, isBinary: true) {
        report, options, context in
        try format.make(HTMLExporter().export(report, options: options), context)
      }
    }

  /// A page as PDF, tagged, with bookmarks, by WeasyPrint.
  package static func typeset(_ page: [UInt8], _ context: AuditingContext) throws -> [UInt8] {
    try HelperProgram(name: "weasyprint", package: "weasyprint", environment: context.environment)
      .run(
        ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"], input: page)
  }

  /// The names of all formats.
  package static var names: String { all.map(\.name).joined(separator: ", ") }

  /// The format with a name.
  package static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }

  /// The format that the ending of a file means.
  package static func meant(by file: String) -> ReportFormat? {
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = file[file.index(after: dot)...].lowercased()
    return all.first { $0.ending == ending }
  }

  /// A format that another program makes of the page of a report of any kind.
  package struct OfPage: Sendable {
    /// The name by which the command line knows it.
    package let name: String
    /// The usual ending of a file name, without the point.
    package var ending: String { name }
    /// Makes the bytes of a page that was written for a browser.
    package let make: @Sendable ([UInt8], AuditingContext) throws -> [UInt8]
  }

  /// The formats that other programs make of pages.
  package static let ofPages: [OfPage] =
    [
      OfPage(name: "pdf") { page, context in
        try typeset(PaperPage.typesetter(page), context)
      }
    ]
    + ["docx", "odt"].map { format in
      OfPage(name: format) { page, context in
        try WordDocument(format: format, context: context)
          .bytes(of: page)
      }
    }
}
