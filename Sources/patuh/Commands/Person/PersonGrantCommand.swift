import ArgumentParser
import AuditStore
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
  var person: String

  @Argument(help: CommandText.help(store: .role))
  var role: Role

  @Option(help: CommandText.help(store: .unitOfRole))
  var unit: String?

  func run() throws {
    let at = StoreClock.now()
    try store.open().grant(role, to: person, in: unit, by: store.actor, at: at)
    interface.console.write(CommandText.text(store: .done, ["id": person]) + "\n")
  }
}
