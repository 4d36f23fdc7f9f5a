import ArgumentParser
import AuditStore
import Diagnostics
import FileAccess

/// `patuh audit export`: write the answers of an engagement as a file of results (JSON).
struct AuditExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: CommandText.abstract(
      "Tulis jawaban penugasan sebagai berkas hasil (JSON).",
      "Write the answers of an engagement as a file of results (JSON)."),
    discussion: CommandText.example("patuh audit export E-2026-01 -o results.json"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: String?

  @Option(name: .shortAndLong, help: CommandText.help(.output), completion: .file())
  var output: String?

  @Flag(help: CommandText.help(store: .form))
  var form = false

  func run() throws {
    let audit = try StoredAudit(
      store: try store.open(), engagement: engagement, interface: interface)
    let id = try audit.only(checklist)
    let bytes = form ? try audit.form(of: id) : try audit.resultsFile(of: id)
    guard let output else { return interface.console.write(bytes) }
    try OutputFile.write(bytes, to: output)
    interface.console.write(CommandText.text(.wrote, ["file": output]) + "\n")
  }
}
