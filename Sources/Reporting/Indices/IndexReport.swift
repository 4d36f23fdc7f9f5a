public import AuditModel

/// What an index's report is written from.
public struct IndexReport: Hashable, Sendable {
  /// The index.
  public var index: CompositeIndex
  /// What it came to.
  public var assessment: IndexAssessment
  /// The language: Indonesian for `id`, English for any other.
  public var language: Language

  /// Makes a report.
  public init(index: CompositeIndex, assessment: IndexAssessment, language: Language) {
    self.index = index
    self.assessment = assessment
    self.language = language
  }
}

/// The formats in which reports of indices can be written.
public let indexExporters = ExporterList<IndexReport>([
  IndexTextExporter(), IndexHTMLExporter(), IndexCSVExporter(), IndexJSONExporter(),
])
