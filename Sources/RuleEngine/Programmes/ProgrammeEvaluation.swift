public import AuditModel
public import Diagnostics

/// Evaluates every unit of a programme by every checklist in every period.
///
/// Pure: the results are handed in, and the same results give the same assessment.
public struct ProgrammeEvaluation: Sendable {
  /// The results of one unit in one period, for one checklist.
  public struct Input: Sendable {
    /// The bound results; `nil` when there are none.
    public var results: AuditInput?
    /// The files that should be there and are not.
    public var missing: [String]
    /// How the findings stand in the stores of engagements, by their fingerprints.
    public var followUp: [String: FindingFollowUp]

    /// Makes an input.
    public init(
      results: AuditInput?, missing: [String] = [], followUp: [String: FindingFollowUp] = [:]
    ) {
      self.results = results
      self.missing = missing
      self.followUp = followUp
    }
  }

  /// What an evaluation gives.
  public struct Evaluation: Sendable {
    /// The assessment.
    public var assessment: ProgrammeAssessment
    /// What the user should know, though it stopped nothing; sorted by place.
    public var warnings: [Diagnostic]
  }

  private struct Place: Hashable {
    var unit: UnitID
    var period: PeriodID

    init(_ unit: UnitID, _ period: PeriodID) {
      self.unit = unit
      self.period = period
    }
  }

  private let programme: Programme
  private let checklists: [Checklist]
  private let engines: [Engine]

  /// Prepares a programme.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - checklists: The checklist of each of its audits with its SOPs, in order.
  /// - Throws: All reasons why a checklist cannot be evaluated.
  public init(
    _ programme: Programme, checklists: [(checklist: Checklist, sops: [SOP])]
  ) throws(DiagnosticsError) {
    precondition(checklists.count == programme.audits.count, "a checklist for each audit")
    self.programme = programme
    self.checklists = checklists.map(\.checklist)
    var engines: [Engine] = []
    for (checklist, sops) in checklists { engines.append(try Engine(checklist, sops: sops)) }
    self.engines = engines
  }

  /// Evaluates the programme.
  ///
  /// - Parameter input: Gives the results of an audit, by its position in the programme, for a unit
  ///   and a period; it is told the assessments of the audits before it.
  /// - Returns: The assessment of every unit, checklist and period.
  /// - Throws: All diagnostics, when an override gives a criterion a number that means nothing.
  public func evaluate(
    _ input: (_ audit: Int, UnitID, PeriodID, _ before: [Assessment]) -> Input
  ) throws(DiagnosticsError) -> Evaluation {
    var cells: [ProgrammeAssessment.Cell] = []
    var warnings: [Diagnostic] = []
    var problems: [Diagnostic] = []
    var before: [Place: [Assessment]] = [:]
    for (audit, engine) in engines.enumerated() {
      for unit in programme.units {
        var row: [ProgrammeAssessment.Cell] = []
        var followUps: [[String: FindingFollowUp]] = []
        for period in programme.periods {
          let given = input(audit, unit.id, period.id, before[Place(unit.id, period.id)] ?? [])
          var cell = ProgrammeAssessment.Cell(
            unit: unit.id, checklist: checklists[audit].id, period: period.id, assessment: nil,
            missing: given.missing)
          if let results = given.results {
            do throws(DiagnosticsError) {
              let evaluation = try engine.evaluate(results)
              let assessment = evaluation.assessment.following(given.followUp)
              cell.assessment = assessment
              before[Place(unit.id, period.id), default: []].append(assessment)
              warnings += evaluation.warnings
            } catch {
              problems += error.diagnostics
            }
          }
          row.append(cell)
          // What an earlier engagement raised stands there until a later one raises it again.
          followUps.append((followUps.last ?? [:]).merging(given.followUp) { $1 })
        }
        let traces = FindingHistory.trace(row.map { ($0.period, $0.assessment) })
        for index in row.indices {
          row[index].traces = traces[index].map { trace in
            var trace = trace
            trace.followUp = followUps[index][trace.finding.fingerprint]
            return trace
          }
        }
        cells += row
      }
    }
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    return Evaluation(
      assessment: ProgrammeAssessment(
        programme: programme, checklists: checklists, cells: cells),
      warnings: warnings.sorted())
  }
}

extension Assessment {
  /// The assessment with the grades that people gave its findings, without those that they withdrew.
  fileprivate func following(_ followUp: [String: FindingFollowUp]) -> Assessment {
    var copy = self
    copy.findings = findings.compactMap { finding in
      guard let followed = followUp[finding.fingerprint] else { return finding }
      guard followed.state != .withdrawn else { return nil }
      var finding = finding
      finding.grade = followed.grade
      return finding
    }
    return copy
  }
}
