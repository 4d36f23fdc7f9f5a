import ArgumentParser
import AuditStore
import Auditing
import Diagnostics
import FileAccess

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

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  func run() throws {
    let opened = try store.open()
    let soundness = try Progress.shown(store.path, interface) { try StoreSoundness.check(opened) }
    // Nothing is signed that does not verify.
    try soundness.require(interface.console)
    try key.sign(to: output, interface.console) { TrailKeys.note(soundness.verdict.head, $0) }
  }
}
