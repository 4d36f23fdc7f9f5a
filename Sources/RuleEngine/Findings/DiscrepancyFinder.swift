import AuditModel

/// Finds where the internal and the external side disagree by more than the checklist allows.
///
/// Compared are the weighted mean attainments of the items that test the same requirement and have
/// a conclusion, and the scores of the two sides as wholes.
struct DiscrepancyFinder {
  let checklist: Checklist
  let requirements: RequirementIndex
  let subject: Subject

  /// The discrepancies, requirements in checklist order, the whole last.
  func findings(_ lines: [ScoringLine], scores: [Score]) -> [Finding] {
    guard let limit = checklist.scoring.discrepancy else { return [] }
    return byRequirement(lines, limit) + overall(scores, limit)
  }

  private func byRequirement(_ lines: [ScoringLine], _ limit: Rational) -> [Finding] {
    var order: [RequirementID] = []
    var groups: [RequirementID: [ScoringLine]] = [:]
    for line in lines {
      guard let requirement = line.item.requirement, line.isConcluded else { continue }
      if groups[requirement] == nil { order.append(requirement) }
      groups[requirement, default: []].append(line)
    }
    return order.compactMap { id -> Finding? in
      let group = groups[id] ?? []
      guard let inside = mean(group.filter { $0.side == .internal }),
        let outside = mean(group.filter { $0.side == .external }),
        abs(inside - outside) > limit
      else { return nil }
      let severity = group.map(\.item.severity).max() ?? .minor
      let criterion =
        requirements[id]?.criterion
        ?? CriterionReference(
          text: LocalizedText([checklist.language: id.rawValue], fallback: checklist.language),
          certainty: .confirmed, document: "\(checklist.id) \(checklist.version)",
          location: checklist.scoring.location)
      return finding(
        matter: "discrepancy:requirement", requirement: id, severity: severity,
        condition: .conditionDiscrepancy, criterion: criterion, inside, outside, limit)
    }
  }

  private func overall(_ scores: [Score], _ limit: Rational) -> [Finding] {
    guard let inside = scores.first(where: { $0.scope == .side(.internal) })?.value,
      let outside = scores.first(where: { $0.scope == .side(.external) })?.value,
      abs(inside - outside) > limit
    else { return [] }
    let criterion = CriterionReference(
      text: FindingTexts.criterionDiscrepancyOverall.text, certainty: .confirmed,
      document: "\(checklist.id) \(checklist.version)", location: checklist.scoring.location)
    return [
      finding(
        matter: "discrepancy:overall", requirement: nil, severity: .major,
        condition: .conditionDiscrepancyOverall, criterion: criterion, inside, outside, limit)
    ]
  }

  private func finding(
    matter: String, requirement: RequirementID?, severity: Severity, condition: FindingTexts,
    criterion: CriterionReference, _ inside: Rational, _ outside: Rational, _ limit: Rational
  ) -> Finding {
    let grading = Grading(plan: checklist.findings)
    let grade = grading.grade(.discrepancy, severity: severity, attainment: nil, template: nil)
    let decimals = checklist.scoring.decimals
    let text = condition.text.mapTexts { language, template in
      let style = NumberStyle(language)
      return TextTemplate.fill(template) { place in
        switch place {
        case "internal": style.fixed(inside, places: decimals)
        case "external": style.fixed(outside, places: decimals)
        case "difference": style.fixed(abs(inside - outside), places: decimals)
        case "limit": style.short(limit, upTo: 4)
        default: nil
        }
      }
    }
    return Finding(
      fingerprint: Fingerprint.of(
        checklist: checklist.id, matter: matter, side: nil, unit: subject.firstUnit ?? subject.unit,
        requirement: requirement),
      kind: .discrepancy, item: nil, requirement: requirement, side: nil, grade: grade,
      severity: severity, condition: text, criterion: criterion,
      cause: FindingTexts.causeDiscrepancy.text, causeBasis: .open,
      effect: FindingTexts.effectDiscrepancy.text,
      recommendation: FindingTexts.recommendationDiscrepancy.text,
      due: grading.due(grade, template: nil, from: subject.date),
      source: checklist.scoring.location)
  }

  /// The weighted mean attainment in points, 0...100; `nil` without lines.
  private func mean(_ lines: [ScoringLine]) -> Rational? {
    let entries = lines.compactMap { $0.entry(.asPlanned) }
    let total = Rational.sum(entries.map(\.weight))
    guard total > 0 else { return nil }
    return Rational.sum(entries.map { $0.weight * $0.attainment }) * 100 / total
  }

  private func abs(_ number: Rational) -> Rational { number.isNegative ? -number : number }
}

extension ScoringLine {
  /// Whether the item counts and was concluded, so that it can be compared.
  var isConcluded: Bool {
    switch outcome {
    case .conforming, .partial, .nonconforming: isCounted
    case .notApplicable, .notTested, .undetermined: false
    }
  }
}
