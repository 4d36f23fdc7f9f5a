/// The formats in which reports can be written.
public enum ExporterRegistry {
  /// Every exporter, in the order in which help names them.
  public static let all: [any Exporter] =
    [
      TextExporter(),
      HTMLExporter(),
      MarkdownExporter(),
      CSVExporter(),
      JSONExporter(),
      JSONLinesExporter(),
      SARIFExporter(),
      JUnitExporter(),
      XLSXExporter(),
      XCCDFExporter(),
      ARFExporter(),
      HDFExporter(),
      CKLExporter(),
      CKLBExporter(),
    ] + OSCALExporter.Model.allCases.map { OSCALExporter($0) }

  /// The names of all formats, in the same order.
  public static var names: [String] { all.map(\.identifier) }

  /// The exporter with a name; `nil` when there is none.
  public static func exporter(named name: String) -> (any Exporter)? {
    all.first { $0.identifier == name }
  }
}
