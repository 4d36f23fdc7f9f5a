import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh store restore`: restore a copy to where the store belongs; nothing is overwritten.
struct StoreRestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: CommandText.abstract(
      "Pulihkan cadangan ke lokasi penyimpanan; yang lama tidak ditimpa.",
      "Restore a copy to where the store belongs; nothing is overwritten."),
    discussion: CommandText.example("patuh store restore backup-2026-04-01.sqlite"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .backupPath))
  var file: String

  func run() throws {
    try StoreFolder.prepare(store.path)
    try AuditStore.open(file).backUp(to: store.path)
    interface.console.write(CommandText.text(store: .restored, ["path": store.path]) + "\n")
  }
}
