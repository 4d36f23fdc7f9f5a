public import AuditModel
public import Diagnostics
public import XMLTree

/// Judges what a schema cannot: references, numbers, flow, completeness.
public enum Linter {
  /// The scoring models that are known where nobody says otherwise.
  public static let knownModels = ["weighted-mean", "deduction", "minimum", "maturity"].map {
    ScoringModelID($0)
  }

  /// The rules for checklists, in no order that matters: all of them run.
  static let rules: [any ChecklistLintRule] = [
    DuplicateIDLintRule(), SourceLintRule(), RequirementLintRule(), UntestedRequirementLintRule(),
    ParameterLintRule(), UnusedLintRule(), ClassLintRule(), LanguageLintRule(), WeightLintRule(),
    ThresholdLintRule(), RateLintRule(), OptionLintRule(), RatingLintRule(), CapLintRule(),
    CombinationLintRule(), ModelLintRule(), GradeTableLintRule(), PlaceholderLintRule(),
    ConditionLintRule(),
  ]

  /// The rules for SOPs.
  static let sopRules: [any SOPLintRule] = [
    SOPDuplicateIDLintRule(), SOPReferenceLintRule(), SOPFlowLintRule(), SOPDecisionLintRule(),
    SOPPerformerLintRule(), SOPIdentityLintRule(), SOPSourceLintRule(), SOPLanguageLintRule(),
  ]

  /// Judges a checklist and how it fits its SOPs.
  ///
  /// - Parameters:
  ///   - checklist: The checklist.
  ///   - sops: Its SOPs, all of them; a requirement is looked for here and in the checklist.
  ///   - knownModels: The scoring models that the engine has.
  ///   - documents: The documents that checklist and SOPs were read from. With them, places are those
  ///     of attributes and texts; without, those of the elements that the model knows.
  /// - Returns: Everything that is to be said, sorted by place.
  public static func lint(
    checklist: Checklist, sops: [SOP], knownModels: [ScoringModelID] = knownModels,
    documents: [XMLDocument] = []
  ) -> [Diagnostic] {
    lint(
      checklist: checklist, sops: sops, knownModels: knownModels, documents: documents,
      isComplete: true, areSOPsKnown: true)
  }

  /// The same for a checklist that was read with errors: then nothing is said about what is missing or
  /// not used, because what was meant may be in the part that could not be read.
  static func lint(
    checklist: Checklist, sops: [SOP], knownModels: [ScoringModelID], documents: [XMLDocument],
    isComplete: Bool, areSOPsKnown: Bool
  ) -> [Diagnostic] {
    let context = ChecklistLintContext(
      checklist: checklist, sops: sops, areSOPsKnown: areSOPsKnown, knownModels: knownModels,
      places: ClassPlaces(documents: documents))
    var report = LintReport()
    for rule in rules where isComplete || !rule.judgesAbsence { rule.check(context, &report) }
    return report.diagnostics(documents: documents)
  }

  /// Everything that is to be said about an SOP on its own, sorted by place.
  public static func lint(sop: SOP, documents: [XMLDocument] = []) -> [Diagnostic] {
    lint(sop: sop, documents: documents, isComplete: true)
  }

  static func lint(sop: SOP, documents: [XMLDocument], isComplete: Bool) -> [Diagnostic] {
    var report = LintReport()
    for rule in sopRules where isComplete || !rule.judgesAbsence { rule.check(sop, &report) }
    return report.diagnostics(documents: documents)
  }
}

/// A rule that judges checklists.
protocol ChecklistLintRule: Sendable {
  /// Whether the rule reports what is missing or not used; such a rule does not run on a checklist
  /// that could be read in part only.
  var judgesAbsence: Bool { get }

  /// Reports what the rule finds.
  func check(_ context: ChecklistLintContext, _ report: inout LintReport)
}

extension ChecklistLintRule {
  var judgesAbsence: Bool { false }
}

/// A rule that judges SOPs.
protocol SOPLintRule: Sendable {
  /// Whether the rule reports what is missing or not used.
  var judgesAbsence: Bool { get }

  /// Reports what the rule finds.
  func check(_ sop: SOP, _ report: inout LintReport)
}

extension SOPLintRule {
  var judgesAbsence: Bool { false }
}
