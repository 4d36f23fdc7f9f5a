import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh unit add`: add a unit.
struct UnitAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: CommandText.abstract(
      "Tambahkan unit.", "Add a unit."),
    discussion: CommandText.example("patuh unit add desk --title \"Service desk\" --below house"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .unitID))
  var unit: UnitID

  @Option(help: CommandText.help(store: .title))
  var title: String

  @Option(help: CommandText.help(store: .parentUnit))
  var below: UnitID?

  func run() throws {
    try store.session(interface).addUnit(unit, title: title, below: below)
    interface.tell(CommandText.text(store: .done, ["id": unit.rawValue]) + "\n")
  }
}
