import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh finding withdraw`: withdraw findings that do not hold.
struct FindingWithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: CommandText.abstract(
      "Tarik temuan yang tidak benar.", "Withdraw findings that do not hold."),
    discussion: CommandText.example(
      "patuh finding withdraw E-2026-01/3 --reason \"The log was in another room\""))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .findingID))
  var findings: [FindingID]

  @Option(help: CommandText.help(store: .reason))
  var reason: String

  func run() throws {
    let session = try store.session(interface)
    try session.withdraw(findings, reason: reason)
    for finding in findings {
      interface.tell(FindingWords.state(try session.finding(finding)))
    }
  }

  func validate() throws { try UsageError.requireText("--reason", reason) }
}
