import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var person: PersonID

  @Option(help: CommandText.help(store: .name))
  var name: String?

  func run() throws {
    try store.session(interface).addPerson(person, name: name ?? person.rawValue)
    interface.tell(CommandText.text(store: .done, ["id": person.rawValue]) + "\n")
  }
}
