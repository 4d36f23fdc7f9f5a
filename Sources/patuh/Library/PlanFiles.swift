import AuditModel
import AuditStore
import Diagnostics
import FileAccess
import Formats
import RuleEngine

/// Ranks a universe by what the store knows of earlier audits.
struct PlanFiles {
  /// A plan with the universe it comes from.
  struct Proposal {
    let universe: AuditUniverse
    let lines: [PlanLine]
    let warnings: [Diagnostic]

    func entity(_ line: PlanLine) -> AuditUniverse.Entity? {
      universe.entities.first { $0.id == line.entity }
    }
  }

  /// A universe of a path.
  static func universe(
    _ path: String
  ) throws(DiagnosticsError) -> (universe: AuditUniverse, warnings: [Diagnostic]) {
    let loaded = try UniverseLoader.load(try InputFile.read(path), name: path)
    return (loaded.universe, loaded.diagnostics)
  }

  /// The proposal for a year.
  static func propose(
    _ path: String, days: Rational, year: Int, store: AuditStore
  ) throws(DiagnosticsError) -> Proposal {
    let (universe, warnings) = try universe(path)
    let known = try store.auditRecords()
    var records: [AuditableEntityID: EntityRecord] = [:]
    for entity in universe.entities {
      let record = known.first {
        $0.unit == entity.unit.rawValue && $0.checklist == entity.checklist.rawValue
      }
      records[entity.id] = EntityRecord(
        lastAudit: record?.last.flatMap { CalendarDate(iso: $0) },
        openFindings: record?.open ?? 0)
    }
    // A plan looks ahead: a cycle that ends within the year is due in it.
    let end = CalendarDate(year: year, month: 12, day: 31) ?? CalendarDate(dayNumber: 0)
    guard let end else { return Proposal(universe: universe, lines: [], warnings: warnings) }
    return Proposal(
      universe: universe,
      lines: RiskRanking(universe).plan(days: days, on: end, records: records),
      warnings: warnings)
  }
}
