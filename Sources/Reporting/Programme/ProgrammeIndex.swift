internal import AuditModel

/// The parts of a programme's overview by their ids, and its words.
final class ProgrammeIndex: Sendable {
  /// A matter that was found in several periods, with the units where it was.
  struct Recurrence: Sendable {
    let checklist: ChecklistID
    let item: ItemID?
    let side: Side?
    /// The requirement about which the sides disagree; `nil` for an item, or where the whole scores disagree.
    let requirement: RequirementID?
    let grade: Grade
    /// The units with the number of periods in which it was found, most often first.
    let units: [(unit: UnitID, occurrences: Int)]
  }

  let report: ProgrammeReport
  let words: Words
  private let checklists: [ChecklistID: ReportIndex]
  private let titles: [UnitID: LocalizedText]

  var assessment: ProgrammeAssessment { report.assessment }
  var programme: Programme { report.assessment.programme }

  init(_ report: ProgrammeReport) {
    self.report = report
    words = Words(report.language)
    checklists = Dictionary(
      report.assessment.checklists.map {
        ($0.id, ReportIndex($0, [], language: report.language))
      }, uniquingKeysWith: { first, _ in first })
    titles = Dictionary(
      report.assessment.programme.units.map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first })
  }

  // MARK: - Names

  /// The name of a unit.
  func title(of unit: UnitID) -> String { titles[unit].map { words($0) } ?? unit.rawValue }

  /// The name of a checklist.
  func title(of checklist: ChecklistID) -> String {
    guard let index = checklists[checklist] else { return checklist.rawValue }
    return index.text(index.checklist.title)
  }

  /// The name of a period.
  func title(of period: PeriodID) -> String {
    programme.periods.first { $0.id == period }?.title.map { words($0) } ?? period.rawValue
  }

  /// Which period is compared with which, in words.
  var comparison: String {
    let period = title(of: report.period)
    guard let before = assessment.period(before: report.period) else {
      return words(programme: .firstPeriod, ["period": period])
    }
    return words(programme: .comparedWith, ["period": period, "before": title(of: before)])
  }

  /// The question of an item; `nil` when the checklist has no such item.
  func question(_ item: ItemID, of checklist: ChecklistID) -> String? {
    guard let index = checklists[checklist] else { return nil }
    return index.items[item].map { index.text($0.question) }
  }

  // MARK: - Cells

  /// The cell of a unit and a checklist in the period of the report.
  func cell(_ unit: UnitID, _ checklist: ChecklistID) -> ProgrammeAssessment.Cell? {
    assessment.cell(unit, checklist, report.period)
  }

  /// The cells of a checklist in the period of the report: worst score first, those without one
  /// last, equal ones in the order of the programme.
  func worstFirst(_ checklist: ChecklistID) -> [ProgrammeAssessment.Cell] {
    let cells = programme.units.compactMap { cell($0.id, checklist) }
    return cells.enumerated().sorted { left, right in
      switch (left.element.score?.value, right.element.score?.value) {
      case (let a?, let b?): a != b ? a < b : left.offset < right.offset
      case (nil, nil): left.offset < right.offset
      case (let a, _): a != nil
      }
    }.map(\.element)
  }

  /// A score on the scale of its checklist; a dash where there is none.
  func number(_ value: Rational?, of checklist: ChecklistID) -> String {
    guard let value, let index = checklists[checklist] else { return "–" }
    return index.points(value)
  }

  /// A change in points with its direction: `▲ 1.20`; empty where there is none to tell.
  func change(of cell: ProgrammeAssessment.Cell) -> String {
    guard let change = assessment.change(of: cell) else { return "" }
    let points = number(change < 0 ? -change : change, of: cell.checklist)
    if change.isZero { return "= \(points)" }
    return (change > 0 ? "▲ " : "▼ ") + points
  }

  /// The tone of a score's rating.
  func tone(of cell: ProgrammeAssessment.Cell) -> Rating.Tone? {
    tone(of: cell.score, in: cell.checklist)
  }

  /// The tone of the rating of a score in a checklist.
  func tone(of score: Score?, in checklist: ChecklistID) -> Rating.Tone? {
    score.flatMap { checklists[checklist]?.rating(of: $0)?.tone }
  }

  /// The name of a status.
  func status(_ status: FindingTrace.Status) -> String { words.status(status) }

  // MARK: - The whole

  /// What was found in this period and in an earlier one: in most units first, then gravest, then by
  /// checklist and item.
  var recurrences: [Recurrence] {
    struct Matter: Hashable {
      let checklist: ChecklistID
      let item: ItemID?
      let side: Side?
      let requirement: RequirementID?
    }
    var order: [Matter] = []
    var found: [Matter: (grade: Grade, units: [(unit: UnitID, occurrences: Int)])] = [:]
    for audit in programme.audits {
      for unit in programme.units {
        for trace in cell(unit.id, audit.checklist)?.traces ?? []
        where trace.status == .repeated || trace.status == .returned {
          let finding = trace.finding
          let matter = Matter(
            checklist: audit.checklist, item: finding.item, side: finding.side,
            requirement: finding.item == nil ? finding.requirement : nil)
          if found[matter] == nil { order.append(matter) }
          var entry = found[matter] ?? (trace.finding.grade, [])
          entry.grade = max(entry.grade, trace.finding.grade)
          if entry.units.last?.unit == unit.id {
            let last = entry.units.count - 1
            entry.units[last].occurrences = max(entry.units[last].occurrences, trace.occurrences)
          } else {
            entry.units.append((unit.id, trace.occurrences))
          }
          found[matter] = entry
        }
      }
    }
    return order.enumerated().compactMap { offset, matter in
      found[matter].map { (offset, matter, $0) }
    }.sorted { left, right in
      if left.2.units.count != right.2.units.count {
        return left.2.units.count > right.2.units.count
      }
      if left.2.grade != right.2.grade { return left.2.grade > right.2.grade }
      return left.0 < right.0
    }.map { _, matter, entry in
      Recurrence(
        checklist: matter.checklist, item: matter.item, side: matter.side,
        requirement: matter.requirement, grade: entry.grade,
        units: entry.units.enumerated().sorted {
          $0.element.occurrences != $1.element.occurrences
            ? $0.element.occurrences > $1.element.occurrences : $0.offset < $1.offset
        }.map(\.element))
    }
  }

  /// What is not there in the period of the report: unit, checklist, and the files.
  var missing: [ProgrammeAssessment.Cell] {
    programme.audits.flatMap { audit in
      programme.units.compactMap { cell($0.id, audit.checklist) }
    }.filter { $0.assessment == nil || !$0.missing.isEmpty }
  }

  /// The units of a recurrence with how often: `Kanim A 3×, Kanim B 2×`.
  func units(of recurrence: Recurrence) -> String {
    recurrence.units.map { "\(title(of: $0.unit)) \($0.occurrences)×" }.joined(separator: ", ")
  }

  /// The matter of a recurrence: the item with its side, or the requirement about which the sides
  /// disagree.
  func matter(of recurrence: Recurrence) -> String {
    guard let item = recurrence.item else {
      let subject = recurrence.requirement?.rawValue ?? words(.overall)
      return "\(subject) · \(words(.findingDiscrepancy))"
    }
    return "\(item)" + (recurrence.side.map { " · " + words.side($0) } ?? "")
  }
}
