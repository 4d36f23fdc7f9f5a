public import AuditModel

/// What a programme's overview is written from: the assessment, the period it is about, and the
/// language.
public struct ProgrammeReport: Hashable, Sendable {
  /// The assessment of the programme.
  public var assessment: ProgrammeAssessment
  /// The period that the overview is about; one of the programme's.
  public var period: PeriodID
  /// The language: Indonesian for `id`, English for any other.
  public var language: Language

  /// Makes a report.
  public init(assessment: ProgrammeAssessment, period: PeriodID, language: Language) {
    self.assessment = assessment
    self.period = period
    self.language = language
  }
}

/// A format in which the overview of a programme can be written.
///
/// Pure, as ``Exporter`` is: the same report gives the same bytes.
public protocol ProgrammeExporter: Sendable {
  /// The name by which the command line knows it, such as `text`.
  var identifier: String { get }
  /// The usual ending of a file name, without the point.
  var fileExtension: String { get }

  /// The overview as bytes.
  func export(_ report: ProgrammeReport, options: ExportOptions) -> [UInt8]
}

/// The formats in which overviews of programmes can be written.
public enum ProgrammeExporters {
  /// Every format, in the order in which help names them.
  public static let all: [any ProgrammeExporter] = [
    ProgrammeTextExporter(), ProgrammeHTMLExporter(), ProgrammeJSONExporter(),
  ]

  /// The names of all formats, in the same order.
  public static var names: [String] { all.map(\.identifier) }

  /// The format with a name; `nil` when there is none.
  public static func exporter(named name: String) -> (any ProgrammeExporter)? {
    all.first { $0.identifier == name }
  }
}
