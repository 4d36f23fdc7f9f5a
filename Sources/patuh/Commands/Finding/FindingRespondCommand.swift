import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var finding: FindingID

  @Flag(help: CommandText.help(store: .agrees))
  var agree = false

  @Flag(help: CommandText.help(store: .disagrees))
  var disagree = false

  @Option(help: CommandText.help(store: .textOfResponse))
  var text: String

  func run() throws {
    let session = try store.session(interface)
    try session.respond(to: finding, agrees: agree, text: text)
    interface.tell(FindingWords.state(try session.finding(finding)))
  }

  func validate() throws {
    try UsageError.requireOne("--agree", agree, "--disagree", disagree)
    try UsageError.requireText("--text", text)
  }
}
