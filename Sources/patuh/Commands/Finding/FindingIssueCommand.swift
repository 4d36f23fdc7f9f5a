import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh finding issue`: tell a finding to the auditee.
struct FindingIssueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue",
    abstract: CommandText.abstract(
      "Sampaikan temuan kepada auditee.", "Tell a finding to the auditee."),
    discussion: CommandText.example("patuh finding issue E-2026-01/3"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .findingID))
  var finding: String

  func run() throws {
    let at = StoreClock.now()
    try store.open().issue(finding, by: store.actor, at: at)
    interface.console.write(FindingWords.state(try store.open().finding(finding)))
  }
}
