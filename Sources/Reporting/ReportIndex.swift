internal import AuditModel
internal import Diagnostics

/// The parts of a report by their ids, and its words: made once, read by every exporter.
///
/// A class, because all parts of an export hold it and none of them should copy a report.
final class ReportIndex: Sendable {
  /// A requirement together with the document that states it.
  struct StatedRequirement: Sendable {
    let requirement: Requirement
    /// Id and version of the SOP or checklist.
    let document: String
    /// The source it rests on, from the same document.
    let source: LegalSource?
    /// The step of the SOP that meets it.
    let step: Step?
  }

  let report: Report
  let words: Words
  let items: ItemTable
  let sections: [SectionID: Section]
  let ratings: [RatingID: Rating]
  let requirements: [RequirementID: StatedRequirement]
  private let parameterTexts: [String: String]

  var assessment: Assessment { report.assessment }
  /// The dossier of the engagement as headings and tables; `nil` for an assessment of files.
  var dossier: DossierOutline? { report.dossier.map { DossierOutline($0, index: self) } }
  var checklist: Checklist { report.checklist }

  /// Indexes a report.
  ///
  /// - Throws: `ExportError` when the assessment was made with another checklist, because its ids
  ///   would then get the wrong words.
  convenience init(_ report: Report) throws(ExportError) {
    let assessed = report.assessment.checklist
    let given = report.checklist
    guard assessed.id == given.id.rawValue, assessed.version == given.version,
      assessed.sha256 == given.canonicalHash
    else {
      throw .foreignChecklist(
        assessed: "\(assessed.id) \(assessed.version)", given: "\(given.id) \(given.version)")
    }
    self.init(checked: report)
  }

  /// Indexes a checklist before anything was assessed; parameters have their defaults.
  convenience init(_ checklist: Checklist, _ sops: [SOP], language: Language) {
    let assessment = Assessment(
      checklist: Assessment.Document(
        id: checklist.id.rawValue, version: checklist.version, sha256: checklist.canonicalHash),
      sops: [], inputs: [], subject: Subject(),
      parameters: checklist.parameters.map {
        Assessment.UsedParameter(id: $0.id, value: $0.value, isOverridden: false)
      }, scores: [], items: [], findings: [])
    self.init(
      checked: Report(
        assessment: assessment, checklist: checklist, sops: sops, language: language))
  }

  private init(checked report: Report) {
    let given = report.checklist
    self.report = report.withEditedTexts
    let words = Words(report.language)
    self.words = words
    items = ItemTable(given)
    sections = Dictionary(
      given.allSections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    ratings = Dictionary(
      given.scoring.ratings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    requirements = Self.requirements(of: given, report.sops)
    parameterTexts = Dictionary(
      report.assessment.parameters.map { ($0.id.rawValue, words.value($0.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A text of the checklist in the report's language, parameters filled in.
  func text(_ text: LocalizedText) -> String { fill(words(text)) }

  /// A text with the values of the parameters in their places.
  func fill(_ text: String) -> String { TextTemplate.fill(text) { parameterTexts[$0] } }

  /// The requirements of a checklist and its SOPs; where an id occurs twice the first one counts.
  static func requirements(
    of checklist: Checklist, _ sops: [SOP]
  ) -> [RequirementID: StatedRequirement] {
    var all: [RequirementID: StatedRequirement] = [:]
    func add(
      _ requirements: [Requirement], _ document: String, _ sources: [LegalSource], _ steps: [Step]
    ) {
      for requirement in requirements where all[requirement.id] == nil {
        all[requirement.id] = StatedRequirement(
          requirement: requirement, document: document,
          source: requirement.source.flatMap { id in sources.first { $0.id == id } },
          step: requirement.step.flatMap { id in steps.first { $0.id == id } })
      }
    }
    add(
      checklist.requirements, "\(checklist.id) \(checklist.version)", checklist.sources, [])
    for sop in sops {
      add(sop.requirements, "\(sop.id) \(sop.version)", sop.sources, sop.steps)
    }
    return all
  }

  /// The title of what a score is about, in the report's language.
  func title(of scope: Score.Scope) -> String {
    if let title = localizedTitle(of: scope) { return text(title) }
    switch scope {
    case .overall: return words(.overall)
    case .side(let side): return words.side(side)
    case .section(let id): return id.rawValue
    case .axis(_, let value): return value.rawValue
    }
  }

  /// The title that the checklist gives to what a score is about; `nil` where it gives none.
  func localizedTitle(of scope: Score.Scope) -> LocalizedText? {
    switch scope {
    case .overall, .side: nil
    case .section(let id): sections[id]?.title
    case .axis(let axis, let value):
      checklist.axes.first { $0.id == axis }?.values.first { $0.id == value }?.title
    }
  }

  /// The rating of a score as declared.
  func rating(of score: Score) -> Rating? { score.rating.flatMap { ratings[$0] } }
}
