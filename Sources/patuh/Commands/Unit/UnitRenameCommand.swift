import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics

/// `patuh unit rename`: give a unit another id; the old one stays an alias.
struct UnitRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: CommandText.abstract(
      "Beri unit id baru; yang lama tetap menjadi alias.",
      "Give a unit another id; the old one stays an alias."),
    discussion: CommandText.example("patuh unit rename desk front-desk"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .unitID))
  var unit: UnitID

  @Argument(help: CommandText.help(store: .newID))
  var new: UnitID

  func run() throws {
    try store.session(interface).rename(unit, to: new)
    interface.tell(
      CommandText.text(
        store: .renamed, ["old": unit.rawValue, "new": new.rawValue]) + "\n")
  }
}
