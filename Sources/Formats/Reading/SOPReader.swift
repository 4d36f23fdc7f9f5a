public import AuditModel
internal import Diagnostics
internal import Seals
public import XMLTree

/// Reads an SOP (`urn:patuh:sop:1`).
public enum SOPReader {
  /// Reads the SOP of a document; without a value if the document has errors, all of which are reported.
  ///
  /// Never throws for what an author wrote. Whether the flow makes sense is the linter's to judge.
  public static func read(_ document: XMLDocument) -> Read<SOP> {
    let structure = StructureCheck.check(document, against: .sop)
    let root = document.root
    guard root.name == XMLName("sop", namespace: Grammar.sop.namespace) else {
      return Read(draft: nil, diagnostics: structure)
    }
    var reader = DocumentReader(root: root)
    var sop = SOP(
      id: root.id("id") ?? SOPID(""), version: root.value("version") ?? "",
      language: reader.language, languages: reader.languages,
      title: reader.requiredText(root.children("title")), identity: SOPIdentity(),
      location: root.location, canonicalHash: document.canonicalHash.description)
    for child in root.children {
      switch child.name.local {
      case "identity": sop.identity = identity(child, &reader)
      case "source": if let source = reader.source(child) { sop.sources.append(source) }
      case "performer":
        guard let id: PerformerID = child.id("id") else { continue }
        sop.performers.append(
          Performer(
            id: id, title: reader.requiredText(child.children("title")), location: child.location))
      case "step": if let step = step(child, &reader) { sop.steps.append(step) }
      case "requirement":
        if let requirement = reader.requirement(child) { sop.requirements.append(requirement) }
      default: break
      }
    }
    return Read(draft: sop, diagnostics: structure + reader.diagnostics)
  }

  private static func identity(
    _ element: XMLElement, _ reader: inout DocumentReader
  ) -> SOPIdentity {
    func entries(_ name: String) -> [LocalizedText] {
      element.children(name).compactMap { reader.text($0.children("text")) }
    }
    return SOPIdentity(
      number: element.value("number"), owner: reader.text(element.children("owner")),
      created: element.date("created"), revised: element.date("revised"),
      effective: element.date("effective"),
      approvedBy: reader.text(element.children("approved-by")),
      qualifications: entries("qualification"), related: entries("related"),
      equipment: entries("equipment"), warnings: entries("warning"), records: entries("record"))
  }

  private static func step(_ element: XMLElement, _ reader: inout DocumentReader) -> Step? {
    guard let id: StepID = element.id("id") else { return nil }
    return Step(
      id: id, kind: element.word("kind", .process), performer: element.id("performer"),
      activity: reader.requiredText(element.children("activity")),
      prerequisites: reader.text(element.children("prerequisite")),
      time: element.children("time").first.flatMap(time),
      output: reader.text(element.children("output")), note: reader.text(element.children("note")),
      next: element.id("next"),
      branches: element.children("branch").compactMap { branch in
        guard let answer: Branch.Answer = branch.word("on"), let target: StepID = branch.id("to")
        else { return nil }
        return Branch(answer: answer, target: target, location: branch.location)
      }, location: element.location)
  }

  private static func time(_ element: XMLElement) -> StepTime? {
    guard let most = element.decimal("most"), let unit: StepTime.Unit = element.word("unit") else {
      return nil
    }
    return StepTime(
      most: most, unit: unit, since: element.id("since"),
      certainty: element.word("certainty", .confirmed))
  }
}
