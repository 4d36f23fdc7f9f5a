import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh plan show`: the approved plan and how far it is.
struct PlanShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: CommandText.abstract(
      "Rencana yang disetujui dan pelaksanaannya.", "The approved plan and how far it is."),
    discussion: CommandText.example("patuh plan show 2027"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .year), transform: PlanWords.year)
  var year: PlanYear

  func run() throws {
    interface.console.write(PlanWords.table(try store.session(interface).plan(of: year)))
  }
}
