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

/// The formats in which reports of surveys can be written.
public let surveyExporters = ExporterList<SurveyReport>([
  SurveyTextExporter(), SurveyHTMLExporter(), SurveyCSVExporter(), SurveyJSONExporter(),
])
