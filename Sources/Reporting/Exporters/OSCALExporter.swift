internal import AuditModel

/// The audit as one of the models of OSCAL 1.2.1, in JSON; ids are made of names (UUID version 5), so the same audit
/// gives the same document.
public struct OSCALExporter: Exporter {
  /// A model of OSCAL.
  public enum Model: String, Sendable, Hashable, CaseIterable {
    /// The checklist.
    case catalog
    /// What was to be audited.
    case plan
    /// What was found.
    case results
    /// What is still to be done.
    case poam
  }

  /// The model that is written.
  public let model: Model
  /// `oscal-results` and so on.
  public var identifier: String { "oscal-\(model.rawValue)" }
  /// OSCAL in JSON.
  public let mediaType = "application/oscal+json"
  /// `oscal-results.json` and so on.
  public var fileExtension: String { "\(identifier).json" }

  /// Makes the exporter of a model.
  public init(_ model: Model) { self.model = model }

  /// The report as OSCAL; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    let parts = OSCALParts(index: try ReportIndex(report))
    let value =
      switch model {
      case .catalog: OSCALCatalog(parts: parts).value
      case .plan: OSCALPlan(parts: parts).value
      case .results: OSCALResults(parts: parts).value
      case .poam: OSCALActionPlan(parts: parts).value
      }
    return value.bytes()
  }
}
