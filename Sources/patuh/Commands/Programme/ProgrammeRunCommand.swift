import ArgumentParser
import AuditModel
import Auditing
import Diagnostics
import FileAccess
import Reporting

/// `patuh programme run`: everything evaluated for every unit, in one overview.
struct ProgrammeRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: CommandText.programmeRun.abstract,
    discussion: CommandText.programmeRun.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.programmeArgument), completion: .file(extensions: ["xml"]))
  var programme: String

  @Option(help: CommandText.help(.programmePeriod))
  var period: String?

  @Option(
    help: ArgumentHelp(
      CommandText.text(
        .format, ["formats": ReportOutput.names(programmeExporters).joined(separator: ", ")])),
    completion: .list(ReportOutput.names(programmeExporters)))
  var format: String?

  @Option(name: .customLong("as"), help: CommandText.help(store: .actingAs))
  var actingAs: PersonID?

  @OptionGroup var filters: FilterOptions

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  @OptionGroup var cover: CoverOptions

  func validate() throws {
    try ReportOutput.check(format, in: programmeExporters)
  }

  func run() throws {
    let console = interface.console
    let stores = ProgrammeStores(
      interface.context, as: StoreOptions.actor(actingAs), at: CommandMoment.now,
      zone: SystemZone.current)
    let files = ProgrammeFiles(context: interface.context, engagements: stores.results)
    let loaded = try DocumentKind.programme.load(self.programme, interface.context)
    let programme = loaded.document
    let period = try chosenPeriod(of: programme)
    let evaluated = try Progress.shown(self.programme, interface) {
      try files.evaluate(programme, at: self.programme)
    }
    console.report(loaded.warnings + evaluated.warnings)
    let report = ProgrammeReport(
      assessment: evaluated.assessment, period: period, language: interface.contentLanguage
    ).excerpt(try filters.filter(.init(evaluated.assessment)))
    try ReportOutput(interface: interface, output: output, cover: cover).write(
      report, in: programmeExporters, as: format)
  }

  /// The period asked for, else the last of the programme.
  private func chosenPeriod(of programme: Programme) throws -> PeriodID {
    guard let period else { return programme.periods[programme.periods.count - 1].id }
    guard let known = programme.periods.first(where: { $0.id.rawValue == period }) else {
      let all = programme.periods.map(\.id.rawValue).joined(separator: ", ")
      throw UsageError(.usagePeriodUnknown, ["period": period, "known": all])
    }
    return known.id
  }
}
