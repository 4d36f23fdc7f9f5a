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
    let verdict = try Progress.shown(store.path, interface) { try opened.verdict() }
    // Nothing is signed that does not verify.
    try StoreSoundness(verdict: verdict).require(interface.console)
    let bytes = TrailKeys.note(verdict.head, try key.signer(interface.console))
    try output.write(bytes, interface)
  }
}
