import ArgumentParser
import AuditStore
import Auditing
import Diagnostics
import Seals

/// `patuh pack verify`: check a pack against its own list and signature.
struct PackVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: CommandText.abstract(
      "Periksa kemasan dengan daftar dan tanda tangannya sendiri.",
      "Check a pack against its own list and signature."),
    discussion: CommandText.example("patuh pack verify E-2026-01.zip --signer 5f3a…"))

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(store: .file), completion: .file(extensions: ["zip"]))
  var file: String

  @Option(help: CommandText.help(store: .signer))
  var signer: SignerKey?

  func run() throws {
    let verdict = try AuditPack.verify(file: file)
    for (kind, name) in verdict.problems {
      interface.console.note(kind.text(in: interface.language, ["name": harmless(name)]))
    }
    let isSigner = signer.map { $0.hex == verdict.key } ?? true
    if !isSigner {
      interface.console.note(CommandText.text(store: .packSigner, ["key": verdict.key]))
    }
    guard verdict.problems.isEmpty, isSigner else { throw EndOfCommand(status: .gateFailed) }
    interface.tell(
      CommandText.text(
        store: .packSound,
        [
          "count": "\(verdict.files)", "key": verdict.key,
          "events": verdict.head.map { "\($0.size)" } ?? "–",
          "root": verdict.head?.root.hex ?? "–",
        ]) + "\n")
  }
}
