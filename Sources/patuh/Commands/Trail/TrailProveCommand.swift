import ArgumentParser
import AuditStore
import Auditing
import Diagnostics

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

  @OptionGroup var output: OutputOptions

  func run() throws {
    let proof = try store.session(interface).proof(of: number)
    let bytes = try TrailProofs.proof(number, proof)
    try output.write(bytes, interface)
  }
}
