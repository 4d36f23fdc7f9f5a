internal import AuditModel

/// The sections of a checklist beside its units: where in the work a unit is weak.
extension ProgrammeIndex {
  /// The outermost sections of a checklist that are scored in some unit; none when there is only one.
  func sections(of checklist: ChecklistID) -> [Section] {
    let all = assessment.checklists.first { $0.id == checklist }?.sections ?? []
    let scored = all.filter { section in
      programme.units.contains { score($0.id, checklist, section.id)?.value != nil }
    }
    return scored.count > 1 ? scored : []
  }

  /// What a section scored in a unit, in the period of the report.
  func score(_ unit: UnitID, _ checklist: ChecklistID, _ section: SectionID) -> Score? {
    cell(unit, checklist)?.assessment?.score(.section(section))
  }

  /// The title of a section.
  func title(of section: Section) -> String { words(section.title) }
}
