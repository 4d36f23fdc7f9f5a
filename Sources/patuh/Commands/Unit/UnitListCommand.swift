import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
    var columns = TextColumns(header: [.id, .parent, .title])
    for unit in try store.session(interface).units() {
      columns.add([
        harmless(unit.id.rawValue), harmless(unit.parent?.rawValue ?? "–"), harmless(unit.title),
      ])
    }
    interface.console.write(columns.text)
  }
}
