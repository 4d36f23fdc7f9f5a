internal import AuditModel

/// The figures of surveys, registers and indices in a programme's overview, in words and numbers.
extension ProgrammeIndex {
  /// The name of an instrument.
  func title(ofInstrument position: Int) -> String {
    words(assessment.instruments[position].title)
  }

  /// The figure of a unit in the period of the report.
  func figure(_ unit: UnitID, _ instrument: Int) -> ProgrammeAssessment.Figure? {
    assessment.figure(unit, instrument, report.period)
  }

  /// A figure with the decimals of its instrument; a register's with a sign of percent.
  func number(_ value: Rational?, ofInstrument position: Int) -> String {
    guard let value else { return "–" }
    let number = words.numbers.fixed(value, places: assessment.instruments[position].places)
    return programme.instruments[position].kind == .register ? number + "%" : number
  }

  /// A change with its direction; empty where there is none to tell.
  func change(of figure: ProgrammeAssessment.Figure) -> String {
    guard let change = assessment.change(of: figure) else { return "" }
    let points = words.numbers.fixed(
      change < 0 ? -change : change, places: assessment.instruments[figure.instrument].places)
    if change.isZero { return "= \(points)" }
    return (change > 0 ? "▲ " : "▼ ") + points
  }

  /// What a figure counts: respondents, complaints; empty for indices.
  func count(of figure: ProgrammeAssessment.Figure) -> String {
    guard let count = figure.count else { return "" }
    switch programme.instruments[figure.instrument].kind {
    case .survey: return words(programme: .respondents, ["count": words.numbers.whole(count)])
    case .register: return words(programme: .complaints, ["count": words.numbers.whole(count)])
    case .index: return ""
    }
  }

  /// The figures of an instrument in the period of the report: lowest first, those without one last,
  /// equal ones in the order of the programme.
  func lowestFirst(_ instrument: Int) -> [ProgrammeAssessment.Figure] {
    let figures = programme.units.compactMap { figure($0.id, instrument) }
    return figures.enumerated().sorted { left, right in
      switch (left.element.value, right.element.value) {
      case (let a?, let b?): a != b ? a < b : left.offset < right.offset
      case (nil, nil): left.offset < right.offset
      case (let a, _): a != nil
      }
    }.map(\.element)
  }

  /// The figures of the period of the report for which something is missing.
  var missingFigures: [ProgrammeAssessment.Figure] {
    programme.instruments.indices.flatMap { instrument in
      programme.units.compactMap { figure($0.id, instrument) }
    }.filter { !$0.missing.isEmpty }
  }
}
