import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var engagement: EngagementID

  @Option(help: CommandText.help(store: .reason))
  var reason: String?

  func run() throws {
    try store.session(interface).move(engagement, to: .fieldwork, reason: reason)
    interface.tell(EngagementWords.moved(engagement, to: .fieldwork))
  }
}
