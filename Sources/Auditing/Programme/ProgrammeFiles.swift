package import AuditModel
package import Diagnostics
import Formats
import RuleEngine

/// Gets everything that a programme names from the file system, and evaluates it.
package struct ProgrammeFiles {
  /// What came of a programme.
  package struct Evaluated {
    /// The assessment.
    package let assessment: ProgrammeAssessment
    /// Warnings of the results and the evaluation, sorted by place.
    package let warnings: [Diagnostic]
  }

  /// Languages and places of the library.
  package let context: AuditingContext
  /// Reads the results of an engagement for a checklist; `nil` if there are none.
  package let engagements: ProgrammeStores.Reading

  /// Evaluates programmes; one that names no engagements needs no `engagements`.
  package init(
    context: AuditingContext, engagements: @escaping ProgrammeStores.Reading = ProgrammeStores.none
  ) {
    self.context = context
    self.engagements = engagements
  }

  /// Evaluates a programme: every unit, instrument, checklist and period.
  ///
  /// Surveys and registers come first; checklists take their measures, and those of the audits before
  /// them; indices come last and take from all. A file that is not there counts as missing and is told;
  /// one that is there and wrong stops the run, with the diagnostics of all files.
  package func evaluate(
    _ programme: Programme, at path: String
  ) throws(DiagnosticsError) -> Evaluated {
    let folder = LoadedChecklist.folder(of: path)
    var problems: [Diagnostic] = []
    var loaded: [LoadedChecklist] = []
    for audit in programme.audits {
      do throws(DiagnosticsError) {
        loaded.append(try checklist(of: audit, folder))
      } catch {
        problems += error.diagnostics
      }
    }
    var instruments = ProgrammeInstruments(
      programme: programme, folder: folder, context: context)
    instruments.load(&problems)
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    instruments.measure(&problems)

    var hasResults = instruments.hasData
    var firstSought: String?
    let evaluation = try ProgrammeEvaluation(
      programme, checklists: loaded.map { ($0.checklist, $0.sops) })
    let evaluated = try evaluation.evaluate { audit, unit, period, before in
      let input = input(
        of: programme.audits[audit], loaded[audit].checklist, unit, period, folder,
        measures: instruments.measures(of: unit, period) + before.flatMap(Self.published),
        &firstSought, &problems)
      if input.results != nil { hasResults = true }
      return input
    }
    if !problems.hasErrors, !hasResults {
      problems.append(
        Diagnostic(
          .programmeNothingFound,
          at: programme.audits[0].results.first?.location ?? programme.audits[0].location,
          ["file": firstSought ?? path]))
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems.sorted()) }
    var assessment = evaluated.assessment
    instruments.assessIndices(after: assessment, &problems)
    guard !problems.hasErrors else { throw DiagnosticsError(problems.sorted()) }
    assessment.instruments = instruments.descriptions
    assessment.figures = instruments.figures
    return Evaluated(
      assessment: assessment, warnings: (problems + evaluated.warnings).sorted())
  }

  /// What later audits and indices can take of an audit; its first file stands for it.
  package static func published(_ assessment: Assessment) -> [PublishedMeasure] {
    assessment.measures.map { measure in
      var measure = measure
      measure.source = assessment.inputs.first
      return measure
    }
  }

  private func checklist(
    of audit: ProgrammeAudit, _ folder: String
  ) throws(DiagnosticsError) -> LoadedChecklist {
    let name = audit.href.map { folder + $0 } ?? audit.checklist.rawValue
    let loaded = try DocumentKind.checklist.load(name, context).document
    guard loaded.checklist.id == audit.checklist else {
      throw DiagnosticsError([
        Diagnostic(
          .programmeChecklistMismatch, at: audit.location,
          [
            "file": name, "found": loaded.checklist.id.rawValue,
            "expected": audit.checklist.rawValue,
          ])
      ])
    }
    return loaded
  }

  private func input(
    of audit: ProgrammeAudit, _ checklist: Checklist, _ unit: UnitID, _ period: PeriodID,
    _ folder: String, measures published: [PublishedMeasure], _ firstSought: inout String?,
    _ problems: inout [Diagnostic]
  ) -> ProgrammeEvaluation.Input {
    var sets: [ResultSet] = []
    var missing: [String] = []
    var followUp: [String: FindingFollowUp] = [:]
    for engagements in audit.engagements {
      let id = engagements.id(unit: unit, period: period)
      let store = folder + engagements.store
      do throws(DiagnosticsError) {
        guard let found = try self.engagements(id, store, unit, audit.checklist) else {
          firstSought = firstSought ?? "\(store)#\(id)"
          if !engagements.isOptional { missing.append("\(store)#\(id)") }
          continue
        }
        guard let set = checked(found.results, id, unit, period, engagements.location, &problems)
        else { continue }
        sets.append(set)
        followUp.merge(found.followUp) { $1 }
      } catch {
        problems += error.diagnostics
      }
    }
    for results in audit.results {
      let path = folder + results.path(unit: unit, period: period)
      guard context.files.exists(path) else {
        firstSought = firstSought ?? path
        if !results.isOptional { missing.append(path) }
        continue
      }
      do throws(DiagnosticsError) {
        let read = ResultsReader.read(try context.files.read(path), name: path)
        problems += read.diagnostics
        if var set = read.value {
          check(set, unit, period, &problems)
          set.subject.unit = unit
          set.subject.period = period.rawValue
          sets.append(set)
        }
      } catch {
        problems += error.diagnostics
      }
    }
    // What a survey measured does not make an audit of its own: somebody has to have looked.
    guard !sets.isEmpty else { return ProgrammeEvaluation.Input(results: nil, missing: missing) }
    var available = MeasureSet()
    problems += available.add(published)
    sets += MeasureResults.results(for: checklist, from: available).sets
    let bound = ResultsBinder.bind(sets, to: checklist)
    problems += bound.diagnostics
    return ProgrammeEvaluation.Input(results: bound.value, missing: missing, followUp: followUp)
  }

  /// The answers of an engagement; reports one of another unit or period than the programme says.
  private func checked(
    _ set: ResultSet, _ id: EngagementID, _ unit: UnitID, _ period: PeriodID,
    _ location: SourceLocation, _ problems: inout [Diagnostic]
  ) -> ResultSet? {
    guard set.subject.unit == unit, set.subject.period == period.rawValue else {
      problems.append(
        Diagnostic(
          .programmeEngagementMismatch, at: location,
          [
            "engagement": id.rawValue, "unit": unit.rawValue, "period": period.rawValue,
            "checklist": set.checklist?.rawValue ?? "-",
          ]))
      return nil
    }
    return set
  }

  /// Reports a file that says it is of another unit or period than its path does.
  private func check(
    _ set: ResultSet, _ unit: UnitID, _ period: PeriodID, _ problems: inout [Diagnostic]
  ) {
    if let found = set.subject.unit, found != unit {
      problems.append(
        Diagnostic(
          .programmeUnitMismatch, at: set.location,
          ["found": found.rawValue, "expected": unit.rawValue]))
    }
    if let found = set.subject.period, found != period.rawValue {
      problems.append(
        Diagnostic(
          .programmePeriodMismatch, at: set.location,
          ["found": found, "expected": period.rawValue]))
    }
  }
}
