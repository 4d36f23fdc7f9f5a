import ArgumentParser
import AuditStore
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
  var engagement: String

  func run() throws {
    let at = StoreClock.now()
    let opened = try store.open()
    let missing = try EngagementCheck(store: opened, interface: interface).missing(
      in: engagement, before: .review, on: String(at.prefix(10)))
    let problems = missing.map { Diagnostic(.storeIncomplete, at: nil, ["what": $0]) }
    try opened.move(engagement, to: .review, problems: problems, by: store.actor, at: at)
    interface.console.write(
      CommandText.text(
        store: .engagementMoved, ["id": engagement, "state": CommandText.state("review")]) + "\n")
  }
}
