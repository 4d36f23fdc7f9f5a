internal import AuditModel
internal import Diagnostics

/// Compares the sections and items of two versions.
struct SectionDiff {
  private let old: DiffOutline
  private let new: DiffOutline
  private let lines: [ListPairing.Line]
  private let moved: Set<Int>
  private let parameters: (old: [ParameterID: Parameter], new: [ParameterID: Parameter])

  init(old: Checklist, new: Checklist) {
    let after = DiffOutline(new)
    let before = DiffOutline(old).renamed(toMatch: after)
    lines = ListPairing(before.keys, after.keys).lines
    moved = after.moved(since: before, lines)
    self.old = before
    self.new = after
    func byID(_ checklist: Checklist) -> [ParameterID: Parameter] {
      Dictionary(
        checklist.parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    parameters = (byID(old), byID(new))
  }

  func entries() -> [ChecklistDiff.Entry] {
    lines.flatMap { line -> [ChecklistDiff.Entry] in
      switch (line.old, line.new) {
      case (let before?, let after?): both(before, after)
      case (nil, let after?): [lone(new.nodes[after], .added)]
      case (let before?, nil): [lone(old.nodes[before], .removed)]
      case (nil, nil): []
      }
    }
  }

  private func lone(
    _ node: DiffOutline.Node, _ change: ChecklistDiff.Change
  ) -> ChecklistDiff.Entry {
    switch node.content {
    case .section(let section):
      return DiffPart(.section).lone(
        section.id.rawValue, change, section.location, [("title", DiffText.own(section.title))])
    case .item(let item):
      var effect: DiffEffect = change == .removed ? .answers : []
      if item.kind.isScored { effect.insert(.scores) }
      return DiffPart(.item).lone(
        item.id.rawValue, change, item.location, [("question", DiffText.own(item.question))],
        effect)
    }
  }

  // MARK: - In both versions

  private func both(_ before: Int, _ after: Int) -> [ChecklistDiff.Entry] {
    let (was, now) = (old.nodes[before], new.nodes[after])
    switch (was.content, now.content) {
    case (.section(let one), .section(let other)):
      let fields = move(was, now, isMoved: moved.contains(after), .scores)
      return entry(.section, other.id.rawValue, .moved, fields, one.location, other.location)
        + sections(one, other)
    case (.item(let one), .item(let other)):
      let fields = move(
        was, now, isMoved: moved.contains(after), other.kind.isScored ? .scores : [])
      return entry(.item, other.id.rawValue, .moved, fields, one.location, other.location)
        + items(one, other)
    default: return []
    }
  }

  private func entry(
    _ part: ChecklistDiff.Part, _ id: String, _ change: ChecklistDiff.Change, _ fields: FieldList,
    _ old: SourceLocation, _ new: SourceLocation
  ) -> [ChecklistDiff.Entry] {
    fields.isEmpty ? [] : [DiffPart(part).entry(id, change, fields.fields, old, new)]
  }

  private func move(
    _ was: DiffOutline.Node, _ now: DiffOutline.Node, isMoved: Bool, _ effect: DiffEffect
  ) -> FieldList {
    var fields = FieldList()
    if was.parent != now.parent {
      // The scores of the two sections depend on it; where it stands within one, none does.
      fields.compare("section", was.parentID, now.parentID, effect)
    } else if isMoved {
      fields.compare("after", was.previousID, now.previousID)
    }
    return fields
  }

  private func sections(_ was: Section, _ now: Section) -> [ChecklistDiff.Entry] {
    var fields = FieldList()
    fields.compare("id", was.id.rawValue, now.id.rawValue)
    fields.compare("title", was.title, now.title)
    let isRenamed = !fields.isEmpty
    fields.compare("guidance", was.guidance, now.guidance)
    fields.compare(
      "applies", was.applies?.text.trimmedForDiff, now.applies?.text.trimmedForDiff, .scores)
    return entry(
      .section, now.id.rawValue, isRenamed ? .renamed : .changed, fields, was.location,
      now.location)
  }

  private func items(_ was: Item, _ now: Item) -> [ChecklistDiff.Entry] {
    var name = FieldList()
    // Results name the old id, which nobody asks for any more.
    name.compare("id", was.id.rawValue, now.id.rawValue, .answers)
    let fields = ItemFields(old: was, new: now, parameters: parameters).fields()
    var entries = entry(.item, now.id.rawValue, .renamed, name, was.location, now.location)
    if was.contentHash != now.contentHash || fields.fields.contains(where: \.affectsAnswers) {
      entries.append(
        DiffPart(.item).entry(
          now.id.rawValue, .asksSomethingElse, fields.fields, was.location, now.location, .answers))
    } else {
      entries += entry(.item, now.id.rawValue, .changed, fields, was.location, now.location)
    }
    return entries
  }
}
