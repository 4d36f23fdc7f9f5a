public import AuditModel

/// What an exporter writes: an assessment with the documents whose words it needs, in one language.
public struct Report: Hashable, Sendable {
  /// The assessment.
  public var assessment: Assessment
  /// The checklist that it was made with.
  public var checklist: Checklist
  /// The SOPs of the checklist, in its order.
  public var sops: [SOP]
  /// The language of the report: Indonesian for `id`, English for any other.
  ///
  /// Texts of the documents are shown in it as far as they are given in it.
  public var language: Language
  /// What became of the findings of earlier periods, and how those of this one stand beside them;
  /// empty where no earlier period was given.
  public var traces: [FindingTrace]
  /// What audits of the same unit by the same checklist came to before, the oldest first.
  public var earlier: [EarlierAudit] = []
  /// What a store knows of the engagement; `nil` for an assessment of files.
  public var dossier: EngagementDossier?
  /// To whom the report goes, by name or office, in the order in which it is shown.
  public var distribution: [String] = []
  /// Which part of the audit it shows, made by ``excerpt(_:)``.
  ///
  /// `nil` when it shows all.
  public internal(set) var excerpt: ReportExcerpt?

  /// Makes a report.
  public init(
    assessment: Assessment, checklist: Checklist, sops: [SOP], language: Language,
    traces: [FindingTrace] = [], dossier: EngagementDossier? = nil
  ) {
    self.dossier = dossier
    self.traces = traces
    self.assessment = assessment
    self.checklist = checklist
    self.sops = sops
    self.language = language
  }
}
