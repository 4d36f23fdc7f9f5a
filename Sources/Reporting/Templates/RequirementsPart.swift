internal import AuditModel
internal import Diagnostics

/// The requirements with clause, source and certainty, the step that meets each, and what tests it.
struct RequirementsPart: PagePart {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout HTMLWriter) {
    let testing = Dictionary(
      grouping: index.checklist.items.filter { $0.requirement != nil },
      by: { $0.requirement ?? RequirementID("") })
    let checklist = index.checklist
    if !checklist.requirements.isEmpty {
      page.block("h3") { $0.text(checklist.title, index.fill) }
      write(checklist.requirements, nil, testing, &page)
    }
    for sop in index.report.sops where !sop.requirements.isEmpty {
      page.block("h3") { heading in
        heading.text(words(.sopLabel) + " ")
        heading.text(sop.title)
      }
      write(sop.requirements, sop, testing, &page)
    }
  }

  /// Those that the checklist tests in full; the others in a list, so that the gap can be seen.
  private func write(
    _ requirements: [Requirement], _ sop: SOP?, _ testing: [RequirementID: [Item]],
    _ page: inout HTMLWriter
  ) {
    for requirement in requirements {
      if let items = testing[requirement.id] { write(requirement, sop, items, &page) }
    }
    let untested = requirements.filter { testing[$0.id] == nil }
    guard !untested.isEmpty else { return }
    page.block("h4", .class("untested"), text: words(.untestedRequirements))
    page.block("ul", .class("untested")) { list in
      for requirement in untested {
        list.block("li", .id(Anchor.requirement(requirement.id))) { entry in
          entry.inline("strong", text: requirement.id.rawValue)
          entry.text(" – ")
          entry.text(requirement.text, index.fill)
          if let clause = requirement.clause {
            entry.text(" (")
            entry.foreign(words.clause(clause))
            entry.text(")")
          }
          entry.certaintyMark(requirement.certainty, words)
        }
      }
    }
  }

  private func write(
    _ requirement: Requirement, _ sop: SOP?, _ items: [Item], _ page: inout HTMLWriter
  ) {
    let stated = index.requirements[requirement.id]
    page.block(
      "div", .id(Anchor.requirement(requirement.id)), .class("requirement")
    ) { box in
      box.block("h4", .class("id"), text: requirement.id.rawValue)
      box.block("p") { text in
        text.text(requirement.text, index.fill)
        text.certaintyMark(requirement.certainty, words)
      }
      box.block("dl", .class("terms")) { list in
        if let clause = requirement.clause {
          term(.clauseLabel, &list) { $0.foreign(clause) }
        }
        if let source = stated?.source {
          term(.source, &list) { self.source(source, in: stated?.document ?? "", &$0) }
        }
        if let step = stated?.step { term(.stepColumn, &list) { self.step(step, sop, &$0) } }
        term(.testedBy, &list) { tested(items, &$0) }
        term(.place, &list) { $0.inline("code", text: requirement.location.description) }
      }
    }
  }

  private func term(
    _ name: TextKey, _ list: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    list.block("div") { term in
      term.inline("dt", text: words(name))
      term.inline("dd", body: body)
    }
  }

  private func source(_ source: LegalSource, in document: String, _ entry: inout HTMLWriter) {
    entry.inline("a", .href("#" + Anchor.source(document, source.id))) { $0.text(source.title) }
    entry.certaintyMark(source.certainty, words)
  }

  private func step(_ step: Step, _ sop: SOP?, _ entry: inout HTMLWriter) {
    entry.text(words(.stepLabel, ["step": step.id.rawValue]) + ": ")
    entry.text(step.activity)
    if let id = step.performer, let performer = sop?.performers.first(where: { $0.id == id }) {
      entry.text(" – ")
      entry.text(performer.title)
    }
    if let time = step.time {
      entry.text(", " + words.limit(of: time))
      entry.certaintyMark(time.certainty, words)
    }
  }

  private func tested(_ items: [Item], _ entry: inout HTMLWriter) {
    for (position, item) in items.enumerated() {
      if position > 0 { entry.text(", ") }
      entry.link(to: item.id)
    }
  }
}

extension Words {
  /// How long a step may take: `paling lama 4 hari kerja, dihitung sejak L02`.
  func limit(of time: StepTime) -> String {
    let limit = self(.within, ["time": quantity(time.most, time.unit.rawValue)])
    guard let since = time.since else { return limit }
    return limit + ", " + self(.since, ["step": since.rawValue])
  }
}
