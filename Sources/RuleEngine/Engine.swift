public import AuditModel
public import Diagnostics

/// Turns controlling results into an assessment: outcomes, scores, findings.
///
/// The engine is pure: it reads no file and no clock, and the same input gives the same assessment.
/// Building it compiles the conditions and checks that every criterion can be resolved.
public struct Engine: Sendable {
  /// What an evaluation gives.
  public struct Evaluation: Hashable, Sendable {
    /// The assessment.
    public var assessment: Assessment
    /// What the user should know, though it stopped nothing; sorted by place.
    public var warnings: [Diagnostic]
  }

  private let checklist: Checklist
  private let sops: [SOP]
  private let model: any ScoringModel.Type
  private let requirements: RequirementIndex
  private let applicability: Applicability
  private let items: [PlacedItem]

  /// Prepares a checklist for evaluation.
  ///
  /// - Parameters:
  ///   - checklist: A checklist, linted or not.
  ///   - sops: Its SOPs, in the order of the checklist.
  /// - Throws: All reasons why the checklist cannot be evaluated: unknown scoring model, criteria
  ///   without a number, conditions that cannot be read.
  public init(_ checklist: Checklist, sops: [SOP]) throws(DiagnosticsError) {
    var problems: [Diagnostic] = []
    if ScoringModels.model(checklist.scoring.model) == nil {
      problems.append(
        Diagnostic(
          .evaluationModelUnknown, at: checklist.scoring.location,
          [
            "model": checklist.scoring.model.rawValue,
            "known": ScoringModels.all.map { "`\($0.id)`" }.joined(separator: ", "),
          ]))
    }
    let items = PlacedItem.all(in: checklist)
    problems += CriterionCheck.unresolved(items, in: checklist)
    let applicability = Applicability(checklist, items, problems: &problems)
    guard problems.isEmpty, let model = ScoringModels.model(checklist.scoring.model) else {
      throw DiagnosticsError(problems)
    }
    self.checklist = checklist
    self.sops = sops
    self.model = model
    self.applicability = applicability
    self.items = items
    requirements = RequirementIndex(checklist, sops)
  }

  /// Evaluates the results of one audit.
  ///
  /// - Throws: Diagnostics when an override gives a criterion a number that means nothing.
  public func evaluate(_ input: AuditInput) throws(DiagnosticsError) -> Evaluation {
    let used = checklist.parameters.map { parameter in
      let override = input.parameters[parameter.id]
      return Assessment.UsedParameter(
        id: parameter.id, value: override ?? parameter.value, isOverridden: override != nil)
    }
    let parameters = ParameterValues(
      values: Dictionary(used.map { ($0.id, $0.value) }) { first, _ in first })
    let problems = CriterionCheck.outOfRange(items, with: parameters)
    guard problems.isEmpty else { throw DiagnosticsError(problems) }

    var judge = ItemJudge(
      applicability: applicability, parameters: parameters, subject: input.subject,
      results: input.results)
    var lines: [ScoringLine] = []
    var assessments: [ItemAssessment] = []
    var findings: [Finding] = []
    let writer = FindingWriter(
      checklist: checklist, requirements: requirements, parameters: parameters,
      subject: input.subject)
    for placed in items {
      for side in placed.item.sides {
        let judged = judge.judge(placed, side)
        let line = ScoringLine(
          placed: placed, side: side, outcome: judged.outcome, attainment: judged.attainment,
          plan: checklist.scoring,
          countsOpenAsUnmet: model.countsOpenAsUnmet)
        let assessed = ItemAssessment(
          id: placed.item.id, side: side, section: placed.section, outcome: judged.outcome,
          attainment: judged.attainment, weight: placed.item.weight, isCounted: line.isCounted,
          judgement: judged.judgement, result: judge.result(placed.item.id, side),
          source: placed.item.location)
        lines.append(line)
        assessments.append(assessed)
        if let finding = writer.finding(
          for: assessed, of: placed.item, hasExceptions: judged.hasExceptions)
        {
          findings.append(finding)
        }
      }
    }
    let scores = ScoreBoard(checklist: checklist, model: model, lines: lines).scores()
    let discrepancies = DiscrepancyFinder(
      checklist: checklist, requirements: requirements, subject: input.subject
    ).findings(lines, scores: scores)
    let assessment = Assessment(
      checklist: .init(
        id: checklist.id.rawValue, version: checklist.version, sha256: checklist.canonicalHash),
      sops: sops.map { .init(id: $0.id.rawValue, version: $0.version, sha256: $0.canonicalHash) },
      inputs: input.sources, subject: input.subject, parameters: used, scores: scores,
      items: assessments, findings: ordered(escalated(findings, input.subject) + discrepancies))
    return Evaluation(assessment: assessment, warnings: judge.warnings.sorted())
  }

  // MARK: - Findings as a whole

  private func escalated(_ findings: [Finding], _ subject: Subject) -> [Finding] {
    guard checklist.findings.escalateMinors != nil else { return findings }
    let grading = Grading(plan: checklist.findings)
    let templates = Dictionary(
      items.map { ($0.item.id, $0.item.finding) }, uniquingKeysWith: { first, _ in first })
    let raised = grading.escalated(findings) { finding in
      guard finding.kind == .nonconformity, let id = finding.requirement,
        let entry = requirements[id]
      else { return nil }
      let clause = entry.requirement.clause ?? id.rawValue
      return "\(entry.source?.id.rawValue ?? entry.document)\u{1f}\(clause)"
    }
    return raised.map { finding in
      guard finding.escalatedFrom != nil else { return finding }
      var finding = finding
      let template = finding.item.flatMap { templates[$0] ?? nil }
      finding.due = grading.due(finding.grade, template: template, from: subject.date)
      return finding
    }
  }

  /// Gravest first; within a grade by severity, then as they came: in checklist order.
  private func ordered(_ findings: [Finding]) -> [Finding] {
    // By position: a finding is a large value, and moving it once is enough.
    findings.indices.sorted { left, right in
      let (one, other) = (findings[left].grade, findings[right].grade)
      if one != other { return one > other }
      let (first, second) = (findings[left].severity, findings[right].severity)
      return first != second ? first > second : left < right
    }.map { findings[$0] }
  }
}
