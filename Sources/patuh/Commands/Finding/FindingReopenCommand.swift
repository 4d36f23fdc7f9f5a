import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh finding reopen`: open a finding again.
struct FindingReopenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: CommandText.abstract(
      "Buka kembali temuan yang selesai.", "Open a finding again."),
    discussion: CommandText.example("patuh finding reopen E-2026-01/3 --reason \"Found again\""))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .findingID))
  var finding: String

  @Option(help: CommandText.help(store: .reason))
  var reason: String

  func run() throws {
    let at = StoreClock.now()
    try store.open().reopen(finding, reason: reason, by: store.actor, at: at)
    interface.console.write(FindingWords.state(try store.open().finding(finding)))
  }
}
