internal import AuditModel
internal import Seals

/// The checklist as an OSCAL catalog: a group for each section, a control for each item.
struct OSCALCatalog {
  let parts: OSCALParts

  var value: OSCALValue {
    let index = parts.index
    return .object([
      (
        "catalog",
        .object([
          ("uuid", .text(parts.checklistUUID("catalog"))),
          ("metadata", parts.metadata(index.text(index.checklist.title))),
          ("groups", .list(index.checklist.sections.map(group))),
          ("back-matter", parts.backMatter),
        ])
      )
    ])
  }

  /// A group for a section; OSCAL lets a group hold groups or controls, so the items of a section that holds sections
  /// stand in a first group of their own.
  private func group(_ section: Section) -> OSCALValue {
    let id = OSCALParts.token(section.id.rawValue)
    let title = OSCALParts.line(parts.index.text(section.title))
    let controls = OSCALValue.list(section.items.map(control))
    guard !section.sections.isEmpty else {
      return .object([("id", .text(id)), ("title", title), ("controls", controls)])
    }
    let own: [OSCALValue] =
      section.items.isEmpty
      ? [] : [.object([("id", .text("\(id)_items")), ("title", title), ("controls", controls)])]
    return .object([
      ("id", .text(id)), ("title", title), ("groups", .list(own + section.sections.map(group))),
    ])
  }

  private func control(_ item: Item) -> OSCALValue {
    let index = parts.index
    let id = OSCALParts.token(item.id.rawValue)
    let requirement = item.requirement.flatMap { index.requirements[$0] }
    func part(_ suffix: String, _ name: String, _ text: String?) -> [OSCALValue] {
      guard let text, !text.isEmpty else { return [] }
      return [
        .object([
          ("id", .text("\(id)_\(suffix)")), ("name", .text(name)),
          ("prose", OSCALParts.prose(text)),
        ])
      ]
    }
    return .object([
      ("id", .text(id)), ("title", OSCALParts.line(index.text(item.question))),
      (
        "props",
        .list([
          .object([("name", .text("label")), ("value", OSCALParts.line(item.id.rawValue))]),
          OSCALParts.property("severity", item.severity.rawValue),
          OSCALParts.property("weight", item.weight.shortDecimal()),
          OSCALParts.property("sides", item.sides.map(\.rawValue).joined(separator: " ")),
        ])
      ),
      (
        "parts",
        .list(
          part("smt", "statement", requirement.map { index.text($0.requirement.text) })
            + part("obj", "assessment-objective", index.text(item.question))
            + part("gdn", "guidance", item.guidance.map(index.text)))
      ),
    ])
  }
}
