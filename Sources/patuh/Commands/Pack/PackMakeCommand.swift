import ArgumentParser
import AuditStore
import Diagnostics
import FileAccess

/// `patuh pack make`: put an engagement into one signed file.
struct PackMakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: CommandText.abstract(
      "Kemas penugasan: laporan, data, daftar periksa, bukti, dan kepala jejak.",
      "Pack an engagement: reports, data, checklists, evidence, and the head of the trail."),
    discussion: CommandText.example(
      "patuh pack make E-2026-01 --key ~/.config/patuh/key -o E-2026-01.zip"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  @Option(help: CommandText.help(store: .key))
  var key: String

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String

  func run() throws {
    let audit = try StoredAudit(
      store: try store.open(), engagement: engagement, interface: interface)
    let signer = try TrailKeys.key(at: key)
    let bytes = try Progress.shown(output, interface) {
      try AuditPack.make(audit, evidence: EvidenceFolder(store: store.path), key: signer)
    }
    try OutputFile.write(bytes, to: output)
    interface.console.write(CommandText.text(.wrote, ["file": output]) + "\n")
  }
}
