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
    var path: [LintPlace.Step] = []
    /// The item that it belongs to.
    var item: Item?

    /// The place of the text in one language.
    func place(in language: Language) -> LintPlace {
      .at(anchor, path + [.text(name, language)])
    }
  }

  /// Calls the body with every text of a checklist, in no order that matters.
  static func visit(_ checklist: Checklist, _ body: (LocalizedText, Site) -> Void) {
    func visit(_ text: LocalizedText?, _ site: @autoclosure () -> Site) {
      // A text without any language was missing, and that has been reported.
      if let text, !text.texts.isEmpty { body(text, site()) }
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
      for item in section.items { Self.visit(item, body) }
    }
  }

  private static func visit(_ item: Item, _ body: (LocalizedText, Site) -> Void) {
    func visit(_ text: LocalizedText?, _ name: String, _ path: [LintPlace.Step] = []) {
      guard let text, !text.texts.isEmpty else { return }
      body(text, Site(name: name, anchor: item.location, path: path, item: item))
    }
    visit(item.question, "question")
    visit(item.guidance, "guidance")
    visit(item.evidence, "evidence")
    switch item.kind {
    case .ladder(let ladder):
      for (index, step) in ladder.steps.enumerated() {
        visit(step.title, "title", [.child("ladder"), .child("step", index)])
      }
    case .choice(let choice):
      for (index, option) in choice.options.enumerated() {
        visit(option.title, "title", [.child("choice"), .child("option", index)])
      }
    default: break
    }
    guard let finding = item.finding else { return }
    visit(finding.condition, "condition", [.child("finding")])
    visit(finding.cause, "cause", [.child("finding")])
    visit(finding.effect, "effect", [.child("finding")])
    visit(finding.recommendation, "recommendation", [.child("finding")])
  }

  private static func visit(_ source: LegalSource, _ body: (LocalizedText, Site) -> Void) {
    if !source.title.texts.isEmpty {
      body(source.title, Site(name: "title", anchor: source.location))
    }
    if let note = source.note { body(note, Site(name: "note", anchor: source.location)) }
  }

  /// Calls the body with every text of an SOP.
  static func visit(_ sop: SOP, _ body: (LocalizedText, Site) -> Void) {
    func visit(
      _ text: LocalizedText?, _ name: String, _ anchor: SourceLocation,
      _ path: [LintPlace.Step] = []
    ) {
      guard let text, !text.texts.isEmpty else { return }
      body(text, Site(name: name, anchor: anchor, path: path))
    }
    let identity = sop.identity
    visit(sop.title, "title", sop.location)
    visit(identity.owner, "owner", sop.location, [.child("identity")])
    visit(identity.approvedBy, "approved-by", sop.location, [.child("identity")])
    for (name, entries) in [
      ("qualification", identity.qualifications), ("related", identity.related),
      ("equipment", identity.equipment), ("warning", identity.warnings),
      ("record", identity.records),
    ] {
      for (index, entry) in entries.enumerated() {
        visit(entry, "text", sop.location, [.child("identity"), .child(name, index)])
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
