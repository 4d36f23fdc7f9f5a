import ArgumentParser
import AuditStore
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
  var engagement: String

  func run() throws {
    let missing = try EngagementCheck(store: try store.open(), interface: interface).missing(
      in: engagement, before: .reported, on: StoreClock.today())
    for line in missing { interface.console.write(harmless(line) + "\n") }
    let facts = ["id": engagement, "count": "\(missing.count)"]
    interface.console.write(
      CommandText.text(store: missing.isEmpty ? .complete : .incomplete, facts) + "\n")
    if !missing.isEmpty { throw EndOfCommand(status: .gateFailed) }
  }
}
