import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh finding respond`: answer a finding as management.
struct FindingRespondCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respond",
    abstract: CommandText.abstract(
      "Tanggapi temuan sebagai manajemen.", "Answer a finding as management."),
    discussion: CommandText.example("patuh finding respond E-2026-01/3 --agree --text \"We agree\"")
  )

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .findingID))
  var finding: String

  @Flag(help: CommandText.help(store: .agrees))
  var agree = false

  @Flag(help: CommandText.help(store: .disagrees))
  var disagree = false

  @Option(help: CommandText.help(store: .textOfResponse))
  var text: String

  func run() throws {
    let at = StoreClock.now()
    try store.open().respond(
      to: finding, agrees: agree, text: text, by: store.actor, at: at)
    interface.console.write(FindingWords.state(try store.open().finding(finding)))
  }

  func validate() throws {
    if agree == disagree { throw ValidationError("--agree | --disagree") }
  }
}
