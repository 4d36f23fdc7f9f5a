public import AuditModel
internal import Diagnostics
internal import Seals
public import XMLTree

/// Reads an audit universe (`urn:patuh:universe:1`).
public enum UniverseReader {
  /// Reads the universe of a document; without a value if the document has errors, all of which are reported.
  ///
  /// Never throws for what an author wrote. What the grammar cannot say is judged by
  /// ``UniverseReview``.
  public static func read(_ document: XMLDocument) -> Read<AuditUniverse> {
    let structure = StructureCheck.check(document, against: .universe)
    let root = document.root
    guard root.name == XMLName("universe", namespace: Grammar.universe.namespace) else {
      return Read(draft: nil, diagnostics: structure)
    }
    var reader = DocumentReader(root: root)
    var universe = AuditUniverse(
      id: root.id("id") ?? UniverseID(""), version: root.value("version") ?? "",
      language: reader.language, languages: reader.languages,
      title: reader.requiredText(root.children("title")), location: root.location,
      canonicalHash: document.canonicalHash.description)
    for child in root.children {
      switch child.name.local {
      case "source": if let source = reader.source(child) { universe.sources.append(source) }
      case "factor":
        guard let id: RiskFactorID = child.id("id") else { continue }
        universe.factors.append(
          AuditUniverse.Factor(
            id: id, title: reader.requiredText(child.children("title")),
            weight: child.decimal("weight") ?? 1, lowest: child.decimal("lowest") ?? 1,
            highest: child.decimal("highest") ?? 5, location: child.location))
      case "entity": if let entity = entity(child, &reader) { universe.entities.append(entity) }
      default: break
      }
    }
    return Read(draft: universe, diagnostics: structure + reader.diagnostics)
  }

  private static func entity(
    _ element: XMLElement, _ reader: inout DocumentReader
  ) -> AuditUniverse.Entity? {
    guard let id: AuditableEntityID = element.id("id"), let unit: UnitID = element.id("unit"),
      let checklist: ChecklistID = element.id("checklist"), let days = element.decimal("days")
    else { return nil }
    var ratings: [RiskFactorID: Rational] = [:]
    for rating in element.children("rating") {
      if let factor: RiskFactorID = rating.id("factor"), let value = rating.decimal("value") {
        ratings[factor] = ratings[factor] ?? value
      }
    }
    return AuditUniverse.Entity(
      id: id, title: reader.requiredText(element.children("title")), unit: unit,
      checklist: checklist, days: days, cycle: element.integer("cycle"), ratings: ratings,
      location: element.location)
  }
}
