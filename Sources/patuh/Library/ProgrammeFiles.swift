import AuditModel
import ChecklistXML
import Diagnostics
import FileAccess
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

  /// Evaluates a programme: every unit, checklist and period.
  ///
  /// A file of results that is not there counts as missing and is told; one that is there and wrong
  /// stops the run, with the diagnostics of all files.
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
    guard problems.isEmpty else { throw DiagnosticsError(problems) }

    var inputs: [ProgrammeEvaluation.Input] = []
    for (audit, loaded) in zip(programme.audits, loaded) {
      for unit in programme.units {
        for period in programme.periods {
          inputs.append(
            input(of: audit, loaded.checklist, unit.id, period.id, folder, &problems))
        }
      }
    }
    if !problems.hasErrors, inputs.allSatisfy({ $0.results == nil }) {
      problems.append(
        Diagnostic(
          .programmeNothingFound, at: programme.audits[0].results[0].location,
          ["file": inputs.first?.missing.first ?? "-"]))
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems.sorted()) }
    let evaluation = try ProgrammeEvaluation(
      programme, checklists: loaded.map { ($0.checklist, $0.sops) })
    let units = Dictionary(
      programme.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let periods = Dictionary(
      programme.periods.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let evaluated = try evaluation.evaluate { audit, unit, period in
      guard let unit = units[unit], let period = periods[period] else {
        return ProgrammeEvaluation.Input(results: nil)
      }
      return inputs[(audit * programme.units.count + unit) * programme.periods.count + period]
    }
    return Evaluated(
      assessment: evaluated.assessment, warnings: (problems + evaluated.warnings).sorted())
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
    _ folder: String, _ problems: inout [Diagnostic]
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
    guard !sets.isEmpty else { return ProgrammeEvaluation.Input(results: nil, missing: missing) }
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
