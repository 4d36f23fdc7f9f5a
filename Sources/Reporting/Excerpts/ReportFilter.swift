public import AuditModel

/// Which part of a report is wanted; each condition narrows it, within a condition any of the values will do.
///
/// Reports of audits, overviews of programmes and comparisons take the same filter.
public struct ReportFilter: Hashable, Sendable {
  /// What is about one of these units, in overviews of programmes; an audit is about one, and whole.
  public var units: Set<UnitID> = []
  /// Items in one of these sections, or in a section within one.
  public var sections: Set<SectionID> = []
  /// Items and findings of one of these sides.
  public var sides: Set<Side> = []
  /// Findings of one of these grades.
  public var grades: Set<Grade> = []
  /// Findings in one of these states of follow-up on the day of the report; an engagement tells them.
  public var states: Set<FindingState> = []
  /// Findings that have one of these statuses beside earlier periods.
  public var statuses: Set<FindingTrace.Status> = []
  /// Findings with an action of one of these people; ``EngagementDossier/people(named:)`` finds people by name.
  public var owners: Set<PersonID> = []

  /// Makes a filter that lets everything through.
  public init() {}

  /// Whether it lets everything through.
  public var isEmpty: Bool { self == ReportFilter() }

  /// Whether it narrows findings by what only they have; items are then those that have such a finding.
  var isOfFindings: Bool { !grades.isEmpty || isOfFollowUp || !statuses.isEmpty }

  /// Whether it narrows findings by what only an engagement knows of them.
  var isOfFollowUp: Bool { !states.isEmpty || !owners.isEmpty }

  /// Whether state and owners of a finding are wanted.
  func fits(_ finding: EngagementFinding, on day: CalendarDate) -> Bool {
    (states.isEmpty || states.contains(finding.effectiveState(on: day)))
      && (owners.isEmpty || finding.actions.contains { owners.contains($0.owner) })
  }

  /// The values of each condition that has some, by the name of the condition in data, in a fixed order.
  var conditions: [(name: JSONWriter.Name, values: [String])] {
    let all: [(name: JSONWriter.Name, values: [String])] = [
      ("units", units.map(\.rawValue)), ("sections", sections.map(\.rawValue)),
      ("sides", sides.map(\.rawValue)), ("grades", grades.map(\.rawValue)),
      ("states", states.map(\.rawValue) + statuses.map(\.rawValue)),
      ("owners", owners.map(\.rawValue)),
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
}

/// What a filter lets through of the audits by one checklist, by where it stands there.
struct FilteredPlaces {
  let filter: ReportFilter
  /// The sections that are wanted, with those within them; empty where all are.
  let sections: Set<SectionID>
  private let places: [ItemID: SectionID]

  init(_ filter: ReportFilter, in checklist: Checklist) {
    self.filter = filter
    sections = checklist.sections(within: filter.sections)
    places =
      filter.sections.isEmpty
      ? [:]
      : Dictionary(
        checklist.allSections.flatMap { section in section.items.map { ($0.id, section.id) } },
        uniquingKeysWith: { first, _ in first })
  }

  /// Whether section and side are wanted; what is of no item is in no section, what is of no side belongs to both.
  func fits(_ item: ItemID?, _ side: Side?) -> Bool {
    (filter.sections.isEmpty || item.flatMap { places[$0] }.map(sections.contains) ?? false)
      && (filter.sides.isEmpty || side.map(filter.sides.contains) ?? true)
  }

  /// Whether a grade is wanted.
  func fits(_ grade: Grade) -> Bool { filter.grades.isEmpty || filter.grades.contains(grade) }

  /// Whether section, side and grade of a finding are wanted.
  func fits(_ finding: Finding) -> Bool {
    fits(finding.item, finding.side) && fits(finding.grade)
  }

  /// Whether a score may be shown: of sections only those that are wanted.
  func fits(_ scope: Score.Scope) -> Bool {
    guard !filter.sections.isEmpty, case .section(let section) = scope else { return true }
    return sections.contains(section)
  }
}
