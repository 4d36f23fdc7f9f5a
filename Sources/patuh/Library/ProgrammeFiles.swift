import AuditModel
import Diagnostics
import FileAccess
import Formats
import RuleEngine

/// Gets everything that a programme names from the file system, and evaluates it.
struct ProgrammeFiles {
  /// What came of a programme.
  struct Evaluated {
    /// The assessment.
    let assessment: ProgrammeAssessment
    /// Warnings of the results and the evaluation, sorted by place.
    let warnings: [Diagnostic]
  }

  /// The options of the command.
  let interface: InterfaceOptions

  /// A programme of a path.
  func programme(
    _ path: String
  ) throws(DiagnosticsError) -> (programme: Programme, warnings: [Diagnostic]) {
    let loaded = try ProgrammeLoader.load(try InputFile.read(path), name: path)
    return (loaded.programme, loaded.diagnostics)
  }

  /// Evaluates a programme: every unit, instrument, checklist and period.
  ///
  /// Surveys and registers come first; checklists take their measures, and those of the audits before
  /// them; indices come last and take from all. A file that is not there counts as missing and is told;
  /// one that is there and wrong stops the run, with the diagnostics of all files.
  func evaluate(
    _ programme: Programme, at path: String
  ) throws(DiagnosticsError) -> Evaluated {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
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
      programme: programme, folder: folder, interface: interface)
    instruments.load(&problems)
    guard problems.isEmpty else { throw DiagnosticsError(problems) }
    instruments.measure(&problems)

    var hasResults = instruments.hasData
    var firstMissing: String?
    let evaluation = try ProgrammeEvaluation(
      programme, checklists: loaded.map { ($0.checklist, $0.sops) })
    let evaluated = try evaluation.evaluate { audit, unit, period, before in
      let input = input(
        of: programme.audits[audit], loaded[audit].checklist, unit, period, folder,
        measures: instruments.measures(of: unit, period) + before.flatMap(Self.published),
        &problems)
      if input.results != nil { hasResults = true }
      firstMissing = firstMissing ?? input.missing.first
      return input
    }
    if !problems.hasErrors, !hasResults {
      problems.append(
        Diagnostic(
          .programmeNothingFound, at: programme.audits[0].results[0].location,
          ["file": firstMissing ?? "-"]))
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
  static func published(_ assessment: Assessment) -> [PublishedMeasure] {
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
    let loaded = try AuditLoader(interface: interface).checklist(name)
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
    _ folder: String, measures published: [PublishedMeasure], _ problems: inout [Diagnostic]
  ) -> ProgrammeEvaluation.Input {
    var sets: [ResultSet] = []
    var missing: [String] = []
    for results in audit.results {
      let path = folder + results.path(unit: unit, period: period)
      guard InputFile.exists(path) else {
        if !results.isOptional { missing.append(path) }
        continue
      }
      do throws(DiagnosticsError) {
        let read = ResultsReader.read(try InputFile.read(path), name: path)
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
    return ProgrammeEvaluation.Input(results: bound.value, missing: missing)
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
