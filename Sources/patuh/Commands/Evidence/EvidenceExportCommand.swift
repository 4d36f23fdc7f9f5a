import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh evidence export`: write the files of evidence to a folder, by their names.
struct EvidenceExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: CommandText.abstract(
      "Tulis berkas bukti ke folder, dengan nama aslinya.",
      "Write the files of evidence to a folder, by their names."),
    discussion: CommandText.example("patuh evidence export E-2026-01 folder"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  @Argument(help: CommandText.help(store: .folder))
  var folder: String

  func run() throws {
    let kept = EvidenceFolder(store: store.path)
    for evidence in try store.session(interface).evidence(of: engagement)
    where evidence.removed == nil {
      interface.console.write(try kept.write(evidence, to: folder) + "\n")
    }
  }
}
