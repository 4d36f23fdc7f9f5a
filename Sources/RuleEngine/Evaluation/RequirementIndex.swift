import AuditModel

/// Finds a requirement by its id, with the document and the source it comes from.
struct RequirementIndex {
  /// A requirement and where it comes from.
  struct Entry {
    let requirement: Requirement
    let source: LegalSource?
    let document: String
  }

  private var entries: [RequirementID: Entry] = [:]

  /// Indexes the checklist's own requirements and those of its SOPs; the first of an id wins.
  init(_ checklist: Checklist, _ sops: [SOP]) {
    add(
      checklist.requirements, sources: checklist.sources,
      document: "\(checklist.id) \(checklist.version)")
    for sop in sops {
      add(sop.requirements, sources: sop.sources, document: "\(sop.id) \(sop.version)")
    }
  }

  subscript(id: RequirementID) -> Entry? { entries[id] }

  private mutating func add(
    _ requirements: [Requirement], sources: [LegalSource], document: String
  ) {
    let byID = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
    for requirement in requirements where entries[requirement.id] == nil {
      entries[requirement.id] = Entry(
        requirement: requirement, source: requirement.source.flatMap { byID[$0] },
        document: document)
    }
  }
}

extension RequirementIndex.Entry {
  /// The criterion as a finding cites it; the less sure of requirement and source counts.
  var criterion: CriterionReference {
    let order: [Certainty] = [.confirmed, .recalled, .uncertain, .proposal]
    let sure = [requirement.certainty, source?.certainty ?? .confirmed]
    return CriterionReference(
      text: requirement.text, clause: requirement.clause, source: source?.title,
      effective: source?.effective,
      certainty: order.last { sure.contains($0) } ?? .confirmed, document: document,
      location: requirement.location)
  }
}
