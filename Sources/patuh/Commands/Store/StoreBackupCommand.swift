import ArgumentParser
import AuditStore
import Auditing
import Diagnostics

/// `patuh store backup`: write a consistent copy while the store is in use.
struct StoreBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: CommandText.abstract(
      "Tulis cadangan yang utuh selagi penyimpanan dipakai.",
      "Write a consistent copy while the store is in use."),
    discussion: CommandText.example("patuh store backup backup-2026-04-01.sqlite"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .backupPath))
  var file: String

  @Flag(help: CommandText.help(store: .skipDamage))
  var skipDamage = false

  func run() throws {
    let copied = try StoreCopies.backUp(
      try store.session(interface), to: file, skipsDamage: skipDamage)
    try copied.report(.backedUp, file, interface)
  }
}

extension StoreCopies.Copied {
  /// Says what was copied, and whether that is all; ends the command with exit status 1 if it is not.
  ///
  /// - Parameters:
  ///   - whole: What is said when nothing was left out.
  ///   - path: The file that was written.
  ///   - interface: Where it is said.
  /// - Throws: `EndOfCommand` if evidence was left out.
  func report(_ whole: StoreText, _ path: String, _ interface: InterfaceOptions) throws {
    let problems = evidence.problems
    interface.console.report(problems)
    interface.tell(
      CommandText.text(
        store: problems.isEmpty ? whole : .copiedInPart,
        ["path": path, "count": "\(problems.count)"]) + "\n"
        + CommandText.text(
          store: .copiedEvidence,
          [
            "events": "\(head.size)", "files": "\(evidence.files)", "bytes": "\(evidence.bytes)",
          ]) + "\n")
    guard problems.isEmpty else { throw EndOfCommand(status: .gateFailed) }
  }
}
