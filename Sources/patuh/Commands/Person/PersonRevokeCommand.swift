import ArgumentParser
import AuditStore
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
  var person: String

  @Argument(help: CommandText.help(store: .role))
  var role: Role

  @Option(help: CommandText.help(store: .unitOfRole))
  var unit: String?

  func run() throws {
    let at = StoreClock.now()
    try store.open().revoke(role, from: person, in: unit, by: store.actor, at: at)
    interface.console.write(CommandText.text(store: .done, ["id": person]) + "\n")
  }
}
