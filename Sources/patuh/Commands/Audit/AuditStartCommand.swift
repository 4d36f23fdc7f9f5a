import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh audit start`: begin fieldwork, or go back to it with --reason.
struct AuditStartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: CommandText.abstract(
      "Mulai pekerjaan lapangan, atau kembali ke sana dengan --reason.",
      "Begin fieldwork, or go back to it with --reason."),
    discussion: CommandText.example("patuh audit start E-2026-01"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  @Option(help: CommandText.help(store: .reason))
  var reason: String?

  func run() throws {
    let at = StoreClock.now()
    try store.open().move(engagement, to: .fieldwork, reason: reason, by: store.actor, at: at)
    interface.console.write(
      CommandText.text(
        store: .engagementMoved, ["id": engagement, "state": CommandText.state("fieldwork")]) + "\n"
    )
  }
}
