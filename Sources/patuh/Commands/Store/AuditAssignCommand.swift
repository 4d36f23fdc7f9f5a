import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh audit assign`: put somebody on the team.
struct AuditAssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: CommandText.abstract(
      "Tugaskan orang ke tim.", "Put somebody on the team."),
    discussion: CommandText.example("patuh audit assign E-2026-01 ann --duty auditor"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  @Argument(help: CommandText.help(store: .person))
  var person: String

  @Option(help: CommandText.help(store: .duty))
  var duty: Duty = .auditor

  func run() throws {
    let at = StoreClock.now()
    interface.console.report(
      try store.open().assign(person, duty, to: engagement, by: store.actor, at: at))
    interface.console.write(
      CommandText.text(store: .done, ["id": "\(engagement) \(person)"]) + "\n")
  }
}
