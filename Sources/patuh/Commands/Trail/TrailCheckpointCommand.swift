import ArgumentParser
import AuditStore
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

  @Option(help: CommandText.help(store: .key))
  var key: String

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  func run() throws {
    let head = try store.open().head()
    let signing = try TrailKeys.key(at: key)
    let bytes = TrailKeys.note(head, signing)
    guard let output else { return interface.console.write(bytes) }
    try OutputFile.write(bytes, to: output)
    interface.console.write(CommandText.text(.wrote, ["file": output]) + "\n")
  }
}
