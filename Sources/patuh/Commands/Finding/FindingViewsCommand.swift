import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh finding views`: the filters that somebody kept, and taking one away.
struct FindingViewsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: CommandText.abstract(
      "Saringan yang Anda simpan.", "The filters that you kept."),
    discussion: CommandText.example("patuh finding views --remove late"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .removeView))
  var remove: String?

  func run() throws {
    let session = try store.session(interface)
    if let remove { try session.save(nil, as: remove) }
    var columns = TextColumns(header: [.name, .filter])
    for view in try session.views() {
      let options = view.filter.sorted { $0.key < $1.key }.map { name, value in
        value == "true" ? "--\(name)" : "--\(name) \(value)"
      }
      columns.add([harmless(view.name), harmless(options.joined(separator: " "))])
    }
    interface.console.write(
      columns.isEmpty ? CommandText.text(store: .none) + "\n" : columns.text)
  }
}
