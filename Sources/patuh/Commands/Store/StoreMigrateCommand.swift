import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh store migrate`: bring a store of an earlier program to the form of this one, with a copy of it before.
///
/// Every other command does so as well when it opens a store, without a copy.
struct StoreMigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: CommandText.abstract(
      "Bawa penyimpanan ke bentuk program ini, setelah menyalinnya.",
      "Bring a store to the form of this program, after copying it."),
    discussion: CommandText.example("patuh store migrate --copy before.sqlite"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Option(help: CommandText.help(store: .copyBefore))
  var copy: String?

  func run() throws {
    let before = try AuditStore.form(of: store.path)
    if let copy, before < AuditStore.newestForm {
      try AuditStore.copy(store.path, to: copy)
    }
    let opened = try store.open()
    let problems = try opened.verify()
    for problem in problems { interface.console.note(TrailWords.line(problem)) }
    guard problems.isEmpty else { throw EndOfCommand(status: .gateFailed) }
    interface.console.write(
      CommandText.text(
        store: .migrated,
        ["path": store.path, "before": "\(before)", "after": "\(AuditStore.newestForm)"]) + "\n")
  }
}
