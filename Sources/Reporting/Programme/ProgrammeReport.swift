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
  /// Which part of the programme it shows, made by ``excerpt(_:)``.
  public internal(set) var excerpt: ProgrammeExcerpt?

  /// Makes a report.
  public init(assessment: ProgrammeAssessment, period: PeriodID, language: Language) {
    self.assessment = assessment
    self.period = period
    self.language = language
  }
}

/// The formats in which overviews of programmes can be written.
public let programmeExporters = ExporterList<ProgrammeReport>([
  ProgrammeTextExporter(), ProgrammeHTMLExporter(), ProgrammeMarkdownExporter(),
  ProgrammeCSVExporter(), ProgrammeJSONExporter(), ProgrammeXLSXExporter(),
])
