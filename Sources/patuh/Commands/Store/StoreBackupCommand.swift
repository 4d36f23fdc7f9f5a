import ArgumentParser
import AuditStore
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

  func run() throws {
    try store.open().backUp(to: file)
    interface.console.write(CommandText.text(store: .backedUp, ["path": file]) + "\n")
  }
}
