import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh audit list`: engagements and where they stand.
struct AuditListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: CommandText.abstract(
      "Penugasan dan keadaannya.", "Engagements and where they stand."),
    discussion: CommandText.example("patuh audit list --unit desk"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .unit))
  var unit: UnitID?

  @Option(help: CommandText.help(default: ListFormat.text))
  var format: ListFormat = .text

  func run() throws {
    let all = try store.session(interface).engagements(unit: unit)
    interface.console.write(
      format == .json ? try EngagementWords.json(all) : EngagementWords.table(all))
  }
}
