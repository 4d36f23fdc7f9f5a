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

  @Option(help: CommandText.help(store: .format))
  var format: ListFormat = .text

  func run() throws {
    let opened = try store.open()
    // An engagement that is not there is not one without evidence.
    _ = try opened.engagement(engagement)
    let evidence = try opened.evidence(of: engagement)
    let today = StoreClock.today()
    interface.console.write(
      format == .json
        ? try EvidenceWords.json(evidence) : EvidenceWords.table(evidence, today: today))
  }
}
