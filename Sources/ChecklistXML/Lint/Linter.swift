public import AuditModel
public import Diagnostics

/// Judges what checklists and SOPs say beyond their structure: references, weights, criteria, scales,
/// languages, flows.
///
/// Every rule is one file and one line here; none knows another. The time is linear in the size of
/// the material.
public enum Linter {
  /// The rules for checklists, in the order of the manual.
  static let checklistRules: [any ChecklistLintRule.Type] = [
    RepeatedIDRule.self,
    RepeatedSOPRule.self,
    SourceReferenceRule.self,
    SourceRule.self,
    RequirementReferenceRule.self,
    AmbiguousRequirementRule.self,
    UntestedRequirementRule.self,
    ClassReferenceRule.self,
    CriterionParameterRule.self,
    UnusedParameterRule.self,
    ParameterRangeRule.self,
    LanguageRule.self,
    PlaceRule.self,
    ConditionRule.self,
    EmptySectionRule.self,
    MeasureScaleRule.self,
    SamplingRateRule.self,
    PossibleAnswerRule.self,
    ModelRule.self,
    WeightRule.self,
    WeightlessScoreRule.self,
    ScaleRule.self,
    DeductionRule.self,
    LevelRule.self,
    DiscrepancyRule.self,
  ]

  /// Everything that is to be said about a checklist, sorted by place.
  ///
  /// - Parameters:
  ///   - checklist: The checklist, errors in it or not.
  ///   - sops: Its SOPs. While some of those that it names are missing, because they could not be
  ///     read, requirements that nobody declares are not reported.
  ///   - knownModels: The ids of the scoring models that there are; empty: any will do.
  /// - Returns: Errors, warnings and notes; none when there is nothing to say.
  public static func lint(
    _ checklist: Checklist, sops: [SOP], knownModels: [String]
  ) -> [Diagnostic] {
    let subject = LintSubject(checklist, sops: sops, knownModels: knownModels)
    return checklistRules.flatMap { $0.check(subject) }.sorted()
  }

  /// What the rules look for, each with its identifier; for the manual.
  public static var rules: [(identifier: String, explanation: String)] {
    checklistRules.map { ($0.identifier, $0.explanation) }
  }
}
