import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh evidence list`: the evidence of an engagement.
struct EvidenceListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: CommandText.abstract(
      "Bukti penugasan.", "The evidence of an engagement."),
    discussion: CommandText.example("patuh evidence list E-2026-01"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  func run() throws {
    var columns = TextColumns()
    for evidence in try store.open().evidence(of: engagement) {
      columns.add([
        evidence.record.id, evidence.record.item ?? evidence.record.finding ?? "–",
        "\(evidence.record.size)", String(evidence.record.sha256.prefix(16)),
        evidence.removed == nil ? "" : "×", harmless(evidence.record.name),
      ])
    }
    interface.console.write(columns.text)
  }
}
