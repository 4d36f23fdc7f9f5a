internal import AuditModel
internal import Diagnostics

/// Compares two versions of a checklist part by part.
struct ChecklistComparison {
  private let old: Checklist
  private let new: Checklist
  private(set) var changes: [ChecklistDiff.Change] = []

  init(old: Checklist, new: Checklist) {
    self.old = old
    self.new = new
  }

  mutating func run() {
    compareWhole()
    compare(.source, old.sources, new.sources, \.id.rawValue, \.location) { old, new in
      Self.aspects([
        ("title", old.title != new.title), ("effective", old.effective != new.effective),
        ("until", old.until != new.until), ("certainty", old.certainty != new.certainty),
        ("note", old.note != new.note),
      ])
    }
    compare(.sop, old.sops, new.sops, \.href, \.location) { _, _ in [] }
    compare(.requirement, old.requirements, new.requirements, \.id.rawValue, \.location) {
      old, new in
      Self.aspects([
        ("text", old.text != new.text), ("source", old.source != new.source),
        ("clause", old.clause != new.clause), ("certainty", old.certainty != new.certainty),
      ])
    }
    compare(.parameter, old.parameters, new.parameters, \.id.rawValue, \.location) { old, new in
      Self.aspects([
        ("title", old.title != new.title), ("value", old.value != new.value),
        ("unit", old.unit != new.unit), ("minimum", old.minimum != new.minimum),
        ("maximum", old.maximum != new.maximum), ("source", old.source != new.source),
        ("certainty", old.certainty != new.certainty),
      ])
    }
    compare(.axis, old.axes, new.axes, \.id.rawValue, \.location) { old, new in
      Self.aspects([
        ("title", old.title != new.title),
        (
          "value",
          old.values.map(\.id) != new.values.map(\.id)
            || old.values.map(\.title) != new.values.map(\.title)
        ),
      ])
    }
    compareScoring()
    compareFindings()
    compareSections()
    compareItems()
  }

  /// The names of those that differ.
  private static func aspects(_ pairs: [(String, Bool)]) -> [String] {
    pairs.filter(\.1).map(\.0)
  }

  private mutating func add(
    _ subject: ChecklistDiff.Subject, _ id: String, _ kind: ChecklistDiff.Kind,
    _ before: SourceLocation?, _ after: SourceLocation?
  ) {
    changes.append(
      ChecklistDiff.Change(subject: subject, id: id, kind: kind, before: before, after: after))
  }

  /// Compares parts that have ids; of several with one id the first counts.
  private mutating func compare<Part>(
    _ subject: ChecklistDiff.Subject, _ old: [Part], _ new: [Part], _ id: (Part) -> String,
    _ location: (Part) -> SourceLocation, _ aspects: (Part, Part) -> [String]
  ) {
    let before = Dictionary(old.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for part in new where seen.insert(id(part)).inserted {
      guard let earlier = before[id(part)] else {
        add(subject, id(part), .added, nil, location(part))
        continue
      }
      let differing = aspects(earlier, part)
      if !differing.isEmpty {
        add(
          subject, id(part), .changed(aspects: differing), location(earlier), location(part))
      }
    }
    for part in old where seen.insert(id(part)).inserted {
      add(subject, id(part), .removed, location(part), nil)
    }
  }

  // MARK: - Plans

  private mutating func compareWhole() {
    let aspects = Self.aspects([
      ("id", old.id != new.id), ("version", old.version != new.version),
      ("xml:lang", old.language != new.language), ("languages", old.languages != new.languages),
      ("title", old.title != new.title), ("description", old.description != new.description),
    ])
    if !aspects.isEmpty {
      add(.checklist, new.id.rawValue, .changed(aspects: aspects), old.location, new.location)
    }
  }

  private mutating func compareScoring() {
    let (a, b) = (old.scoring, new.scoring)
    func scale(_ plan: ScoringPlan) -> [[String]] {
      plan.ratings.map { [$0.id.rawValue, $0.from.description, $0.tone.rawValue] }
    }
    let aspects = Self.aspects([
      ("model", a.model != b.model), ("not-applicable", a.notApplicable != b.notApplicable),
      ("not-tested", a.notTested != b.notTested),
      ("undetermined", a.undetermined != b.undetermined),
      ("decimals", a.decimals != b.decimals),
      ("combine", a.combine != b.combine || a.discrepancy != b.discrepancy),
      (
        "cap",
        a.caps.map(\.severity) != b.caps.map(\.severity)
          || a.caps.map(\.limit) != b.caps.map(\.limit)
      ),
      ("deduct", a.deductions != b.deductions),
      ("rating", scale(a) != scale(b) || a.ratings.map(\.title) != b.ratings.map(\.title)),
    ])
    if !aspects.isEmpty {
      add(.scoring, "scoring", .changed(aspects: aspects), a.location, b.location)
    }
  }

  private mutating func compareFindings() {
    let (a, b) = (old.findings, new.findings)
    let aspects = Self.aspects([
      ("grade", a.grades != b.grades), ("due", a.dueDays != b.dueDays),
      ("escalate-minors", a.escalateMinors != b.escalateMinors),
    ])
    if !aspects.isEmpty {
      add(.findings, "findings", .changed(aspects: aspects), old.location, new.location)
    }
  }

  // MARK: - Sections and items

  private mutating func compareSections() {
    compare(.section, old.allSections, new.allSections, \.id.rawValue, \.location) { old, new in
      Self.aspects([
        ("title", old.title != new.title), ("guidance", old.guidance != new.guidance),
        ("applies", old.applies?.text != new.applies?.text),
      ])
    }
  }

  private mutating func compareItems() {
    let before = Dictionary(
      old.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let moved = movedItems()
    let defaults = (ItemHash(parameters: old.parameters), ItemHash(parameters: new.parameters))
    var seen: Set<ItemID> = []
    for item in new.items where seen.insert(item.id).inserted {
      guard let earlier = before[item.id] else {
        add(.item, item.id.rawValue, .added, nil, item.location)
        continue
      }
      let id = item.id.rawValue
      if moved.contains(item.id) { add(.item, id, .moved, earlier.location, item.location) }
      if earlier.contentHash != item.contentHash {
        var aspects = Self.aspects([
          ("question", earlier.question != item.question), ("side", earlier.sides != item.sides),
          ("requirement", earlier.requirement != item.requirement),
          (item.kind.name, earlier.kind != item.kind),
        ])
        if defaults.0.parameterListing(of: earlier) != defaults.1.parameterListing(of: item) {
          aspects.append("parameter")
        }
        add(.item, id, .asked(aspects: aspects), earlier.location, item.location)
      }
      let others = Self.otherAspects(earlier, item)
      if !others.isEmpty {
        add(.item, id, .changed(aspects: others), earlier.location, item.location)
      }
    }
    for item in old.items where seen.insert(item.id).inserted {
      add(.item, item.id.rawValue, .removed, item.location, nil)
    }
  }

  /// What differs besides what is asked.
  private static func otherAspects(_ old: Item, _ new: Item) -> [String] {
    func texts(_ template: FindingTemplate?) -> [LocalizedText?] {
      [template?.condition, template?.cause, template?.effect, template?.recommendation]
    }
    return aspects([
      ("severity", old.severity != new.severity), ("weight", old.weight != new.weight),
      ("level", old.level != new.level), ("class", old.classes != new.classes),
      ("applies", old.applies?.text != new.applies?.text),
      ("guidance", old.guidance != new.guidance),
      (
        "evidence",
        old.evidence != new.evidence || old.evidenceRequired != new.evidenceRequired
      ),
      (
        "finding",
        texts(old.finding) != texts(new.finding) || old.finding?.grade != new.finding?.grade
          || old.finding?.dueDays != new.finding?.dueDays
      ),
    ])
  }

  /// The items of both versions that stand in another section, and the fewest that must have changed
  /// their place within one.
  private func movedItems() -> Set<ItemID> {
    func homes(_ checklist: Checklist) -> [ItemID: SectionID] {
      var homes: [ItemID: SectionID] = [:]
      for section in checklist.allSections {
        for item in section.items where homes[item.id] == nil { homes[item.id] = section.id }
      }
      return homes
    }
    let (before, after) = (homes(old), homes(new))
    var moved = Set(after.keys.filter { before[$0] != nil && before[$0] != after[$0] })
    let positions = Dictionary(
      old.items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for section in new.allSections {
      let staying = section.items.map(\.id).filter { before[$0] == section.id }
      let ordered = StructureCheck.longestOrdered(staying.map { positions[$0] ?? 0 })
      for (index, id) in staying.enumerated() where !ordered.contains(index) {
        moved.insert(id)
      }
    }
    return moved
  }
}
