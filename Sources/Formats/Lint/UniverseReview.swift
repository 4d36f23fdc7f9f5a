internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Judges what the grammar of a universe cannot say: ids, factors, and a rating for each.
enum UniverseReview {
  /// The diagnostics of a universe, sorted by place.
  static func review(_ universe: AuditUniverse, document: XMLDocument) -> [Diagnostic] {
    var report = LintReport()
    DuplicateIDLintRule.check(
      "source", universe.sources, \.id, \.location, message: .universeIDRepeated, &report)
    DuplicateIDLintRule.check(
      "factor", universe.factors, \.id, \.location, message: .universeIDRepeated, &report)
    DuplicateIDLintRule.check(
      "entity", universe.entities, \.id, \.location, message: .universeIDRepeated, &report)
    for factor in universe.factors where factor.highest <= factor.lowest {
      report.add(
        .universeFactorOrder, .value(of: "highest", at: factor.location),
        ["lowest": factor.lowest.shortDecimal(), "highest": factor.highest.shortDecimal()])
    }
    for entity in universe.entities { check(entity, universe, document, &report) }
    report.add(contentsOf: LanguageReview.review(document, against: .universe))
    return report.diagnostics(documents: [document])
  }

  private static func check(
    _ entity: AuditUniverse.Entity, _ universe: AuditUniverse, _ document: XMLDocument,
    _ report: inout LintReport
  ) {
    let known = universe.factors.map(\.id.rawValue)
    var rated: Set<RiskFactorID> = []
    for rating in document.element(at: entity.location)?.children("rating") ?? [] {
      guard let id: RiskFactorID = rating.id("factor") else { continue }
      guard let factor = universe.factors.first(where: { $0.id == id }) else {
        report.addUnknown(
          .universeFactorUnknown, misspelt: .universeFactorMisspelt, id.rawValue, among: known,
          .value(of: "factor", at: rating.location))
        continue
      }
      if !rated.insert(id).inserted {
        report.add(
          .universeRatingRepeated, .value(of: "factor", at: rating.location),
          ["factor": id.rawValue])
      }
      if let value = rating.decimal("value"), value < factor.lowest || value > factor.highest {
        report.add(
          .universeRatingOutside, .value(of: "value", at: rating.location),
          [
            "found": value.shortDecimal(), "lowest": factor.lowest.shortDecimal(),
            "highest": factor.highest.shortDecimal(),
          ])
      }
    }
    let missing = universe.factors.filter { !rated.contains($0.id) }.map(\.id.rawValue)
    if !missing.isEmpty {
      report.add(
        .universeRatingMissing, .at(entity.location),
        ["entity": entity.id.rawValue, "missing": LintReport.some(of: missing)])
    }
  }
}
