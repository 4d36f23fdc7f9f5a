import ArgumentParser
import AuditStore
import Diagnostics

/// `patuh audit import`: take results from files; items answered differently are conflicts.
struct AuditImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: CommandText.abstract(
      "Ambil hasil dari berkas; yang sudah dijawab lain adalah konflik.",
      "Take results from files; items answered differently are conflicts."),
    discussion: CommandText.example("patuh audit import E-2026-01 results.xml --dry-run"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: String

  @Argument(help: CommandText.help(store: .resultsFiles))
  var files: [String]

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: String?

  @Flag(help: CommandText.help(store: .dryRun))
  var dryRun = false

  @Flag(help: CommandText.help(store: .replace))
  var replace = false

  func run() throws {
    let at = StoreClock.now()
    let opened = try store.open()
    let audit = try StoredAudit(store: opened, engagement: engagement, interface: interface)
    let (records, parameters, chosen, warnings) = try audit.records(
      of: files, checklist: checklist, replacing: replace)
    interface.console.report(warnings)
    if dryRun {
      let changes = try audit.preview(records)
      interface.console.write(changes.text)
      interface.console.write(
        CommandText.text(store: .wouldRecord, ["count": "\(changes.count)"]) + "\n")
    } else {
      let count = try opened.record(records, by: store.actor, at: at, way: "import")
      try opened.set(
        parameters, of: chosen, in: engagement, by: store.actor, at: at)
      interface.console.write(
        CommandText.text(store: .answersRecorded, ["count": "\(count)"]) + ", "
          + CommandText.text(store: .answersSame, ["count": "\(records.count - count)"]) + "\n")
    }
  }
}
