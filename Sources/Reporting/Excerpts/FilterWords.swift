internal import AuditModel

extension Words {
  /// What a filter asks for, in the words of people: `section Front desk; gravity major, minor`.
  ///
  /// - Parameters:
  ///   - filter: The filter.
  ///   - unit: The name of a unit.
  ///   - person: The name of a person.
  ///   - section: The title of a section; `nil` when it is not known, and is then called by its id.
  /// - Returns: The conditions with semicolons between; empty for a filter that lets everything through.
  func parts(
    of filter: ReportFilter, unit: (UnitID) -> String = \.rawValue,
    person: (PersonID) -> String = \.rawValue,
    section: (SectionID) -> String?
  ) -> String {
    let parts: [(name: String, values: [String])] = [
      (self(programme: .unitColumn), filter.units.map(unit)),
      (self(paper: .section), filter.sections.map { section($0) ?? $0.rawValue }),
      (self(.side), filter.sides.map { side($0).lowercased() }),
      (self(.gravity), filter.grades.map { grade($0).lowercased() }),
      (self(dossier: .state), filter.states.map(state) + filter.statuses.map(status)),
      (self(dossier: .owner), filter.owners.map(person)),
    ]
    return parts.filter { !$0.values.isEmpty }
      .map { "\($0.name.lowercased()) \($0.values.sorted().joined(separator: ", "))" }
      .joined(separator: "; ")
  }

  /// The name of what became of a finding since an earlier period.
  func status(_ status: FindingTrace.Status) -> String {
    switch status {
    case .new: self(programme: .statusNew)
    case .repeated: self(programme: .statusRepeated)
    case .returned: self(programme: .statusReturned)
    case .resolved: self(programme: .statusResolved)
    case .untested: self(programme: .statusUntested)
    }
  }
}
