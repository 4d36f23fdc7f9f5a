import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh person grant`: give a role.
struct PersonGrantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant",
    abstract: CommandText.abstract(
      "Beri peran.", "Give a role."),
    discussion: CommandText.example("patuh person grant ann auditor --unit desk"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .person))
  var person: PersonID

  @Argument(help: CommandText.help(store: .role))
  var role: Role

  @Option(help: CommandText.help(store: .unitOfRole))
  var unit: UnitID?

  func run() throws {
    try store.session(interface).grant(role, to: person, in: unit)
    interface.tell(CommandText.text(store: .done, ["id": person.rawValue]) + "\n")
  }
}
