import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh evidence add`: attach a file of evidence.
struct EvidenceAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: CommandText.abstract(
      "Lampirkan berkas bukti.", "Attach a file of evidence."),
    discussion: CommandText.example("patuh evidence add E-2026-01 log.pdf --item S-20"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  @Argument(help: CommandText.help(store: .file))
  var files: [String]

  @Option(help: CommandText.help(store: .itemID))
  var item: ItemID?

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: ChecklistID?

  @Option(help: CommandText.help(store: .findingID))
  var finding: FindingID?

  @Option(help: CommandText.help(store: .provenAction))
  var action: ActionID?

  @Option(help: CommandText.help(store: .dateOf), transform: CommandDates.day)
  var date: CalendarDate?

  @Option(help: CommandText.help(store: .expires), transform: CommandDates.day)
  var expires: CalendarDate?

  @Option(help: CommandText.help(store: .sourceOf))
  var source: String?

  func run() throws {
    let session = try store.session(interface)
    let owner = try item.map { item throws(DiagnosticsError) in
      try session.audit(engagement, interface.context).checklist(of: item, named: checklist)
    }
    let lines = try EvidenceFolder(store: store.path).keep(files) {
      kept, copy throws(DiagnosticsError) in
      let ids = try session.add(kept.map { described($0, of: owner) }, copying: copy)
      return zip(ids, kept).map { id, kept in
        "\(id)  \(kept.sha256)  \(kept.mediaType)  \(harmless(kept.name))\n"
      }
    }
    interface.tell(lines.joined())
  }

  /// A file with what it belongs to.
  private func described(_ kept: KeptEvidence, of checklist: ChecklistID?) -> Evidence {
    var file = kept.file
    file.engagement = engagement
    (file.date, file.source, file.expires) = (date, source, expires)
    file.checklist = checklist
    (file.item, file.finding, file.action) = (item, finding, action)
    return file
  }
}
