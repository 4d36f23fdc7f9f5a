import AuditModel

/// Writes the findings of items that are not met, not shown, or met with exceptions.
struct FindingWriter {
  let checklist: Checklist
  let requirements: RequirementIndex
  let parameters: ParameterValues
  let subject: Subject

  /// The finding of one item from one side; `nil` when there is nothing to say.
  func finding(for line: ItemAssessment, of item: Item, hasExceptions: Bool) -> Finding? {
    guard item.kind.isScored, let kind = kind(line, hasExceptions: hasExceptions) else {
      return nil
    }
    let grading = Grading(plan: checklist.findings)
    let grade = grading.grade(
      kind, severity: item.severity, attainment: line.attainment, template: item.finding)
    let places = MeasuredPlaces(
      item: item, line: line, checklist: checklist, parameters: parameters, subject: subject)
    let texts = texts(kind, line, item)
    return Finding(
      fingerprint: Fingerprint.of(
        checklist: checklist.id, matter: item.id.rawValue, side: line.side,
        unit: subject.firstUnit ?? subject.unit,
        requirement: item.requirement),
      kind: kind, item: item.id, requirement: item.requirement, side: line.side, grade: grade,
      severity: item.severity, condition: places.fill(texts.condition),
      criterion: criterion(of: item, places), cause: places.fill(texts.cause),
      causeBasis: causeBasis(kind, line, item), effect: places.fill(texts.effect),
      recommendation: places.fill(texts.recommendation),
      due: grading.due(grade, template: item.finding, from: subject.date),
      evidence: line.result?.evidence ?? [], source: item.location)
  }

  private func kind(_ line: ItemAssessment, hasExceptions: Bool) -> Finding.Kind? {
    switch line.outcome {
    case .nonconforming, .partial: .nonconformity
    case .undetermined: .evidence
    case .conforming: hasExceptions ? .exception : nil
    case .notApplicable, .notTested: nil
    }
  }

  private func criterion(of item: Item, _ places: MeasuredPlaces) -> CriterionReference {
    if let entry = item.requirement.flatMap({ requirements[$0] }) {
      var criterion = entry.criterion
      criterion.text = places.fill(criterion.text)
      return criterion
    }
    return CriterionReference(
      text: places.fill(item.question), certainty: .confirmed,
      document: "\(checklist.id) \(checklist.version)", location: item.location)
  }

  // MARK: - Texts

  private struct Texts {
    var condition: LocalizedText
    var cause: LocalizedText
    var effect: LocalizedText
    var recommendation: LocalizedText
  }

  /// The texts of a finding: those of the item where it has them and they fit, else the standard
  /// ones; the cause that the controller saw comes before both.
  private func texts(_ kind: Finding.Kind, _ line: ItemAssessment, _ item: Item) -> Texts {
    let own = item.finding
    let seen = line.result?.cause.map {
      // Braces in what a controller wrote are text, not places.
      LocalizedText([checklist.language: escaped($0)], fallback: checklist.language)
    }
    let cause = seen ?? own?.cause ?? FindingTexts.causeOpen.text
    switch kind {
    case .nonconformity:
      return Texts(
        condition: own?.condition ?? standardCondition(line), cause: cause,
        effect: own?.effect ?? FindingTexts.effectOpen.text,
        recommendation: own?.recommendation ?? FindingTexts.recommendationFailed.text)
    case .exception:
      return Texts(
        condition: FindingTexts.conditionException.text, cause: cause,
        effect: own?.effect ?? FindingTexts.effectOpen.text,
        recommendation: FindingTexts.recommendationException.text)
    case .evidence:
      let isSample = if case .sampled = line.judgement { true } else { false }
      let condition: FindingTexts =
        switch line.judgement {
        case .sampled: .conditionSampleTooSmall
        case .tested: .conditionCases
        default: .conditionNoEvidence
        }
      return Texts(
        condition: condition.text, cause: seen ?? FindingTexts.causeOpen.text,
        effect: FindingTexts.effectEvidence.text,
        recommendation: (isSample
          ? FindingTexts.recommendationSampleTooSmall : .recommendationEvidence).text)
    case .discrepancy:
      preconditionFailure("a discrepancy is no finding of an item")
    }
  }

  /// The controller's cause is established; that of the item's template is a suggestion.
  private func causeBasis(
    _ kind: Finding.Kind, _ line: ItemAssessment, _ item: Item
  ) -> CauseBasis {
    if line.result?.cause != nil { return .established }
    return kind == .evidence || item.finding?.cause == nil ? .open : .suggested
  }

  private func standardCondition(_ line: ItemAssessment) -> LocalizedText {
    switch line.judgement {
    case .measured: FindingTexts.conditionMeasured.text
    case .sampled: FindingTexts.conditionSample.text
    case .tested: FindingTexts.conditionCases.text
    default:
      (line.outcome == .partial ? FindingTexts.conditionPartial : .conditionFailed).text
    }
  }

  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      bytes.append(byte)
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
