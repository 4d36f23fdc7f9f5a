/// A format in which a report of one kind can be written.
///
/// Pure, as ``Exporter`` is: the same report gives the same bytes.
public protocol DocumentExporter<Report>: Sendable {
  /// What the report is written from.
  associatedtype Report
  /// The name by which the command line knows it, such as `text`.
  var identifier: String { get }
  /// The usual ending of a file name, without the point.
  var fileExtension: String { get }

  /// The report as bytes.
  ///
  /// - Throws: ``ExportError`` when there is no memory for a format that needs a library.
  func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8]
}

/// The formats in which reports of one kind can be written, in the order in which help names them.
public struct ExporterList<Report>: Sendable {
  /// Every format; the first is the one for terminals.
  public let all: [any DocumentExporter<Report>]

  /// Makes a list.
  public init(_ all: [any DocumentExporter<Report>]) { self.all = all }

  /// The names of all formats, in the same order.
  public var names: [String] { all.map(\.identifier) }

  /// The format with a name; `nil` when there is none.
  public func exporter(named name: String) -> (any DocumentExporter<Report>)? {
    all.first { $0.identifier == name }
  }

  /// The format asked for, else the one for the ending of the output file, else the first.
  public func exporter(named name: String?, for output: String?) -> any DocumentExporter<Report> {
    if let name, let exporter = exporter(named: name) { return exporter }
    let ending = output?.utf8.split(separator: UInt8(ascii: ".")).last.map { String($0) ?? "" }
    return all.first { $0.fileExtension == ending } ?? all[0]
  }
}
