import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var finding: FindingID

  func run() throws {
    let session = try store.session(interface)
    try session.issue([finding])
    interface.tell(FindingWords.state(try session.finding(finding)))
  }
}
