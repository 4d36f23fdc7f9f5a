internal import AuditModel

extension ProgrammeReport: CoveredReport {
  /// What a cover can say of a programme; findings are those of the period.
  public func coverValues() -> [String: TemplateValue] {
    let index = ProgrammeIndex(self)
    let words = index.words
    let programme = index.programme
    func count(_ grade: Grade) -> TemplateValue {
      let cells = assessment.cells.filter { $0.period == period }
      return .text(words.numbers.whole(cells.reduce(0) { $0 + $1.count(of: grade) }))
    }
    return [
      "kind": .text("programme"), "title": .text(words(programme.title)),
      "version": .text(programme.version),
      "unit": .text(programme.units.count == 1 ? index.title(of: programme.units[0].id) : ""),
      "period": .text(index.title(of: period)), "major": count(.major), "minor": count(.minor),
      "observation": count(.observation), "is-excerpt": .flag(excerpt != nil),
      "is-synthetic": .flag(assessment.isSynthetic), "language": .text(words.tag),
    ]
  }
}
