public import AuditModel
internal import Diagnostics
internal import Seals
public import XMLTree

/// Reads a composite index (`urn:patuh:index:1`).
public enum IndexReader {
  /// Reads the index of a document; without a value if the document has errors, all of which are reported.
  ///
  /// Never throws for what an author wrote. What the grammar cannot say is judged by
  /// ``IndexReview``.
  public static func read(_ document: XMLDocument) -> Read<CompositeIndex> {
    let structure = StructureCheck.check(document, against: .index)
    let root = document.root
    guard root.name == XMLName("index", namespace: Grammar.index.namespace) else {
      return Read(draft: nil, diagnostics: structure)
    }
    var reader = DocumentReader(root: root)
    var index = CompositeIndex(
      id: root.id("id") ?? IndexID(""), version: root.value("version") ?? "",
      language: reader.language, languages: reader.languages,
      title: reader.requiredText(root.children("title")),
      note: reader.text(root.children("note")),
      result: IndexComponent(
        id: ComponentID("result"), title: LocalizedText([:], fallback: reader.language),
        location: root.location),
      location: root.location, canonicalHash: document.canonicalHash.description)
    for child in root.children {
      switch child.name.local {
      case "source": if let source = reader.source(child) { index.sources.append(source) }
      case "outcome":
        guard let id: OutcomeID = child.id("id") else { continue }
        index.outcomes.append(
          IndexOutcome(
            id: id, title: reader.requiredText(child.children("title")), location: child.location)
        )
      case "result": index.result = component(child, ComponentID("result"), &reader)
      case "bands": index.bands.append(reader.bands(child))
      default: break
      }
    }
    return Read(draft: index, diagnostics: structure + reader.diagnostics)
  }

  private static func component(
    _ element: XMLElement, _ id: ComponentID, _ reader: inout DocumentReader
  ) -> IndexComponent {
    var parts: [IndexComponent] = []
    for child in element.children("component") {
      guard let id: ComponentID = child.id("id") else { continue }
      parts.append(component(child, id, &reader))
    }
    return IndexComponent(
      id: id, number: element.value("number"),
      title: reader.requiredText(element.children("title")),
      note: reader.text(element.children("note")), weight: element.decimal("weight") ?? 1,
      combination: element.word("combine", .sum), parts: parts,
      input: element.children("input").first.flatMap { input($0, &reader) },
      worth: element.decimal("worth"), method: element.word("method", .share),
      decimals: element.integer("decimals"),
      minima: element.children("minimum").compactMap(minimum),
      certainty: element.word("certainty", .confirmed), location: element.location)
  }

  private static func minimum(_ element: XMLElement) -> IndexMinimum? {
    guard let outcome: OutcomeID = element.id("outcome") else { return nil }
    let amount: IndexMinimum.Amount
    if let value = element.decimal("value") {
      amount = .value(value)
    } else if let percent = element.decimal("percent") {
      amount = .percent(percent)
    } else {
      return nil
    }
    return IndexMinimum(
      outcome: outcome, amount: amount, certainty: element.word("certainty", .confirmed),
      location: element.location)
  }

  private static func input(
    _ element: XMLElement, _ reader: inout DocumentReader
  ) -> IndexComponent.Input? {
    guard let highest = element.decimal("highest") else { return nil }
    var steps: [IndexComponent.Input.Step] = []
    for child in element.children("step") {
      guard let value = child.decimal("value") else { continue }
      let match: IndexComponent.Input.Step.Match
      if let from = child.decimal("from") {
        match = .from(from)
      } else if let word = child.value("word") {
        match = .word(word)
      } else {
        continue
      }
      steps.append(
        IndexComponent.Input.Step(
          match: match, value: value, title: reader.text(child.children("title")),
          location: child.location))
    }
    return IndexComponent.Input(
      lowest: element.decimal("lowest") ?? 0, highest: highest, takes: element.id("takes"),
      steps: steps, location: element.location)
  }
}
