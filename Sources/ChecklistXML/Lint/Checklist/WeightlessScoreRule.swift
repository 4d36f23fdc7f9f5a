import AuditModel
import Diagnostics

/// Something counts: in the whole, on each side that is combined, in each section.
enum WeightlessScoreRule: ChecklistLintRule {
  static let identifier = "checklist.weightless-scores"
  static let explanation = """
    The checklist, each side that `combine` counts, and each section with items that could be \
    scored have an item of weight above 0; without one there is no score. Text and choices without \
    values are never scored.
    """
  static let messages: [Message] = [
    .checklistWeightsNothing, .checklistSideWithoutItems, .checklistSideWeightless,
    .checklistSectionWeightless,
  ]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var report = LintReport()
    let checklist = subject.checklist
    var counting: Set<Side> = []
    var asked: Set<Side> = []
    for item in subject.items {
      asked.formUnion(item.sides)
      if counts(item) { counting.formUnion(item.sides) }
    }
    if counting.isEmpty {
      report.add(.checklistWeightsNothing, checklist.location, ["id": checklist.id.rawValue])
      return report.diagnostics
    }
    if let combine = checklist.scoring.combine {
      for side in Side.allCases
      where combine.weight(of: side) > 0 && !counting.contains(side) {
        report.add(
          asked.contains(side) ? .checklistSideWeightless : .checklistSideWithoutItems,
          checklist.scoring.location, ["side": side.rawValue])
      }
    }
    for section in checklist.sections { check(section, &report) }
    return report.diagnostics
  }

  /// What the items of a section, with those of the sections within, come to.
  private struct Tally {
    var canBeScored = false
    var counts = false
  }

  @discardableResult
  private static func check(_ section: Section, _ report: inout LintReport) -> Tally {
    var tally = Tally()
    for item in section.items {
      if item.kind.isScored { tally.canBeScored = true }
      if counts(item) { tally.counts = true }
    }
    var inner = LintReport()
    for part in section.sections {
      let other = check(part, &inner)
      tally.canBeScored = tally.canBeScored || other.canBeScored
      tally.counts = tally.counts || other.counts
    }
    if tally.canBeScored, !tally.counts {
      // The sections within are weightless for the same reason: one report is enough.
      report.add(.checklistSectionWeightless, section.location, ["id": section.id.rawValue])
    } else {
      for diagnostic in inner.diagnostics { report.add(diagnostic) }
    }
    return tally
  }

  private static func counts(_ item: Item) -> Bool { item.kind.isScored && item.weight > 0 }
}
