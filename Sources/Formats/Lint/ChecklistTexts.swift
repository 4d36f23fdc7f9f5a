internal import AuditModel
internal import Diagnostics

/// Walks over all texts of a checklist or an SOP.
enum ChecklistTexts {
  /// Where a text stands, and which names may be filled into it.
  struct Site {
    /// The element that holds the text.
    var name: String
    /// The thing that it belongs to.
    var anchor: SourceLocation
    /// The way from that thing to the parent of the text.
    var way = Way.none

    /// Small ways, which cost nothing to make for the thousands of texts that are well.
    enum Way {
      /// The thing itself is the parent.
      case none
      /// A child of the thing.
      case child(String)
      /// The child with a number, of a child.
      case grandchild(String, String, Int)

      var path: [LintPlace.Step] {
        switch self {
        case .none: []
        case .child(let name): [.child(name)]
        case .grandchild(let name, let inner, let index): [.child(name), .child(inner, index)]
        }
      }
    }

    /// The place of the text in one language.
    func place(in language: Language) -> LintPlace {
      .at(anchor, way.path + [.text(name, language)])
    }
  }

  /// What is called with a text, the kind of answer of the item that it belongs to, and its place.
  typealias Body = (LocalizedText, AnswerKind?, Site) -> Void

  /// Calls the body with every text of a checklist, in no order that matters.
  static func visit(_ checklist: Checklist, _ body: Body) {
    func visit(_ text: LocalizedText?, _ site: Site) {
      // A text without any language was missing, and that has been reported.
      if let text, !text.isEmpty { body(text, nil, site) }
    }
    let root = checklist.location
    visit(checklist.title, Site(name: "title", anchor: root))
    visit(checklist.description, Site(name: "description", anchor: root))
    for source in checklist.sources { Self.visit(source, body) }
    for requirement in checklist.requirements {
      visit(requirement.text, Site(name: "text", anchor: requirement.location))
    }
    for parameter in checklist.parameters {
      visit(parameter.title, Site(name: "title", anchor: parameter.location))
    }
    for axis in checklist.axes {
      visit(axis.title, Site(name: "title", anchor: axis.location))
      for value in axis.values {
        visit(value.title, Site(name: "title", anchor: value.location))
      }
    }
    for rating in checklist.scoring.ratings {
      visit(rating.title, Site(name: "title", anchor: rating.location))
    }
    for section in checklist.allSections {
      visit(section.title, Site(name: "title", anchor: section.location))
      visit(section.guidance, Site(name: "guidance", anchor: section.location))
      // By index: to hold an item costs a copy of all its parts.
      for index in section.items.indices { Self.visit(section.items[index], body) }
    }
  }

  private static func visit(_ item: Item, _ body: Body) {
    func visit(
      _ text: LocalizedText?, _ name: String, _ way: Site.Way = .none
    ) {
      guard let text, !text.isEmpty else { return }
      body(text, item.kind, Site(name: name, anchor: item.location, way: way))
    }
    visit(item.question, "question")
    visit(item.guidance, "guidance")
    visit(item.evidence, "evidence")
    switch item.kind {
    case .ladder(let ladder):
      for (index, step) in ladder.steps.enumerated() {
        visit(step.title, "title", .grandchild("ladder", "step", index))
      }
    case .choice(let choice):
      for (index, option) in choice.options.enumerated() {
        visit(option.title, "title", .grandchild("choice", "option", index))
      }
    default: break
    }
    guard let finding = item.finding else { return }
    visit(finding.condition, "condition", .child("finding"))
    visit(finding.cause, "cause", .child("finding"))
    visit(finding.effect, "effect", .child("finding"))
    visit(finding.recommendation, "recommendation", .child("finding"))
  }

  private static func visit(_ source: LegalSource, _ body: Body) {
    if !source.title.isEmpty {
      body(source.title, nil, Site(name: "title", anchor: source.location))
    }
    if let note = source.note {
      body(note, nil, Site(name: "note", anchor: source.location))
    }
  }

  /// Calls the body with every text of an SOP.
  static func visit(_ sop: SOP, _ body: Body) {
    func visit(
      _ text: LocalizedText?, _ name: String, _ anchor: SourceLocation,
      _ way: Site.Way = .none
    ) {
      guard let text, !text.isEmpty else { return }
      body(text, nil, Site(name: name, anchor: anchor, way: way))
    }
    let identity = sop.identity
    visit(sop.title, "title", sop.location)
    visit(identity.owner, "owner", sop.location, .child("identity"))
    visit(identity.approvedBy, "approved-by", sop.location, .child("identity"))
    for (name, entries) in [
      ("qualification", identity.qualifications), ("related", identity.related),
      ("equipment", identity.equipment), ("warning", identity.warnings),
      ("record", identity.records),
    ] {
      for (index, entry) in entries.enumerated() {
        visit(entry, "text", sop.location, .grandchild("identity", name, index))
      }
    }
    for source in sop.sources { Self.visit(source, body) }
    for performer in sop.performers { visit(performer.title, "title", performer.location) }
    for step in sop.steps {
      visit(step.activity, "activity", step.location)
      visit(step.prerequisites, "prerequisite", step.location)
      visit(step.output, "output", step.location)
      visit(step.note, "note", step.location)
    }
    for requirement in sop.requirements { visit(requirement.text, "text", requirement.location) }
  }
}
