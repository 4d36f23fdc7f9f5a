/// A format in which a report can be written.
///
/// Exporters are pure: no clock, no locale, no file. The same report gives the same bytes.
public protocol Exporter: Sendable {
  /// The name by which the command line knows it, such as `text`.
  var identifier: String { get }
  /// The media type of what it writes.
  var mediaType: String { get }
  /// The usual ending of a file name, without the point.
  var fileExtension: String { get }

  /// The report as bytes.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8]
}

/// What the caller may choose about the form of a report.
public struct ExportOptions: Hashable, Sendable {
  /// Whether text may be coloured with terminal escapes.
  public var colour: Bool
  /// The columns of the terminal; less than 40 counts as 40, more than 200 as 200.
  public var width: Int

  /// An organisation's own cover, as markup of a page: it made it itself, and it is taken as it is.
  public var cover: String?

  /// Makes options; by default 96 columns without colour, and no cover.
  public init(colour: Bool = false, width: Int = 96, cover: String? = nil) {
    self.cover = cover
    self.colour = colour
    self.width = width
  }
}

/// Why a report cannot be written.
public struct ExportError: Error, Hashable, Sendable, CustomStringConvertible {
  private enum Code: Hashable {
    case foreignChecklist(assessed: String, given: String)
    case workbook(code: Int)
  }

  private let code: Code

  /// The assessment was made with another checklist, or another version of it, than the one given.
  static func foreignChecklist(assessed: String, given: String) -> ExportError {
    ExportError(code: .foreignChecklist(assessed: assessed, given: given))
  }

  /// The workbook could not be written.
  static func workbook(_ code: Int) -> ExportError { ExportError(code: .workbook(code: code)) }

  /// What is wrong, in English.
  public var description: String {
    switch code {
    case .foreignChecklist(let assessed, let given):
      "the assessment was made with checklist `\(assessed)`, found checklist `\(given)`"
    case .workbook(let code): "the workbook could not be written: error \(code)"
    }
  }
}
