import ArgumentParser
import AuditStore
import Auditing
import Diagnostics

/// `patuh trail checkpoint`: write a signed head of the trail, to be kept elsewhere.
struct TrailCheckpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: CommandText.abstract(
      "Tulis kepala jejak yang ditandatangani, untuk disimpan di tempat lain.",
      "Write a signed head of the trail, to be kept elsewhere."),
    discussion: CommandText.example("patuh trail checkpoint --key ~/.config/patuh/key -o head.txt"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @OptionGroup var key: KeyOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    let opened = try store.open()
    let soundness = try Progress.shown(store.path, interface) { try StoreSoundness.check(opened) }
    // Nothing is signed that does not verify.
    try soundness.require(interface.console)
    try key.sign(to: output.output, interface) { TrailKeys.note(soundness.verdict.head, $0) }
  }
}
