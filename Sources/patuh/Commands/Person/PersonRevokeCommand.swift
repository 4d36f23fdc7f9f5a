import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh person revoke`: take a role.
struct PersonRevokeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: CommandText.abstract(
      "Cabut peran.", "Take a role."),
    discussion: CommandText.example("patuh person revoke ann auditor --unit desk"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .person))
  var person: PersonID

  @Argument(help: CommandText.help(store: .role))
  var role: Role

  @Option(help: CommandText.help(store: .unitOfRole))
  var unit: UnitID?

  func run() throws {
    try store.session(interface).revoke(role, from: person, in: unit)
    interface.tell(CommandText.text(store: .done, ["id": person.rawValue]) + "\n")
  }
}
