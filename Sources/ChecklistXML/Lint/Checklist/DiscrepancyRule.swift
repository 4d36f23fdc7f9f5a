import AuditModel
import Diagnostics

/// Where the sides are to be compared, both say something, best about the same requirements.
enum DiscrepancyRule: ChecklistLintRule {
  static let identifier = "checklist.discrepancy"
  static let explanation = """
    Where `discrepancy` compares the sides, both have items that count; and unless they test a \
    requirement in common, only the two scores are compared.
    """
  static let messages: [Message] = [.checklistDiscrepancyOneSide, .checklistDiscrepancyWhole]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    let scoring = subject.checklist.scoring
    guard scoring.discrepancy != nil else { return [] }
    var counting: Set<Side> = []
    var tested: [Side: Set<RequirementID>] = [:]
    for item in subject.items where item.kind.isScored && item.weight > 0 {
      counting.formUnion(item.sides)
      guard let requirement = item.requirement else { continue }
      for side in item.sides { tested[side, default: []].insert(requirement) }
    }
    var report = LintReport()
    for side in Side.allCases where !counting.contains(side) && !counting.isEmpty {
      // A silent side that is to be combined has been reported as such.
      guard scoring.combine.map({ $0.weight(of: side).isZero }) ?? true else { continue }
      report.add(
        .checklistDiscrepancyOneSide, scoring.location, ["side": side.rawValue])
    }
    if counting.count == Side.allCases.count,
      tested[.internal, default: []].isDisjoint(with: tested[.external, default: []])
    {
      report.add(.checklistDiscrepancyWhole, scoring.location)
    }
    return report.diagnostics
  }
}

extension Combination {
  /// The weight of a side.
  func weight(of side: Side) -> Rational {
    switch side {
    case .internal: internalWeight
    case .external: externalWeight
    }
  }
}
