import ArgumentParser
import AuditStore
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
  var finding: String

  @Option(help: CommandText.help(store: .reason))
  var reason: String

  @Option(help: CommandText.help(store: .until), transform: CommandDates.isoDay)
  var until: String

  func run() throws {
    let at = StoreClock.now()
    try store.open().accept(finding, reason: reason, until: until, by: store.actor, at: at)
    interface.console.write(FindingWords.state(try store.open().finding(finding)))
  }
}
