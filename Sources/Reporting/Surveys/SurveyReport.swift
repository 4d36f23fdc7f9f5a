public import AuditModel

/// What a survey's report is written from.
public struct SurveyReport: Hashable, Sendable {
  /// The instrument.
  public var instrument: SurveyInstrument
  /// What it came to.
  public var assessment: SurveyAssessment
  /// The language: Indonesian for `id`, English for any other.
  public var language: Language

  /// Makes a report.
  public init(
    instrument: SurveyInstrument, assessment: SurveyAssessment, language: Language
  ) {
    self.instrument = instrument
    self.assessment = assessment
    self.language = language
  }
}

/// A format in which the report of a survey can be written.
///
/// Pure, as ``Exporter`` is: the same report gives the same bytes.
public protocol SurveyExporter: Sendable {
  /// The name by which the command line knows it, such as `text`.
  var identifier: String { get }
  /// The usual ending of a file name, without the point.
  var fileExtension: String { get }

  /// The report as bytes.
  func export(_ report: SurveyReport, options: ExportOptions) -> [UInt8]
}

/// The formats in which reports of surveys can be written.
public enum SurveyExporters {
  /// Every format, in the order in which help names them.
  public static let all: [any SurveyExporter] = [
    SurveyTextExporter(), SurveyHTMLExporter(), SurveyCSVExporter(), SurveyJSONExporter(),
  ]

  /// The names of all formats, in the same order.
  public static var names: [String] { all.map(\.identifier) }

  /// The format with a name; `nil` when there is none.
  public static func exporter(named name: String) -> (any SurveyExporter)? {
    all.first { $0.identifier == name }
  }
}
