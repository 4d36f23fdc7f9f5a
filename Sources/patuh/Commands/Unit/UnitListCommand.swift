import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh unit list`: the units of the organisation.
struct UnitListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: CommandText.abstract(
      "Unit organisasi.", "The units of the organisation."),
    discussion: CommandText.example("patuh unit list"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    var columns = TextColumns()
    for unit in try store.open().units() {
      columns.add([unit.id, unit.parent ?? "–", harmless(unit.title)])
    }
    interface.console.write(columns.text)
  }
}
