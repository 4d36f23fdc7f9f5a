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
    columns.add(["store", store.path])
    columns.add(["id", info.id])
    columns.add(["title", harmless(info.title)])
    columns.add(["created", opened.zone.local(info.created)])
    columns.add(["time zone", opened.zone.name])
    columns.add(["form", "\(info.form)"])
    columns.add(["events", "\(info.events)"])
    for (thing, count) in info.counts { columns.add([thing, "\(count)"]) }
    interface.console.write(columns.text)
  }
}
