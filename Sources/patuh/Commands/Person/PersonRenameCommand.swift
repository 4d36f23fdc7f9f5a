import ArgumentParser
import AuditModel
import AuditStore
import Diagnostics

/// `patuh person rename`: give a person another id; the old one stays an alias.
struct PersonRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: CommandText.abstract(
      "Beri orang id baru; yang lama tetap menjadi alias.",
      "Give a person another id; the old one stays an alias."),
    discussion: CommandText.example("patuh person rename ann ann.b"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .person))
  var person: PersonID

  @Argument(help: CommandText.help(store: .newID))
  var new: PersonID

  func run() throws {
    try store.session(interface).rename(person, to: new)
    interface.tell(
      CommandText.text(
        store: .renamed, ["old": person.rawValue, "new": new.rawValue]) + "\n")
  }
}
