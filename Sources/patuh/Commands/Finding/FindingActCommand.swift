import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh finding act`: agree on an action for a finding.
struct FindingActCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "act",
    abstract: CommandText.abstract(
      "Sepakati tindakan atas temuan.", "Agree on an action for a finding."),
    discussion: CommandText.example(
      "patuh finding act E-2026-01/3 --text \"Keep the log\" --owner emp --due 2026-06-30"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .findingID))
  var finding: String

  @Option(help: CommandText.help(store: .textOfResponse))
  var text: String

  @Option(help: CommandText.help(store: .owner))
  var owner: String

  @Option(help: CommandText.help(store: .due), transform: CommandDates.isoDay)
  var due: String

  func run() throws {
    let at = StoreClock.now()
    let action = try store.open().agree(
      on: text, for: finding, owner: owner, due: due, by: store.actor, at: at)
    interface.console.write(
      action + "\n" + FindingWords.state(try store.open().finding(finding)))
  }
}
