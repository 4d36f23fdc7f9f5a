internal import AuditModel
internal import Diagnostics

/// The scoring model exists, and what only one model uses stands only with that model.
struct ModelLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let scoring = context.checklist.scoring
    let model = scoring.model.rawValue
    guard context.knownModels.contains(scoring.model) else {
      report.addUnknown(
        .checklistModelUnknown, misspelt: .checklistModelMisspelt, model,
        among: context.knownModels.map(\.rawValue), .value(of: "model", at: scoring.location))
      return
    }
    checkDeductions(scoring, &report)
    let items = context.items
    for index in items.indices {
      if model == "maturity" {
        guard items[index].level == nil, items[index].kind.isScored, items[index].weight > 0 else {
          continue
        }
        report.add(
          .checklistLevelMissing, .at(items[index].location),
          ["item": items[index].id.rawValue])
      } else if items[index].level != nil {
        let item = items[index]
        report.add(
          .checklistLevelUnused, .value(of: "level", at: item.location),
          ["item": item.id.rawValue, "model": model])
      }
    }
  }

  private func checkDeductions(_ scoring: ScoringPlan, _ report: inout LintReport) {
    let isDeducting = scoring.model.rawValue == "deduction"
    if isDeducting, scoring.deductions.isEmpty {
      report.add(.checklistDeductMissing, .at(scoring.location))
    } else if !isDeducting, !scoring.deductions.isEmpty {
      report.add(
        .checklistDeductUnused, .at(scoring.location, [.child("deduct")]),
        ["model": scoring.model.rawValue])
    }
    for (severity, points) in scoring.deductions.sorted(by: { $0.key < $1.key })
    where points.isNegative {
      report.add(
        .checklistDeductNegative, .at(scoring.location, [.child("deduct")]),
        ["severity": severity.rawValue, "points": points.shortDecimal()])
    }
  }
}
