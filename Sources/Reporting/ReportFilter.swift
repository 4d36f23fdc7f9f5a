public import AuditModel

/// Which part of a report is wanted; each condition narrows it, within a condition any of the values will do.
public struct ReportFilter: Hashable, Sendable {
  /// Items in one of these sections, or in a section within one.
  public var sections: Set<SectionID> = []
  /// Items and findings of one of these sides.
  public var sides: Set<Side> = []
  /// Findings of one of these grades.
  public var grades: Set<Grade> = []
  /// Findings in one of these states of follow-up, such as `issued`.
  public var states: Set<String> = []
  /// Findings with an action of one of these people, by id or name.
  public var owners: Set<String> = []

  /// Makes a filter that lets everything through.
  public init() {}

  /// Whether it lets everything through.
  public var isEmpty: Bool { self == ReportFilter() }

  /// Whether it narrows findings by what only they have; items are then those that have such a finding.
  var isOfFindings: Bool { !grades.isEmpty || !states.isEmpty || !owners.isEmpty }
}

/// That a report shows a part of an audit, and which.
public struct ReportExcerpt: Hashable, Sendable {
  /// The filter.
  public var filter: ReportFilter
  /// How many items the audit has, both sides counted.
  public var items: Int
  /// How many findings the audit has.
  public var findings: Int

  /// Makes an excerpt.
  public init(filter: ReportFilter, items: Int, findings: Int) {
    self.filter = filter
    self.items = items
    self.findings = findings
  }
}

extension Report {
  /// The part of the report that a filter lets through; every exporter says that it is one.
  ///
  /// Items, findings and their follow-up are narrowed. Scores are those of the whole audit, with their derivation: a score of
  /// some of the items would be another audit's.
  ///
  /// - Parameter filter: The filter; one that lets everything through gives the report as it is.
  /// - Returns: The excerpt.
  public func excerpt(_ filter: ReportFilter) -> Report {
    guard !filter.isEmpty else { return self }
    let sections = Self.sections(filter.sections, in: checklist)
    let places = Dictionary(
      checklist.allSections.flatMap { section in section.items.map { ($0.id, section.id) } },
      uniquingKeysWith: { first, _ in first })
    func fits(_ item: ItemID?, _ side: Side?) -> Bool {
      let section = item.flatMap { places[$0] }
      return (filter.sections.isEmpty || section.map { sections.contains($0) } ?? false)
        && (filter.sides.isEmpty || side.map { filter.sides.contains($0) } ?? true)
    }
    var report = self
    let followed = dossier?.findings.filter { finding in
      (filter.states.isEmpty || filter.states.contains(finding.state))
        && (filter.owners.isEmpty
          || finding.actions.contains {
            filter.owners.contains($0.owner) || filter.owners.contains($0.person)
          })
    }
    let fingerprints = Set(followed?.map(\.fingerprint) ?? [])
    let needsFollowUp = !filter.states.isEmpty || !filter.owners.isEmpty
    report.assessment.findings = assessment.findings.filter { finding in
      fits(finding.item, finding.side)
        && (filter.grades.isEmpty || filter.grades.contains(finding.grade))
        && (!needsFollowUp || fingerprints.contains(finding.fingerprint))
    }
    let found = Set(report.assessment.findings.compactMap(\.item))
    report.assessment.items = assessment.items.filter { item in
      fits(item.id, item.side) && (!filter.isOfFindings || found.contains(item.id))
    }
    let kept = Set(report.assessment.findings.map(\.fingerprint))
    let known = Set(assessment.findings.map(\.fingerprint))
    report.dossier?.findings = (followed ?? []).filter { finding in
      guard !known.contains(finding.fingerprint) else { return kept.contains(finding.fingerprint) }
      // Recorded by hand: what it is about, is an item or a requirement.
      return (filter.grades.isEmpty || filter.grades.contains(finding.grade))
        && fits(finding.subject.map { ItemID($0) }, nil)
    }
    report.traces = traces.filter { trace in
      fits(trace.finding.item, trace.finding.side)
        && (filter.grades.isEmpty || filter.grades.contains(trace.finding.grade))
        && (!needsFollowUp || kept.contains(trace.finding.fingerprint))
    }
    report.dossier?.waivers = dossier?.waivers.filter { fits(ItemID($0.item), $0.side) } ?? []
    let ids = Set(report.dossier?.findings.flatMap { [$0.id] + $0.actions.map(\.id) } ?? [])
    let shown = Set(report.assessment.items.map(\.id.rawValue))
    report.dossier?.evidence =
      dossier?.evidence.filter { file in
        file.subject.map { ids.contains($0) || shown.contains($0) } ?? true
      } ?? []
    report.excerpt = ReportExcerpt(
      filter: filter, items: assessment.items.count, findings: assessment.findings.count)
    return report
  }

  /// That the report shows a part of the audit, in one sentence; `nil` when it shows all.
  ///
  /// - Throws: ``ExportError`` when assessment and checklist do not belong together.
  public func excerptSentence() throws(ExportError) -> String? {
    try ReportIndex(self).excerptSentence
  }

  /// Sections with those within them.
  private static func sections(_ wanted: Set<SectionID>, in checklist: Checklist) -> Set<SectionID>
  {
    var all: Set<SectionID> = []
    func take(_ section: Section, _ isWithin: Bool) {
      let isWanted = isWithin || wanted.contains(section.id)
      if isWanted { all.insert(section.id) }
      for inner in section.sections { take(inner, isWanted) }
    }
    for section in checklist.sections { take(section, false) }
    return all
  }
}

extension ReportIndex {
  /// That the report shows a part of the audit, in one sentence; `nil` when it shows all.
  var excerptSentence: String? {
    guard let excerpt = report.excerpt else { return nil }
    let filter = excerpt.filter
    var parts: [String] = []
    func add(_ name: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      parts.append("\(name) \(values.sorted().joined(separator: ", "))")
    }
    add(
      words(paper: .section).lowercased(),
      filter.sections.map { sections[$0].map { text($0.title) } ?? $0.rawValue })
    add(words(.side).lowercased(), filter.sides.map { words.side($0).lowercased() })
    add(words(.gravity).lowercased(), filter.grades.map { words.grade($0).lowercased() })
    add(words(dossier: .state).lowercased(), filter.states.map { words.dossier(word: $0) })
    add(words(dossier: .owner).lowercased(), filter.owners.map { $0 })
    return words(
      dossier: .excerpt,
      [
        "parts": parts.joined(separator: "; "),
        "items": words.numbers.whole(assessment.items.count),
        "allItems": words.numbers.whole(excerpt.items),
        "findings": words.numbers.whole(assessment.findings.count),
        "allFindings": words.numbers.whole(excerpt.findings),
      ])
  }
}
