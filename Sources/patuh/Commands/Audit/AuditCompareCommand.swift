import ArgumentParser
import AuditModel
import AuditStore
import Auditing
import Diagnostics

/// `patuh audit compare`: what would come out with another version of the checklist.
struct AuditCompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: CommandText.abstract(
      "Apa hasilnya dengan versi lain daftar periksa; tidak ada yang dicatat.",
      "What would come out with another version of the checklist; nothing is recorded."),
    discussion: CommandText.example("patuh audit compare E-2026-01 passport-sop-2027.xml"))

  @OptionGroup var interface: InterfaceOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: CommandText.help(store: .engagementID))
  var engagement: EngagementID

  @Argument(
    help: CommandText.help(store: .otherChecklist), completion: .file(extensions: ["xml"]))
  var other: String

  @Option(help: CommandText.help(store: .checklistOfAudit))
  var checklist: ChecklistID?

  @Option(help: CommandText.help(default: ListFormat.text))
  var format: ListFormat = .text

  func run() throws {
    let session = try store.session(interface)
    let audit = try session.audit(engagement, interface.context)
    try session.requireScores(of: audit.engagement)
    let loaded = try DocumentKind.checklist.load(other, interface.context).document
    let id = try audit.only(checklist ?? loaded.checklist.id).checklist.id
    let words = WhatIfWords(comparison: try WhatIf(audit, checklist: id, with: loaded))
    interface.console.write(format == .json ? try words.json() : words.page)
  }
}
