import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh finding accept`: accept the risk until a day.
struct FindingAcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: CommandText.abstract(
      "Terima risikonya sampai suatu hari.", "Accept the risk until a day."),
    discussion: CommandText.example(
      "patuh finding accept E-2026-01/3 --reason \"New building in June\" --until 2026-06-30"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .findingID))
  var finding: FindingID

  @Option(help: CommandText.help(store: .reason))
  var reason: String

  @Option(help: CommandText.help(store: .until), transform: CommandDates.day)
  var until: CalendarDate

  func validate() throws {
    try UsageError.requireText("--reason", reason)
  }

  func run() throws {
    let session = try store.session(interface)
    try session.accept(finding, reason: reason, until: until)
    interface.tell(FindingWords.state(try session.finding(finding)))
  }
}
