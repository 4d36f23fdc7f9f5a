import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var finding: FindingID

  @Option(help: CommandText.help(store: .reason))
  var reason: String

  func validate() throws {
    try UsageError.requireText("--reason", reason)
  }

  func run() throws {
    let session = try store.session(interface)
    try session.reopen(finding, reason: reason)
    interface.tell(FindingWords.state(try session.finding(finding)))
  }
}
