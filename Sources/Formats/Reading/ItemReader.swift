internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Reads the items of a checklist.
struct ItemReader {
  private let hash: ItemHash

  /// Reads items that use these parameters.
  init(parameters: [Parameter]) { hash = ItemHash(parameters: parameters) }

  /// An item; `nil` when it has no id, which has been reported.
  func item(
    _ element: XMLElement, within outer: [AxisID: AxisValueID], _ reader: inout DocumentReader
  ) -> Item? {
    guard var item = Self.attributes(of: element, over: outer, &reader) else { return nil }
    var questions: [XMLElement] = []
    var guidance: [XMLElement] = []
    var evidence: [XMLElement] = []
    var kind: AnswerKind?
    for child in element.children {
      switch child.name.local {
      case "question": questions.append(child)
      case "guidance": guidance.append(child)
      case "evidence": evidence.append(child)
      case "finding": item.finding = Self.finding(child, &reader)
      default: kind = kind ?? KindReader.kind(child, of: item.id, &reader)
      }
    }
    item.question = reader.requiredText(questions)
    item.guidance = reader.text(guidance)
    item.evidence = reader.listedText(evidence)
    item.evidenceRequired = evidence.contains { $0.flag("required") }
    // A missing or misspelt kind has been reported and keeps the checklist from being used; with a
    // stand-in the linter still sees the rest of the item, so that one run tells everything.
    item.kind = kind ?? .conformity(Conformity())
    item.contentHash = hash.hash(of: item)
    return item
  }

  /// An item that has its attributes and nothing else, read in one walk over them.
  private static func attributes(
    of element: XMLElement, over outer: [AxisID: AxisValueID], _ reader: inout DocumentReader
  ) -> Item? {
    var item = Item(
      id: ItemID(""), sides: Side.allCases, classes: outer,
      question: LocalizedText([:], fallback: reader.language), kind: .text,
      location: element.location)
    for attribute in element.attributes where attribute.name.namespace.isEmpty {
      let value = ValueForm.trimmed(attribute.value)
      if value.isEmpty { continue }
      switch attribute.name.local {
      case "id": item.id = ItemID(value)
      case "side": item.sides = sides(value)
      case "requirement": item.requirement = RequirementID(value)
      case "severity": item.severity = Severity(rawValue: value) ?? item.severity
      case "weight": item.weight = Rational(decimal: value) ?? item.weight
      case "level": item.level = ValueForm.integer(value.utf8)
      case "class": item.classes = classes(attribute, over: outer, &reader)
      case "applies":
        item.applies = ConditionSource(
          text: attribute.value, location: attribute.valueLocation)
      default: break
      }
    }
    return item.id.rawValue.isEmpty ? nil : item
  }

  private static func sides(_ written: String) -> [Side] {
    if let side = Side(rawValue: written) { return [side] }
    return Side.allCases
  }

  /// The classes of an item or a section: its own, and for other axes those of the sections around.
  static func classes(
    of element: XMLElement, over outer: [AxisID: AxisValueID], _ reader: inout DocumentReader
  ) -> [AxisID: AxisValueID] {
    guard let attribute = element.attribute("class") else { return outer }
    return classes(attribute, over: outer, &reader)
  }

  private static func classes(
    _ attribute: XMLAttribute, over outer: [AxisID: AxisValueID], _ reader: inout DocumentReader
  ) -> [AxisID: AxisValueID] {
    var classes = outer
    var own: Set<String> = []
    for word in ValueForm.words(attribute.value) {
      guard let (axis, value) = ValueForm.pair(word) else { continue }
      if !own.insert(axis).inserted {
        reader.report(.checklistClassAxisRepeated, attribute.valueLocation, ["axis": axis])
      }
      classes[AxisID(axis)] = AxisValueID(value)
    }
    return classes
  }

  private static func finding(
    _ element: XMLElement, _ reader: inout DocumentReader
  ) -> FindingTemplate {
    var condition: [XMLElement] = []
    var cause: [XMLElement] = []
    var effect: [XMLElement] = []
    var recommendation: [XMLElement] = []
    for child in element.children {
      switch child.name.local {
      case "condition": condition.append(child)
      case "cause": cause.append(child)
      case "effect": effect.append(child)
      case "recommendation": recommendation.append(child)
      default: break
      }
    }
    return FindingTemplate(
      condition: reader.text(condition), cause: reader.text(cause), effect: reader.text(effect),
      recommendation: reader.text(recommendation), grade: element.word("grade"),
      dueDays: element.integer("due"), location: element.location)
  }
}
