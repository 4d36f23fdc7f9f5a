import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh audit check`: what is missing.
struct AuditCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: CommandText.abstract(
      "Apa yang belum lengkap.", "What is missing."),
    discussion: CommandText.example("patuh audit check E-2026-01"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  func run() throws {
    let missing = try store.session(interface).missing(
      in: engagement, before: .reported,
      evaluating: EngagementAudit.evaluator(interface.context))
    interface.console.report(missing)
    let facts = ["id": engagement.rawValue, "count": "\(missing.count)"]
    guard missing.isEmpty else {
      interface.console.write(CommandText.text(store: .incomplete, facts) + "\n")
      throw EndOfCommand(status: .gateFailed)
    }
    interface.tell(CommandText.text(store: .complete, facts) + "\n")
  }
}
