import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics

/// `patuh finding regrade`: give a finding another grade; the first one stays known.
struct FindingRegradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regrade",
    abstract: CommandText.abstract(
      "Ubah tingkat temuan; tingkat asal tetap tercatat.",
      "Give a finding another grade; the first one stays known."),
    discussion: CommandText.example(
      "patuh finding regrade E-2026-01/3 minor --reason \"One case only\""))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .findingID))
  var finding: String

  @Argument(help: CommandText.help(store: .grade))
  var grade: Grade

  @Option(help: CommandText.help(store: .reason))
  var reason: String

  func run() throws {
    let at = StoreClock.now()
    try store.open().regrade(
      finding, to: grade.rawValue, reason: reason, by: store.actor, at: at)
    interface.console.write(FindingWords.state(try store.open().finding(finding)))
  }
}
