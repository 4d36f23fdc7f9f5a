public import AuditModel

/// Which part of a report is wanted; each condition narrows it, within a condition any of the values will do.
///
/// Reports of audits, overviews of programmes and comparisons take the same filter.
public struct ReportFilter: Hashable, Sendable {
  /// What is about one of these units; an audit is about one, which is left out or in as a whole.
  public var units: Set<UnitID> = []
  /// Items in one of these sections, or in a section within one.
  public var sections: Set<SectionID> = []
  /// Items and findings of one of these sides.
  public var sides: Set<Side> = []
  /// Findings of one of these grades.
  public var grades: Set<Grade> = []
  /// Findings in one of these states: of follow-up, such as `issued`; where findings are only followed from period to period,
  /// of that, such as `repeated`.
  public var states: Set<String> = []
  /// Findings with an action of one of these people, by id or name.
  public var owners: Set<String> = []

  /// Makes a filter that lets everything through.
  public init() {}

  /// Whether it lets everything through.
  public var isEmpty: Bool { self == ReportFilter() }

  /// Whether it narrows findings by what only they have; items are then those that have such a finding.
  var isOfFindings: Bool { !grades.isEmpty || !states.isEmpty || !owners.isEmpty }

  /// The values of each condition that has some, by the name of the condition in data, in a fixed order.
  var conditions: [(name: JSONWriter.Name, values: [String])] {
    let all: [(name: JSONWriter.Name, values: [String])] = [
      ("units", units.map(\.rawValue)), ("sections", sections.map(\.rawValue)),
      ("sides", sides.map(\.rawValue)), ("grades", grades.map(\.rawValue)),
      ("states", Array(states)), ("owners", Array(owners)),
    ]
    return all.filter { !$0.values.isEmpty }.map { ($0.name, $0.values.sorted()) }
  }
}

extension Checklist {
  /// Sections with those within them.
  func sections(within wanted: Set<SectionID>) -> Set<SectionID> {
    var all: Set<SectionID> = []
    func take(_ section: Section, _ isWithin: Bool) {
      let isWanted = isWithin || wanted.contains(section.id)
      if isWanted { all.insert(section.id) }
      for inner in section.sections { take(inner, isWanted) }
    }
    for section in sections { take(section, false) }
    return all
  }

  /// The section that an item is in.
  var sectionsOfItems: [ItemID: SectionID] {
    Dictionary(
      allSections.flatMap { section in section.items.map { ($0.id, section.id) } },
      uniquingKeysWith: { first, _ in first })
  }
}
