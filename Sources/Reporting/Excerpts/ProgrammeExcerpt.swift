internal import AuditModel

/// That an overview shows a part of a programme, and which.
public struct ProgrammeExcerpt: Hashable, Sendable {
  /// The filter.
  public var filter: ReportFilter
  /// How many units the programme has.
  public var units: Int
  /// How many findings it has in the period of the overview, with those of earlier periods that are still followed.
  public var findings: Int
}

extension ProgrammeReport {
  /// The part of the overview that a filter lets through; every exporter says that it is one.
  ///
  /// Units, findings and the scores of sections are narrowed. The score of a checklist is that of the whole audit, the figure
  /// of a survey, register or index that of all that went in. Findings of programmes have no owners and no states of
  /// follow-up: a filter by these leaves none of them.
  ///
  /// - Parameter filter: The filter; one that lets everything through gives the report as it is.
  /// - Returns: The excerpt, with the units in the order of the programme.
  public func excerpt(_ filter: ReportFilter) -> ProgrammeReport {
    guard !filter.isEmpty else { return self }
    var report = self
    report.excerpt = ProgrammeExcerpt(
      filter: filter, units: assessment.programme.units.count, findings: followedFindings)
    func isWanted(_ unit: UnitID) -> Bool { filter.units.isEmpty || filter.units.contains(unit) }
    report.assessment.programme.units.removeAll { !isWanted($0.id) }
    report.assessment.cells.removeAll { !isWanted($0.unit) }
    report.assessment.figures.removeAll { !isWanted($0.unit) }
    let checklists = Dictionary(
      assessment.checklists.map { ($0.id, FilteredPlaces(filter, in: $0)) },
      uniquingKeysWith: { first, _ in first })
    for place in report.assessment.cells.indices {
      guard let checklist = checklists[report.assessment.cells[place].checklist] else { continue }
      checklist.narrow(&report.assessment.cells[place])
    }
    return report
  }

  /// How many findings the period of the report has, with those of earlier periods that are still followed.
  var followedFindings: Int {
    assessment.cells.reduce(0) { $1.period == period ? $0 + $1.traces.count : $0 }
  }
}

extension FilteredPlaces {
  /// Leaves in a cell what fits.
  fileprivate func narrow(_ cell: inout ProgrammeAssessment.Cell) {
    let statuses = Dictionary(
      cell.traces.map { ($0.finding.fingerprint, $0.status) },
      uniquingKeysWith: { first, _ in first })
    func isWanted(_ finding: Finding, _ status: FindingTrace.Status?) -> Bool {
      !filter.isOfFollowUp && fits(finding)
        && (filter.statuses.isEmpty || status.map(filter.statuses.contains) ?? false)
    }
    cell.traces.removeAll { !isWanted($0.finding, $0.status) }
    cell.assessment?.findings.removeAll { !isWanted($0, statuses[$0.fingerprint]) }
    cell.assessment?.scores.removeAll { !fits($0.scope) }
  }
}

extension ProgrammeIndex {
  /// What is to be known of all of it before it is read: that the data is made up, that it is a part.
  var notes: [String] {
    [assessment.isSynthetic ? words(.synthetic) : nil, excerptSentence].compactMap(\.self)
  }

  /// That the overview shows a part of the programme, in one sentence; `nil` when it shows all.
  var excerptSentence: String? {
    guard let excerpt = report.excerpt else { return nil }
    let sections = assessment.checklists.flatMap(\.allSections)
    let parts = words.parts(
      of: excerpt.filter, unit: { title(of: $0) },
      section: { id in sections.first { $0.id == id }.map(title(of:)) })
    return words(
      programme: .excerpt,
      [
        "parts": parts, "units": words.numbers.whole(programme.units.count),
        "allUnits": words.numbers.whole(excerpt.units),
        "findings": words.numbers.whole(report.followedFindings),
        "allFindings": words.numbers.whole(excerpt.findings),
      ])
  }
}
