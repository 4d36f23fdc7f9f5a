package import AuditModel
package import Diagnostics
import Formats
import RuleEngine

extension AuditLoader {
  /// Evaluates the results of earlier periods of the same unit.
  ///
  /// Files that name one period belong together; the periods count in the order in which they are given.
  ///
  /// - Parameters:
  ///   - paths: The results of earlier periods, the oldest first.
  ///   - audit: The audit of this period.
  ///   - loaded: The checklist.
  ///   - options: Overrides that hold for all periods.
  /// - Returns: What the audits of those periods came to, by the names of the periods.
  /// - Throws: All diagnostics; a file without a period, of this period or of another unit is refused.
  package func history(
    _ paths: [String], before audit: Audit, _ loaded: LoadedChecklist, _ options: EvaluationRequest
  ) throws(DiagnosticsError) -> [(name: String, assessment: Assessment)] {
    var problems: [Diagnostic] = []
    var order: [String] = []
    var sets: [String: [ResultSet]] = [:]
    let subject = audit.assessment.subject
    for path in paths {
      do throws(DiagnosticsError) {
        let read = ResultsReader.read(try context.files.read(path), name: path)
        problems += read.diagnostics
        guard var set = read.value else { continue }
        guard let period = set.subject.period, period != subject.period else {
          problems.append(
            Diagnostic(
              .commandEarlierPeriod, at: set.location,
              ["found": set.subject.period ?? "-", "period": subject.period ?? "-"]))
          continue
        }
        if let unit = set.subject.unit, let mine = subject.unit, unit != mine {
          problems.append(
            Diagnostic(
              .resultsUnitConflict, at: set.location,
              ["first": mine.rawValue, "second": unit.rawValue]))
        }
        set.subject.unit = subject.unit
        if sets[period] == nil { order.append(period) }
        sets[period, default: []].append(set)
      } catch {
        problems += error.diagnostics
      }
    }
    let overrides = try options.parameterOverrides()
    let engine = try Engine(loaded.checklist, sops: loaded.sops)
    var periods: [(name: String, assessment: Assessment)] = []
    for period in order {
      let bound = ResultsBinder.bind(
        sets[period] ?? [], to: loaded.checklist, overrides: overrides)
      problems += bound.diagnostics.filter { $0.severity == .error }
      if let input = bound.value {
        periods.append((period, try engine.evaluate(input).assessment))
      }
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems.sorted()) }
    return periods
  }
}
