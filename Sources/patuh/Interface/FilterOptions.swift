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
    var states: [String] = []
    var owners: [String] = []
  }

  /// The filter, checked against what there is.
  ///
  /// - Throws: ``EndOfCommand`` for a value that means nothing there, when that has been said.
  func filter(_ known: Known, _ interface: InterfaceOptions) throws -> ReportFilter {
    var filter = ReportFilter()
    func chosen<Value>(
      _ texts: [String], _ option: String, among known: [Value], _ name: (Value) -> String
    ) throws -> [Value] {
      try texts.flatMap(ReportOutput.parts).map { text in
        guard let value = known.first(where: { name($0) == text }) else {
          let names = known.map(name).joined(separator: ", ")
          throw interface.refusal(
            .commandFilterUnknown,
            ["option": option, "value": text, "known": names.isEmpty ? "–" : names])
        }
        return value
      }
    }
    filter.units = Set(try chosen(units, "--only-unit", among: known.units, \.rawValue))
    filter.sections = Set(try chosen(sections, "--only-section", among: known.sections, \.rawValue))
    filter.sides = Set(try chosen(sides, "--only-side", among: Side.allCases, \.rawValue))
    filter.grades = Set(try chosen(grades, "--only-grade", among: Grade.allCases, \.rawValue))
    filter.states = Set(try chosen(states, "--only-state", among: known.states, \.self))
    // A name may have blanks and commas: it is not taken apart. Nor is it repeated, nor are others named.
    for owner in owners {
      guard known.owners.contains(owner) else {
        throw interface.refusal(
          known.owners.isEmpty ? .commandFilterOwnerless : .commandFilterOwner)
      }
      filter.owners.insert(owner)
    }
    return filter
  }
}

extension FilterOptions.Known {
  /// What audits have: one, or several that are compared.
  init(_ reports: [Report]) {
    units = reports.compactMap(\.assessment.subject.unit).distinct
    sections = reports.flatMap { $0.checklist.allSections.map(\.id) }.distinct
    states =
      reports.contains { $0.dossier != nil }
      ? FindingState.allCases.map(\.rawValue)
      : reports.contains { !$0.traces.isEmpty } ? FindingTrace.Status.allCases.map(\.rawValue) : []
    owners = reports.flatMap { report in
      report.dossier?.findings.flatMap { $0.actions.flatMap { [$0.owner, $0.person] } } ?? []
    }
  }

  /// What a programme has; its findings have no owners, those are given in engagements.
  init(_ programme: ProgrammeAssessment) {
    units = programme.programme.units.map(\.id)
    sections = programme.checklists.flatMap { $0.allSections.map(\.id) }.distinct
    states = FindingTrace.Status.allCases.map(\.rawValue)
  }
}

extension Array where Element: Hashable {
  /// Each once, in the order in which they come first.
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension InterfaceOptions {
  /// Says why the options make no sense for what there is.
  ///
  /// - Returns: What ends the command.
  func refusal(_ message: Message, _ facts: [String: String] = [:]) -> EndOfCommand {
    console.report([Diagnostic(message, at: nil, facts)])
    return EndOfCommand(status: .usage)
  }
}
