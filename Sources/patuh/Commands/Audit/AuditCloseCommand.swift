import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh audit close`: close an engagement whose findings are all done.
struct AuditCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: CommandText.abstract(
      "Tutup penugasan yang semua temuannya selesai.",
      "Close an engagement whose findings are all done."),
    discussion: CommandText.example("patuh audit close E-2026-01"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  @Option(help: CommandText.help(store: .reason))
  var reason: String?

  func run() throws {
    try store.session(interface).move(engagement, to: .closed, reason: reason)
    interface.tell(EngagementWords.moved(engagement, to: .closed))
  }
}
