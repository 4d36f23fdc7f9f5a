import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh person add`: add somebody.
struct PersonAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: CommandText.abstract(
      "Tambahkan orang.", "Add somebody."),
    discussion: CommandText.example("patuh person add ann --name \"Ann\""))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .person))
  var person: String

  @Option(help: CommandText.help(store: .name))
  var name: String?

  func run() throws {
    let at = StoreClock.now()
    try store.open().addPerson(person, name: name ?? person, by: store.actor, at: at)
    interface.console.write(CommandText.text(store: .done, ["id": person]) + "\n")
  }
}
