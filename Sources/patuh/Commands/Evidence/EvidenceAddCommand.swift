import ArgumentParser
import AuditStore
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
  var engagement: String

  @Argument(help: CommandText.help(store: .file))
  var files: [String]

  @Option(help: CommandText.help(store: .itemID))
  var item: String?

  @Option(help: CommandText.help(store: .findingID))
  var finding: String?

  @Option(help: CommandText.help(store: .provenAction))
  var action: String?

  @Option(help: CommandText.help(store: .dateOf), transform: CommandDates.isoDay)
  var date: String?

  @Option(help: CommandText.help(store: .expires), transform: CommandDates.isoDay)
  var expires: String?

  @Option(help: CommandText.help(store: .sourceOf))
  var source: String?

  func run() throws {
    let at = StoreClock.now()
    let opened = try store.open()
    if let item {
      _ = try StoredAudit(store: opened, engagement: engagement, interface: interface)
        .checklist(of: item, named: nil)
    }
    let folder = EvidenceFolder(store: store.path)
    for file in files {
      let kept = try folder.keep(file)
      var record = kept.record
      record.engagement = engagement
      (record.date, record.source, record.expires) = (date, source, expires)
      (record.item, record.finding, record.action) = (item, finding, action)
      let id = try opened.add(record, by: store.actor, at: at)
      interface.console.write(
        "\(id)  \(kept.sha256)  \(kept.mediaType)  \(harmless(kept.name))\n")
    }
  }
}
