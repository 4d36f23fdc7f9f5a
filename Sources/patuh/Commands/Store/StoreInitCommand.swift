import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh store init`: make a new store; whoever makes it is its administrator.
struct StoreInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: CommandText.abstract(
      "Buat penyimpanan baru; pembuatnya administrator.",
      "Make a new store; whoever makes it is its administrator."),
    discussion: CommandText.example("patuh store init --title \"Audit department\""))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .title))
  var title: String = "Patuh"

  @Option(help: CommandText.help(store: .name))
  var name: String?

  func run() throws {
    let path = store.path
    try StoreFolder.prepare(path)
    _ = try AuditStore.create(
      at: path, id: StoreClock.randomID(), title: title,
      owner: (store.actor, name ?? store.actor), now: StoreClock.now())
    interface.console.write(
      CommandText.text(store: .created, ["path": path, "person": store.actor]) + "\n")
  }
}
