public import AuditModel

extension ProgrammeReport {
  /// The part of the overview about some units; every exporter says that it is one.
  ///
  /// - Parameter units: The units; none of them gives the report as it is.
  /// - Returns: The excerpt, with the units in the order of the programme.
  public func only(_ units: Set<UnitID>) -> ProgrammeReport {
    guard !units.isEmpty else { return self }
    var report = self
    report.allUnits = allUnits ?? assessment.programme.units.count
    report.assessment.programme.units.removeAll { !units.contains($0.id) }
    report.assessment.cells.removeAll { !units.contains($0.unit) }
    report.assessment.figures.removeAll { !units.contains($0.unit) }
    return report
  }
}

extension ProgrammeIndex {
  /// That the overview is about some of the units, in one sentence; `nil` when it is about all.
  var excerptSentence: String? {
    report.allUnits.map { all in
      words(
        programme: .excerpt,
        [
          "units": programme.units.map { title(of: $0.id) }.joined(separator: ", "),
          "count": words.numbers.whole(programme.units.count), "all": words.numbers.whole(all),
        ])
    }
  }
}
