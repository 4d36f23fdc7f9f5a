import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var finding: FindingID

  @Argument(help: CommandText.help(store: .grade))
  var grade: Grade

  @Option(help: CommandText.help(store: .reason))
  var reason: String

  func validate() throws {
    try UsageError.requireText("--reason", reason)
  }

  func run() throws {
    let session = try store.session(interface)
    try session.regrade(finding, to: grade, reason: reason)
    interface.tell(FindingWords.state(try session.finding(finding)))
  }
}
