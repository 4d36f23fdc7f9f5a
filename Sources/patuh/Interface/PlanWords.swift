import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics
import Reporting

/// Yearly plans for people and programs.
enum PlanWords {
  /// The year of a plan from the command line.
  static func year(_ text: String) throws -> PlanYear {
    guard let number = Int(text) else {
      throw UsageError(.usageNumber, ["value": text, "example": "2027"])
    }
    guard let year = PlanYear(number) else { throw UsageError.outside(PlanYear.range, text) }
    return year
  }

  /// Auditor-days from the command line.
  static func days(_ text: String) throws -> Rational {
    guard let number = Rational(decimal: text) else {
      throw UsageError(.usageNumber, ["value": text, "example": "220"])
    }
    if number <= 0 { throw UsageError(.usageNotPositive, ["value": text, "example": "220"]) }
    return number
  }

  static func table(
    _ proposal: PlanFiles.Proposal, days: Rational, _ interface: InterfaceOptions
  ) -> String {
    var columns = TextColumns(
      header: [
        .rank, .planned, .object, .unit, .risk, .ground, .lastAudit, .openFindings, .days, .title,
      ])
    var used = Rational.zero
    for (rank, line) in proposal.lines.enumerated() {
      guard let entity = proposal.entity(line) else { continue }
      if line.isPlanned { used = used + entity.days }
      columns.add([
        "\(rank + 1)", line.isPlanned ? "✓" : "·", entity.id.rawValue, entity.unit.rawValue,
        line.risk.decimal(places: 1),
        CommandText.label(line.ground == .cycle ? .groundCycle : .groundRisk),
        line.record.lastAudit?.iso ?? "–",
        "\(line.record.openFindings)", entity.days.shortDecimal(),
        harmless(entity.title.text(in: interface.contentLanguage)),
      ])
    }
    return columns.text
      + CommandText.text(
        store: .daysUsed, ["used": used.shortDecimal(), "days": days.shortDecimal()]) + "\n"
  }

  static func table(_ plan: [PlanStatus]) -> String {
    var columns = TextColumns(
      header: [.object, .unit, .checklist, .risk, .days, .engagement, .state])
    for status in plan {
      columns.add([
        status.line.entity.rawValue, harmless(status.line.unit.rawValue),
        status.line.checklist.rawValue, status.line.risk, status.line.days,
        harmless(status.engagement?.rawValue ?? "–"),
        status.state.map { CommandText.names.state($0) } ?? "–",
      ])
    }
    if columns.isEmpty { return CommandText.text(store: .none) + "\n" }
    let done = plan.count { $0.state == .reported || $0.state == .closed }
    return columns.text
      + CommandText.text(
        store: .planDone, ["done": "\(done)", "all": "\(plan.count)"]) + "\n"
  }

  private struct Row: Encodable {
    let rank: Int
    let entity: AuditableEntityID
    let unit: UnitID
    let checklist: ChecklistID
    let risk: String
    let ground: String
    let lastAudit: CalendarDate?
    let openFindings: Int
    let days: String
    let planned: Bool
  }

  static func json(_ proposal: PlanFiles.Proposal) throws -> String {
    try storeJSON(
      proposal.lines.enumerated().compactMap { rank, line in
        proposal.entity(line).map { entity in
          Row(
            rank: rank + 1, entity: entity.id, unit: entity.unit, checklist: entity.checklist,
            risk: line.risk.decimal(places: 1), ground: line.ground.rawValue,
            lastAudit: line.record.lastAudit,
            openFindings: line.record.openFindings, days: entity.days.shortDecimal(),
            planned: line.isPlanned)
        }
      })
  }
}
