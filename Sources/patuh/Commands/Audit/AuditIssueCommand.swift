import ArgumentParser
import AuditStore
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
  var engagement: String

  func run() throws {
    let at = StoreClock.now()
    let opened = try store.open()
    let missing = try EngagementCheck(store: opened, interface: interface).missing(
      in: engagement, before: .reported, on: String(at.prefix(10)))
    let problems = missing.map { Diagnostic(.storeIncomplete, at: nil, ["what": $0]) }
    try opened.move(engagement, to: .reported, problems: problems, by: store.actor, at: at)
    interface.console.write(
      CommandText.text(
        store: .engagementMoved, ["id": engagement, "state": CommandText.state("reported")]) + "\n")
  }
}
