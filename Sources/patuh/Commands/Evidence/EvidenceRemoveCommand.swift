import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh evidence remove`: say that evidence no longer counts; its file stays.
struct EvidenceRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: CommandText.abstract(
      "Nyatakan bukti tidak lagi berlaku; berkasnya tetap ada.",
      "Say that evidence no longer counts; its file stays."),
    discussion: CommandText.example("patuh evidence remove E-2026-01/e1 --reason \"Wrong file\""))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .evidenceID))
  var evidence: EvidenceID

  @Option(help: CommandText.help(store: .reason))
  var reason: String

  func validate() throws {
    try UsageError.requireText("--reason", reason)
  }

  func run() throws {
    try store.session(interface).removeEvidence(evidence, reason: reason)
    interface.tell(CommandText.text(store: .done, ["id": evidence.rawValue]) + "\n")
  }
}
