public import AuditModel
internal import Diagnostics
internal import Seals
public import XMLTree

/// Reads a programme (`urn:patuh:programme:1`).
public enum ProgrammeReader {
  /// Reads the programme of a document; without a value if the document has errors, all of which are reported.
  ///
  /// Never throws for what an author wrote. What the grammar cannot say is judged by
  /// ``ProgrammeReview``.
  public static func read(_ document: XMLDocument) -> Read<Programme> {
    let structure = StructureCheck.check(document, against: .programme)
    let root = document.root
    guard root.name == XMLName("programme", namespace: Grammar.programme.namespace) else {
      return Read(draft: nil, diagnostics: structure)
    }
    var reader = DocumentReader(root: root)
    var programme = Programme(
      id: root.id("id") ?? ProgrammeID(""), version: root.value("version") ?? "",
      language: reader.language, languages: reader.languages,
      title: reader.requiredText(root.children("title")), location: root.location,
      canonicalHash: document.canonicalHash.description)
    for child in root.children {
      switch child.name.local {
      case "period":
        guard let id: PeriodID = child.id("id") else { continue }
        programme.periods.append(
          ProgrammePeriod(
            id: id, title: reader.text(child.children("title")), end: child.date("end"),
            location: child.location))
      case "unit":
        guard let id: UnitID = child.id("id") else { continue }
        programme.units.append(
          ProgrammeUnit(
            id: id, title: reader.requiredText(child.children("title")),
            users: child.integer("users"), location: child.location))
      case "audit":
        guard let checklist: ChecklistID = child.id("checklist") else { continue }
        programme.audits.append(
          ProgrammeAudit(
            checklist: checklist, href: child.value("href"),
            results: child.children("results").compactMap(results),
            engagements: child.children("engagement").compactMap(engagements),
            location: child.location))
      case "survey", "register", "index":
        if let instrument = instrument(child) { programme.instruments.append(instrument) }
      default: break
      }
    }
    return Read(draft: programme, diagnostics: structure + reader.diagnostics)
  }

  private static func instrument(_ element: XMLElement) -> ProgrammeInstrument? {
    guard let kind = ProgrammeInstrument.Kind(rawValue: element.name.local),
      let id = element.value(kind == .survey ? "instrument" : "id")
    else { return nil }
    return ProgrammeInstrument(
      kind: kind, id: id, href: element.value("href"),
      files: element.children.compactMap(results), location: element.location)
  }

  private static func engagements(_ element: XMLElement) -> ProgrammeEngagements? {
    guard let store = element.value("store"), let pattern = element.value("id") else { return nil }
    return ProgrammeEngagements(
      store: store, pattern: pattern, isOptional: element.flag("optional"),
      location: element.location)
  }

  private static func results(_ element: XMLElement) -> ProgrammeResults? {
    guard let pattern = element.value("href") else { return nil }
    return ProgrammeResults(
      pattern: pattern, isOptional: element.flag("optional"), location: element.location)
  }
}
