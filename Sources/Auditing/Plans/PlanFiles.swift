package import AuditModel
package import AuditStore
package import Diagnostics
import RuleEngine

/// Ranks a universe by what the store knows of earlier audits.
package struct PlanFiles {
  /// A plan with the universe it comes from.
  package struct Proposal {
    package let universe: AuditUniverse
    package let lines: [PlanLine]
    package let warnings: [Diagnostic]

    package func entity(_ line: PlanLine) -> AuditUniverse.Entity? {
      universe.entities.first { $0.id == line.entity }
    }

    /// The planned audits, as a store keeps them.
    package var audits: [PlannedAudit] {
      lines.filter(\.isPlanned).compactMap { line in
        entity(line).map { entity in
          PlannedAudit(
            entity: entity.id, unit: entity.unit, checklist: entity.checklist,
            days: entity.days.shortDecimal(),
            risk: line.risk.decimal(places: 1))
        }
      }
    }
  }

  /// The proposal for a year.
  package static func propose(
    _ path: String, days: Rational, year: PlanYear, _ session: StoreSession,
    _ context: AuditingContext
  ) throws(DiagnosticsError) -> Proposal {
    let loaded = try DocumentKind.universe.load(path, context)
    let (universe, warnings) = (loaded.document, loaded.warnings)
    let known = try session.auditRecords()
    let names = try session.knownNames()
    var records: [AuditableEntityID: EntityRecord] = [:]
    for entity in universe.entities {
      let record = known.first {
        $0.unit == names.present(entity.unit) && $0.checklist == entity.checklist
      }
      records[entity.id] = EntityRecord(
        lastAudit: record?.last, openFindings: record?.open ?? 0)
    }
    // A plan looks ahead: a cycle that ends within the year is due in it.
    return Proposal(
      universe: universe,
      lines: RiskRanking(universe).plan(days: days, on: year.end, records: records),
      warnings: warnings)
  }
}
