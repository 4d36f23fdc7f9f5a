import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh store info`: what there is in the store.
struct StoreInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: CommandText.abstract(
      "Isi penyimpanan.", "What there is in the store."),
    discussion: CommandText.example("patuh store info"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let opened = try store.open()
    let info = try opened.info()
    var columns = TextColumns()
    func add(_ label: StoreLabel, _ text: String) { columns.add([CommandText.label(label), text]) }
    add(.store, store.path)
    add(.id, info.id)
    add(.title, harmless(info.title))
    add(.created, opened.zone.local(info.created))
    add(.timeZone, opened.zone.name)
    add(.form, "\(info.form)")
    add(.events, "\(info.events)")
    for (thing, count) in info.counts {
      let label = StoreThing(rawValue: thing)?.term.text(in: interface.language)
      columns.add([label ?? thing, "\(count)"])
    }
    interface.console.write(columns.text)
  }
}
