import ArgumentParser
import AuditStore
import Auditing
import Diagnostics
import FileAccess

/// `patuh trail prove`: the proof that an event is in the trail (JSON).
struct TrailProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: CommandText.abstract(
      "Bukti bahwa satu peristiwa ada dalam jejak (JSON).",
      "The proof that an event is in the trail (JSON)."),
    discussion: CommandText.example("patuh trail prove 12 -o proof.json"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .number))
  var number: Int

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  func run() throws {
    let proof = try store.session(interface).proof(of: number)
    let bytes = try TrailProofs.proof(number, proof)
    guard let output else { return interface.console.write(bytes) }
    try OutputFile.write(bytes, to: output)
    interface.console.write(CommandText.text(.wrote, ["file": output]) + "\n")
  }
}
