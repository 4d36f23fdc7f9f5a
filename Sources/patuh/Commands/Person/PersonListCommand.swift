import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
    var columns = TextColumns(header: [.id, .name, .roles])
    for person in try store.session(interface).people() {
      let grants = person.grants.map { grant in
        grant.role.rawValue + (grant.unit.map { " (\(harmless($0.rawValue)))" } ?? "")
      }
      columns.add([
        harmless(person.id.rawValue), harmless(person.name), grants.joined(separator: ", "),
      ])
    }
    interface.console.write(columns.text)
  }
}
