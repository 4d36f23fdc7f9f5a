import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh finding show`: one finding with its responses and actions.
struct FindingShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: CommandText.abstract(
      "Satu temuan dengan tanggapan dan tindakannya.", "One finding with its responses and actions."
    ),
    discussion: CommandText.example("patuh finding show E-2026-01/3"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .findingID))
  var finding: FindingID

  @Option(help: CommandText.help(default: ListFormat.text))
  var format: ListFormat = .text

  func run() throws {
    let session = try store.session(interface)
    let found = try session.finding(finding)
    interface.console.write(
      format == .json
        ? try FindingWords.json(found, today: session.today, interface)
        : FindingWords.page(found, session, interface))
  }
}
