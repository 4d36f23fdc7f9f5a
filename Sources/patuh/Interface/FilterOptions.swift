import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics
import Reporting

/// Which part is wanted: reports, overviews of programmes and comparisons take the same options.
struct FilterOptions: ParsableArguments {
  @Option(name: .customLong("only-unit"), help: CommandText.help(report: .onlyUnit))
  var units: [String] = []

  @Option(name: .customLong("only-section"), help: CommandText.help(report: .onlySection))
  var sections: [String] = []

  @Option(name: .customLong("only-side"), help: CommandText.help(report: .onlySide))
  var sides: [String] = []

  @Option(name: .customLong("only-grade"), help: CommandText.help(report: .onlyGrade))
  var grades: [String] = []

  @Option(name: .customLong("only-state"), help: CommandText.help(report: .onlyState))
  var states: [String] = []

  @Option(name: .customLong("only-owner"), help: CommandText.help(report: .onlyOwner))
  var owners: [String] = []

  /// What there is to ask for.
  struct Known {
    var units: [UnitID] = []
    var sections: [SectionID] = []
    var states: [FindingState] = []
    var statuses: [FindingTrace.Status] = []
    /// The people who own actions, by each name that may be given for them.
    var owners: [String: Set<PersonID>] = [:]
    /// The former ids of units and people, which mean the present ones.
    var names = KnownNames()
  }

  /// The filter, checked against what there is.
  ///
  /// - Throws: ``UsageError`` for a value that means nothing there.
  func filter(_ known: Known) throws -> ReportFilter {
    var filter = ReportFilter()
    func chosen<Value>(
      _ texts: [String], _ option: String, among known: [Value], _ name: (Value) -> String
    ) throws -> [Value] {
      try texts.flatMap(ReportOutput.parts).map { text in
        guard let value = known.first(where: { name($0) == text }) else {
          let names = known.map(name).joined(separator: ", ")
          throw UsageError(
            .commandFilterUnknown,
            ["option": option, "value": text, "known": names.isEmpty ? "–" : names])
        }
        return value
      }
    }
    // A unit of these has its own id before any that another had.
    let former = units.flatMap(ReportOutput.parts).map { text in
      let unit = UnitID(text)
      return known.units.contains(unit) ? text : known.names.present(unit).rawValue
    }
    filter.units = Set(try chosen(former, "--only-unit", among: known.units, \.rawValue))
    filter.sections = Set(try chosen(sections, "--only-section", among: known.sections, \.rawValue))
    filter.sides = Set(try chosen(sides, "--only-side", among: Side.allCases, \.rawValue))
    filter.grades = Set(try chosen(grades, "--only-grade", among: Grade.allCases, \.rawValue))
    let option = "--only-state"
    if known.statuses.isEmpty {
      filter.states = Set(try chosen(states, option, among: known.states, \.rawValue))
    } else {
      filter.statuses = Set(try chosen(states, option, among: known.statuses, \.rawValue))
    }
    // A name may have blanks and commas: it is not taken apart. Nor is it repeated, nor are others named.
    for owner in owners {
      let present = known.names.person(owner)?.rawValue
      guard let people = known.owners[owner] ?? present.flatMap({ known.owners[$0] }) else {
        throw UsageError(
          known.owners.isEmpty ? .commandFilterOwnerless : .commandFilterOwner)
      }
      filter.owners.formUnion(people)
    }
    return filter
  }
}

extension FilterOptions.Known {
  /// What audits have: one, or several that are compared.
  init(_ reports: [Report], names: KnownNames = KnownNames()) {
    self.names = names
    units = reports.compactMap(\.assessment.subject.unit).distinct
    sections = reports.flatMap { $0.checklist.allSections.map(\.id) }.distinct
    if reports.contains(where: { $0.dossier != nil }) {
      states = FindingState.allCases
    } else if reports.contains(where: { !$0.traces.isEmpty }) {
      statuses = FindingTrace.Status.allCases
    }
    for dossier in reports.compactMap(\.dossier) {
      for action in dossier.findings.flatMap(\.actions) {
        owners[action.owner.rawValue, default: []].insert(action.owner)
        guard let name = dossier.names[action.owner] else { continue }
        owners[name, default: []].insert(action.owner)
      }
    }
  }

  /// What a programme has; its findings have no owners, those are given in engagements.
  init(_ programme: ProgrammeAssessment) {
    units = programme.programme.units.map(\.id)
    sections = programme.checklists.flatMap { $0.allSections.map(\.id) }.distinct
    statuses = FindingTrace.Status.allCases
  }
}

extension Array where Element: Hashable {
  /// Each once, in the order in which they come first.
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
