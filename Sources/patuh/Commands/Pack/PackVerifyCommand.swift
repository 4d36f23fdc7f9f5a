import Archives
import ArgumentParser
import AuditStore
import Diagnostics
import FileAccess
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
  var signer: String?

  func run() throws {
    let bytes = try InputFile.read(file, limit: AuditPack.fileLimit)
    let verdict: AuditPack.Verdict
    do {
      verdict = try AuditPack.verify(bytes)
    } catch {
      throw DiagnosticsError([
        Diagnostic(
          .commandPackUnreadable, at: nil, ["path": file, "reason": harmless(error.reason)])
      ])
    }
    for (kind, name) in verdict.problems {
      interface.console.note(CommandText.text(store: kind, ["name": harmless(name)]))
    }
    let isSigner = signer.map { $0.lowercased() == verdict.key } ?? true
    if !isSigner {
      interface.console.note(CommandText.text(store: .packSigner, ["key": verdict.key]))
    }
    guard verdict.problems.isEmpty, isSigner else { throw EndOfCommand(status: .gateFailed) }
    interface.console.write(
      CommandText.text(
        store: .packSound,
        [
          "count": "\(verdict.files)", "key": verdict.key,
          "events": verdict.head.map { "\($0.size)" } ?? "–",
          "root": verdict.head?.root.hex ?? "–",
        ]) + "\n")
  }
}
