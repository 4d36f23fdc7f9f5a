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
    interface.console.report(copied.evidence.problems)
    interface.tell(
      CommandText.text(store: .backedUp, ["path": file]) + "\n" + copied.line + "\n")
    guard copied.evidence.problems.isEmpty else { throw EndOfCommand(status: .gateFailed) }
  }
}

extension StoreCopies.Copied {
  /// What was copied, in one line.
  var line: String {
    CommandText.text(
      store: .copiedEvidence,
      [
        "events": "\(head.size)", "files": "\(evidence.files)", "bytes": "\(evidence.bytes)",
      ])
  }
}
