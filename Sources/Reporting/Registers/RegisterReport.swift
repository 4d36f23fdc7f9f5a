public import AuditModel

/// What a register's report is written from.
public struct RegisterReport: Hashable, Sendable {
  /// The register.
  public var register: ComplaintRegister
  /// What it came to.
  public var assessment: RegisterAssessment
  /// The language: Indonesian for `id`, English for any other.
  public var language: Language

  /// Makes a report.
  public init(
    register: ComplaintRegister, assessment: RegisterAssessment, language: Language
  ) {
    self.register = register
    self.assessment = assessment
    self.language = language
  }
}

/// The formats in which reports of registers can be written.
public let registerExporters = ExporterList<RegisterReport>([
  RegisterTextExporter(), RegisterHTMLExporter(), RegisterCSVExporter(), RegisterJSONExporter(),
])
