public import AuditModel

/// Ranks an audit universe by risk, and fills a year with it.
///
/// Risk is the weighted mean of the ratings, each as its place between the lowest and the highest, times 100;
/// an open finding of an earlier audit adds one point, ten at most. What is due by its cycle comes first, then
/// the riskier, then the one that was audited longer ago; equals stand by id. An entity that no longer fits
/// into the days is passed over for the next one that does.
///
/// - Note: The risk basis of the plan: IIA Global Internal Audit Standards 2024, standard 9.4. The points for
///   open findings are a proposal of this project.
public struct RiskRanking: Sendable {
  private let universe: AuditUniverse

  /// Prepares a universe without errors.
  public init(_ universe: AuditUniverse) { self.universe = universe }

  /// The risk of an entity, 0...100.
  public func risk(of entity: AuditUniverse.Entity, openFindings: Int) -> Rational {
    let weighed = universe.factors.map { factor -> Rational in
      let rating = entity.ratings[factor.id] ?? factor.highest
      return (rating - factor.lowest) / (factor.highest - factor.lowest) * factor.weight
    }
    let total = Rational.sum(universe.factors.map(\.weight))
    let base = Rational.sum(weighed) / total * 100
    return (base + Rational(min(openFindings, 10))).clamped(to: 0...100)
  }

  /// The plan of a year.
  ///
  /// - Parameters:
  ///   - days: The auditor-days that are there.
  ///   - date: The day on which cycles are reckoned.
  ///   - records: What is known of the entities from earlier audits.
  /// - Returns: All entities in the order of their rank.
  public func plan(
    days: Rational, on date: CalendarDate, records: [AuditableEntityID: EntityRecord]
  ) -> [PlanLine] {
    var lines = universe.entities.map { entity -> (PlanLine, Rational) in
      let record = records[entity.id] ?? EntityRecord()
      let isDue = entity.cycle.map { months in
        record.lastAudit.map { Self.months(from: $0, to: date) >= months } ?? true
      }
      return (
        PlanLine(
          entity: entity.id, risk: risk(of: entity, openFindings: record.openFindings),
          record: record, ground: isDue == true ? .cycle : .risk, isPlanned: false), entity.days
      )
    }
    lines.sort { left, right in
      let (a, b) = (left.0, right.0)
      if a.ground != b.ground { return a.ground == .cycle }
      if a.risk != b.risk { return a.risk > b.risk }
      let (first, second) = (
        a.record.lastAudit?.dayNumber ?? .min, b.record.lastAudit?.dayNumber ?? .min
      )
      return first != second ? first < second : a.entity < b.entity
    }
    var left = days
    for index in lines.indices where lines[index].1 <= left {
      lines[index].0.isPlanned = true
      left = left - lines[index].1
    }
    return lines.map(\.0)
  }

  /// Whole months from one day to another.
  static func months(from start: CalendarDate, to end: CalendarDate) -> Int {
    let months = (end.year - start.year) * 12 + end.month - start.month
    return end.day < start.day ? months - 1 : months
  }
}
