internal import AuditModel

/// The sections of a checklist beside its units: where in the work a unit is weak.
extension ProgrammeIndex {
  /// The outermost sections of a checklist that are scored in some unit, of an excerpt by section those it is about; none
  /// when there is only one and it was not asked for.
  func sections(of id: ChecklistID) -> [Section] {
    let checklist = assessment.checklists.first { $0.id == id }
    let wanted = report.excerpt?.filter.sections ?? []
    let all =
      wanted.isEmpty
      ? checklist?.sections ?? []
      : (checklist?.allSections ?? []).filter { wanted.contains($0.id) }
    let scored = all.filter { section in
      programme.units.contains { score($0.id, id, section.id)?.value != nil }
    }
    return scored.count > 1 || !wanted.isEmpty ? scored : []
  }

  /// What a section scored in a unit, in the period of the report.
  func score(_ unit: UnitID, _ checklist: ChecklistID, _ section: SectionID) -> Score? {
    cell(unit, checklist)?.assessment?.score(.section(section))
  }

  /// The title of a section.
  func title(of section: Section) -> String { words(section.title) }
}
