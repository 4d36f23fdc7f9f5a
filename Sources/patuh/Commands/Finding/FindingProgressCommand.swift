import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var action: ActionID

  @Option(help: CommandText.help(store: .percent))
  var percent: Int

  @Option(help: CommandText.help(store: .textOfResponse))
  var text: String

  @Option(help: CommandText.help(store: .proof))
  var proof: [String] = []

  func run() throws {
    let session = try store.session(interface)
    try EvidenceFolder(store: store.path).keep(proof) { kept, copy throws(DiagnosticsError) in
      try session.progress(
        action, percent: percent, text: text, proof: kept.map(\.file), copying: copy)
    }
    interface.tell(CommandText.text(store: .done, ["id": action.rawValue]) + "\n")
  }

  func validate() throws {
    try UsageError.require("--percent", percent, in: 0...100)
    try UsageError.requireText("--text", text)
  }
}
