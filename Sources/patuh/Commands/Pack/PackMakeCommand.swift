import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

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
  var engagement: EngagementID

  @OptionGroup var key: KeyOptions

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String

  func run() throws {
    let session = try store.session(interface)
    let folder = EvidenceFolder(store: store.path)
    let soundness = try Progress.shown(store.path, interface) {
      try StoreSoundness.check(session, packing: engagement, folder)
    }
    // Nothing is signed that does not verify.
    try soundness.require(interface.console)
    try key.sign(to: output, interface) { signer in
      try Progress.shown(output, interface) {
        try AuditPack.make(engagement, session, interface.context, evidence: folder, key: signer)
      }
    }
  }
}
