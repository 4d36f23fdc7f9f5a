import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh audit issue`: issue the report when every answer was reviewed.
struct AuditIssueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue",
    abstract: CommandText.abstract(
      "Nyatakan laporan terbit setelah semua jawaban direviu.",
      "Issue the report when every answer was reviewed."),
    discussion: CommandText.example("patuh audit issue E-2026-01"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  func run() throws {
    let outcome = try store.session(interface).issue(
      engagement, evaluating: EngagementAudit.evaluator(interface.context))
    interface.tell(EngagementWords.outcome(outcome))
    interface.tell(EngagementWords.moved(engagement, to: .reported))
  }
}
