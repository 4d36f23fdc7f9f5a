import ArgumentParser
import AuditModel
import AuditStore
import Auditing
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
  var engagement: EngagementID

  @Argument(help: CommandText.help(store: .resultsFiles))
  var files: [String]

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: ChecklistID?

  @Flag(help: CommandText.help(store: .dryRun))
  var dryRun = false

  @Flag(help: CommandText.help(store: .replace))
  var replace = false

  @Flag(help: CommandText.help(store: .overrideSubject))
  var overrideSubject = false

  func run() throws {
    let session = try store.session(interface, way: .import)
    let audit = try session.audit(engagement, interface.context)
    let read = try audit.reading(
      files,
      ImportOptions(
        checklist: checklist, isReplacing: replace, overridesSubject: overrideSubject),
      names: session.knownNames())
    interface.console.report(read.warnings)
    if dryRun {
      interface.console.write(ImportWords.preview(read))
    } else {
      let recorded = try session.record(read.submission, in: engagement)
      interface.tell(ImportWords.outcome(read, recorded: recorded.count))
    }
  }
}
