public import AuditModel
public import AuditStore
public import Diagnostics
import Formats
import RuleEngine
import Seals

/// Checklists as they are now, with their SOPs, to be kept with an engagement.
public struct FrozenChecklists {
  /// Languages and places of the library.
  package let context: AuditingContext

  /// Makes a reader of checklists.
  ///
  /// - Parameter context: Says where files and the library are.
  public init(context: AuditingContext) { self.context = context }

  /// Reads and validates checklists, to be kept with an engagement by `StoreSession.plan(_:documents:)`.
  ///
  /// - Parameter names: Their ids in the library, or the paths of their files.
  /// - Returns: What the plan of the engagement says of each checklist, and the bytes of all documents.
  /// - Throws: `DiagnosticsError` if a checklist or one of its SOPs cannot be read or has errors.
  public func freeze(
    _ names: [String]
  ) throws(DiagnosticsError) -> (
    checklists: [FrozenChecklist], documents: [KeptDocument]
  ) {
    var checklists: [FrozenChecklist] = []
    var documents: [KeptDocument] = []
    for name in names {
      let path = try DocumentKind.checklist.path(of: name, context)
      let folder = LoadedChecklist.folder(of: path)
      var kept = [KeptDocument(name: path, bytes: try context.files.read(path))]
      let loaded = try LoadedChecklist(kept[0].bytes, name: path) { href throws(DiagnosticsError) in
        let bytes = try context.files.read(folder + href)
        kept.append(KeptDocument(name: href, bytes: bytes))
        return (bytes, folder + href)
      }
      checklists.append(
        FrozenChecklist(
          id: loaded.checklist.id, version: loaded.checklist.version,
          canonicalHash: loaded.checklist.canonicalHash,
          documents: kept.map {
            FrozenChecklist.Document(
              name: $0.name, sha256: Seals.sha256($0.bytes).hex)
          }))
      documents += kept
    }
    return (checklists, documents)
  }

  /// Loads a checklist as it was frozen; `documents` holds the bytes by SHA-256.
  package static func load(
    _ frozen: FrozenChecklist, from documents: [String: [UInt8]]
  ) throws(DiagnosticsError) -> LoadedChecklist {
    func bytes(_ document: FrozenChecklist.Document) throws(DiagnosticsError) -> [UInt8] {
      guard let bytes = documents[document.sha256] else {
        throw DiagnosticsError.unknown(.document, document.name)
      }
      return bytes
    }
    guard let first = frozen.documents.first else {
      throw DiagnosticsError.unknown(.document, frozen.id.rawValue)
    }
    return try LoadedChecklist(try bytes(first), name: first.name) {
      href throws(DiagnosticsError) in
      guard let document = frozen.documents.first(where: { $0.name == href }) else {
        throw DiagnosticsError.unknown(.document, href)
      }
      return (try bytes(document), href)
    }
  }
}
