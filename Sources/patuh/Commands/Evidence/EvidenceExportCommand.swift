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
    let files = try store.session(interface).evidence(of: engagement)
      .filter { $0.removed == nil }.map { try kept.write($0, to: folder) }
    for file in files { interface.tell(file + "\n") }
  }
}
