import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh person list`: people and their roles.
struct PersonListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: CommandText.abstract(
      "Orang dan perannya.", "People and their roles."),
    discussion: CommandText.example("patuh person list"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    var columns = TextColumns()
    for person in try store.open().people() {
      let grants = person.grants.map { grant in
        grant.role.rawValue + (grant.unit.map { " (\($0))" } ?? "")
      }
      columns.add([person.id, harmless(person.name), grants.joined(separator: ", ")])
    }
    interface.console.write(columns.text)
  }
}
