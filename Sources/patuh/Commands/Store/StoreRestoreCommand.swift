import ArgumentParser
import Auditing
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

  @Flag(help: CommandText.help(store: .skipDamage))
  var skipDamage = false

  func run() throws {
    let copied = try StoreCopies.restore(
      file, to: store.path, as: store.actor, at: CommandMoment.now, skipsDamage: skipDamage)
    try copied.report(.restored, store.path, interface)
  }
}
