import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var engagement: EngagementID

  @Option(help: CommandText.help(default: ListFormat.text))
  var format: ListFormat = .text

  func run() throws {
    let session = try store.session(interface)
    let evidence = try session.evidence(of: engagement)
    interface.console.write(
      format == .json
        ? try EvidenceWords.json(evidence)
        : EvidenceWords.table(evidence, today: session.today))
  }
}
