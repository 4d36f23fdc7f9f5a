import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh finding progress`: say how far an action is.
struct FindingProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: CommandText.abstract(
      "Laporkan kemajuan tindakan.", "Say how far an action is."),
    discussion: CommandText.example(
      "patuh finding progress E-2026-01/3.1 --percent 100 --text \"Log kept\" --proof log.pdf"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .actionID))
  var action: String

  @Option(help: CommandText.help(store: .percent))
  var percent: Int

  @Option(help: CommandText.help(store: .textOfResponse))
  var text: String

  @Option(help: CommandText.help(store: .proof))
  var proof: [String] = []

  func run() throws {
    let at = StoreClock.now()
    let opened = try store.open()
    let folder = EvidenceFolder(store: store.path)
    let records = try proof.map { try folder.keep($0).record }
    try opened.progress(
      action, percent: percent, text: text, proof: records, by: store.actor, at: at)
    interface.console.write(CommandText.text(store: .done, ["id": action]) + "\n")
  }

  func validate() throws {
    guard (0...100).contains(percent) else {
      throw ValidationError(CommandText.text(store: .percent))
    }
  }
}
