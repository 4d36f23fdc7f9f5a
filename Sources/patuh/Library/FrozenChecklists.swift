import AuditModel
import AuditStore
import Diagnostics
import FileAccess
import Formats
import RuleEngine
import Seals

/// Checklists as they are now, with their SOPs, to be kept with an engagement.
struct FrozenChecklists {
  /// The options of the command.
  let interface: InterfaceOptions

  /// Reads checklists, sees that they are sound, and gives their documents.
  func freeze(
    _ names: [String]
  ) throws(DiagnosticsError) -> (
    checklists: [Engagement.FrozenChecklist], documents: [KeptDocument]
  ) {
    var checklists: [Engagement.FrozenChecklist] = []
    var documents: [KeptDocument] = []
    for name in names {
      let path = try ChecklistLibrary.path(of: name, .checklist, interface)
      let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
      var kept = [KeptDocument(name: path, bytes: try InputFile.read(path))]
      let loaded = try ChecklistLoader.load(
        kept[0].bytes, name: path, knownModels: ScoringModels.all.map { $0.id }
      ) { href throws(DiagnosticsError) in
        let bytes = try InputFile.read(folder + href)
        kept.append(KeptDocument(name: href, bytes: bytes))
        return (bytes, folder + href)
      }
      checklists.append(
        Engagement.FrozenChecklist(
          id: loaded.checklist.id.rawValue, version: loaded.checklist.version,
          canonicalHash: loaded.checklist.canonicalHash,
          documents: kept.map {
            Engagement.FrozenChecklist.Document(
              name: $0.name, sha256: Seals.sha256($0.bytes).hex)
          }))
      documents += kept
    }
    return (checklists, documents)
  }

  /// Loads a checklist as it was frozen.
  static func load(
    _ frozen: Engagement.FrozenChecklist, from store: AuditStore
  ) throws(DiagnosticsError) -> LoadedChecklist {
    guard let first = frozen.documents.first else {
      throw DiagnosticsError.unknown("document", frozen.id)
    }
    let loaded = try ChecklistLoader.load(
      try store.document(first.sha256), name: first.name,
      knownModels: ScoringModels.all.map { $0.id }
    ) { href throws(DiagnosticsError) in
      guard let document = frozen.documents.first(where: { $0.name == href }) else {
        throw DiagnosticsError.unknown("document", href)
      }
      return (try store.document(document.sha256), href)
    }
    return LoadedChecklist(
      checklist: loaded.checklist, sops: loaded.sops, warnings: loaded.diagnostics)
  }
}
