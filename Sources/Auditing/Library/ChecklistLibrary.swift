package import AuditModel
package import Diagnostics
import FileAccess
import Formats

/// The folder of checklists and SOPs that ships with the program.
package struct ChecklistLibrary {
  /// The folder.
  package let folder: String

  /// The first folder of the library's places that exists.
  package static func find(_ context: AuditingContext) throws(DiagnosticsError) -> ChecklistLibrary
  {
    let places = context.library.folders
    guard let folder = places.first(where: Folder.exists) else {
      throw DiagnosticsError([
        Diagnostic(
          .commandLibraryMissing, at: nil,
          ["places": places.map { "`\($0)`" }.joined(separator: ", ")])
      ])
    }
    return ChecklistLibrary(folder: context.library.relative(folder))
  }

  /// A document of the library, by what it says of itself.
  package struct Entry: Sendable {
    /// Its id.
    package let id: String
    /// Its version; empty when it names none.
    package let version: String
    /// Its title.
    package let title: LocalizedText
    /// The languages it promises, the default first.
    package let languages: [Language]
    /// How many parts it has: items of a checklist, elements of a survey, and so on.
    package let count: Int
    /// Its file.
    package let path: String

    init(_ identity: DocumentIdentity, path: String) {
      id = identity.id
      version = identity.version
      title = identity.title
      languages = identity.languages
      count = identity.count
      self.path = path
    }
  }

  /// All documents of a kind, sorted by id, then path.
  func entries(
    _ kind: DocumentIdentity.Kind
  ) throws(DiagnosticsError) -> [Entry] {
    var entries: [Entry] = []
    for path in try Folder.files(below: folder, suffix: ".xml") {
      // A file that is no document of ours, or is broken, is for `validate` to speak of.
      guard let bytes = try? InputFile.read(path),
        let identity = try? DocumentIdentity.read(bytes, name: path), identity.kind == kind
      else { continue }
      entries.append(Entry(identity, path: path))
    }
    return entries.sorted { ($0.id, $0.path) < ($1.id, $1.path) }
  }
}
