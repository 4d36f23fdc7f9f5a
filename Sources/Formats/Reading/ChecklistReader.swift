public import AuditModel
internal import Diagnostics
internal import Seals
public import XMLTree

/// Reads a checklist (`urn:patuh:checklist:1`).
public enum ChecklistReader {
  /// Reads the checklist of a document; without a value if the document has errors, all of which are reported.
  ///
  /// Never throws for what an author wrote. What a checklist says beyond its structure, such as a
  /// reference to a requirement that does not exist, is the linter's to judge.
  public static func read(_ document: XMLDocument) -> Read<Checklist> {
    let structure = StructureCheck.check(document, against: .checklist)
    let root = document.root
    guard root.name == XMLName("checklist", namespace: Grammar.checklist.namespace) else {
      return Read(draft: nil, diagnostics: structure)
    }
    var reader = DocumentReader(root: root)
    let checklist = checklist(document, &reader)
    return Read(draft: checklist, diagnostics: structure + reader.diagnostics)
  }

  private static func checklist(
    _ document: XMLDocument, _ reader: inout DocumentReader
  ) -> Checklist {
    let root = document.root
    let parts = Dictionary(grouping: root.children, by: \.name.local)
    func part(_ name: String) -> [XMLElement] { parts[name] ?? [] }
    let parameters = part("parameter").compactMap { ParameterReader.parameter($0, &reader) }
    let items = ItemReader(parameters: parameters)
    return Checklist(
      id: root.id("id") ?? ChecklistID(""), version: root.value("version") ?? "",
      language: reader.language, languages: reader.languages,
      title: reader.requiredText(part("title")), description: reader.text(part("description")),
      sources: part("source").compactMap { reader.source($0) },
      sops: part("sop").compactMap { element in
        element.value("href").map { SOPReference(href: $0, location: element.location) }
      },
      requirements: part("requirement").compactMap { reader.requirement($0) },
      parameters: parameters, axes: part("axis").compactMap { axis($0, &reader) },
      scoring: part("scoring").first.map { ScoringReader.scoring($0, &reader) }
        ?? ScoringPlan(model: ScoringModelID("weighted-mean"), location: root.location),
      findings: part("findings").first.map { FindingPlanReader.plan($0, &reader) }
        ?? FindingPlan(),
      sections: part("section").compactMap { section($0, within: [:], items, &reader) },
      location: root.location, canonicalHash: document.canonicalHash.description)
  }

  private static func axis(_ element: XMLElement, _ reader: inout DocumentReader) -> Axis? {
    guard let id: AxisID = element.id("id") else { return nil }
    return Axis(
      id: id, title: reader.requiredText(element.children("title")),
      values: element.children("value").compactMap { value in
        guard let id: AxisValueID = value.id("id") else { return nil }
        return AxisValue(
          id: id, title: reader.requiredText(value.children("title")), location: value.location)
      }, location: element.location)
  }

  private static func section(
    _ element: XMLElement, within outer: [AxisID: AxisValueID], _ items: ItemReader,
    _ reader: inout DocumentReader
  ) -> Section? {
    guard let id: SectionID = element.id("id") else { return nil }
    let classes = ItemReader.classes(of: element, over: outer, &reader)
    var titles: [XMLElement] = []
    var guidance: [XMLElement] = []
    var section = Section(
      id: id, title: LocalizedText([:], fallback: reader.language),
      applies: element.condition("applies"), location: element.location)
    for child in element.children {
      switch child.name.local {
      case "title": titles.append(child)
      case "guidance": guidance.append(child)
      case "item":
        if let item = items.item(child, within: classes, &reader) { section.items.append(item) }
      case "section":
        if let inner = Self.section(child, within: classes, items, &reader) {
          section.sections.append(inner)
        }
      default: break
      }
    }
    section.title = reader.requiredText(titles)
    section.guidance = reader.text(guidance)
    return section
  }
}
