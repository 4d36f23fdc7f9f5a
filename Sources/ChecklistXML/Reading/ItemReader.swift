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
    guard let id: ItemID = element.id("id") else { return nil }
    var questions: [XMLElement] = []
    var guidance: [XMLElement] = []
    var evidence: [XMLElement] = []
    var kind: AnswerKind?
    var finding: FindingTemplate?
    for child in element.children {
      switch child.name.local {
      case "question": questions.append(child)
      case "guidance": guidance.append(child)
      case "evidence": evidence.append(child)
      case "finding": finding = Self.finding(child, &reader)
      default: kind = kind ?? KindReader.kind(child, of: id, &reader)
      }
    }
    // A missing or misspelt kind has been reported and keeps the checklist from being used; with a
    // stand-in the linter still sees the rest of the item, so that one run tells everything.
    let answer = kind ?? .conformity(Conformity())
    var item = Item(
      id: id, sides: Self.sides(element.value("side")), requirement: element.id("requirement"),
      severity: element.word("severity", .minor), weight: element.decimal("weight") ?? 1,
      level: element.integer("level"), classes: Self.classes(of: element, over: outer, &reader),
      applies: element.condition("applies"), question: reader.requiredText(questions),
      guidance: reader.text(guidance), evidence: reader.listedText(evidence),
      evidenceRequired: evidence.contains { $0.flag("required") }, kind: answer, finding: finding,
      location: element.location)
    item.contentHash = hash.hash(of: item)
    return item
  }

  private static func sides(_ written: String?) -> [Side] {
    if let side = written.flatMap(Side.init(rawValue:)) { return [side] }
    return Side.allCases
  }

  /// The classes of an item or a section: its own, and for other axes those of the sections around.
  static func classes(
    of element: XMLElement, over outer: [AxisID: AxisValueID], _ reader: inout DocumentReader
  ) -> [AxisID: AxisValueID] {
    guard let attribute = element.attribute("class") else { return outer }
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
    FindingTemplate(
      condition: reader.text(element.children("condition")),
      cause: reader.text(element.children("cause")),
      effect: reader.text(element.children("effect")),
      recommendation: reader.text(element.children("recommendation")),
      grade: element.word("grade"), dueDays: element.integer("due"), location: element.location)
  }
}
