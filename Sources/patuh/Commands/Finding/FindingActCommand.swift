import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var finding: FindingID

  @Option(help: CommandText.help(store: .textOfResponse))
  var text: String

  @Option(help: CommandText.help(store: .owner))
  var owner: PersonID

  @Option(help: CommandText.help(store: .due), transform: CommandDates.day)
  var due: CalendarDate

  func validate() throws {
    try UsageError.requireText("--text", text)
  }

  func run() throws {
    let session = try store.session(interface)
    let action = try session.agree(on: text, for: finding, owner: owner, due: due)
    interface.tell(
      "\(action)\n" + FindingWords.state(try session.finding(finding)))
  }
}
