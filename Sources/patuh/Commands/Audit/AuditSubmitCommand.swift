import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh audit submit`: hand in complete fieldwork for review.
struct AuditSubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: CommandText.abstract(
      "Serahkan pekerjaan lapangan yang lengkap untuk direviu.",
      "Hand in complete fieldwork for review."),
    discussion: CommandText.example("patuh audit submit E-2026-01"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  func run() throws {
    let outcome = try store.session(interface).submit(
      engagement, evaluating: EngagementAudit.evaluator(interface.context))
    interface.tell(EngagementWords.outcome(outcome))
    interface.tell(EngagementWords.moved(engagement, to: .review))
  }
}
