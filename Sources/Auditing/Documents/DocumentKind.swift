public import Diagnostics
import Formats

/// A document that was read and found sound.
public struct LoadedDocument<Document: Sendable>: Sendable {
  /// The document.
  public let document: Document
  /// What its author should know although it stops nothing, sorted by place.
  public let warnings: [Diagnostic]
}

/// A kind of document: how the library finds it by its id, and how it is loaded.
public struct DocumentKind<Document: Sendable>: Sendable {
  typealias Read =
    @Sendable (_ bytes: [UInt8], _ path: String, _ files: FileSource) throws(DiagnosticsError)
    -> (document: Document, diagnostics: [Diagnostic])

  /// How the library knows documents of this kind, and the message for an id that it does not have; `nil`: they are
  /// named by their paths only.
  private let library: (identity: DocumentIdentity.Kind, unknown: Message)?
  private let read: Read

  init(_ library: (identity: DocumentIdentity.Kind, unknown: Message)?, load read: @escaping Read) {
    self.library = library
    self.read = read
  }

  init(
    _ library: (identity: DocumentIdentity.Kind, unknown: Message)?,
    _ loader: DocumentLoader<Document>
  ) {
    self.init(library) { bytes, path, _ throws(DiagnosticsError) in
      try loader.load(bytes, name: path)
    }
  }

  /// Loads a document of the library, or of a path.
  ///
  /// - Parameters:
  ///   - name: Its id in the library, or the path of its file.
  ///   - context: Says where files and the library are.
  /// - Returns: The document with its warnings.
  /// - Throws: `DiagnosticsError` if there is no such document, or if it has any error; then with all of them.
  public func load(
    _ name: String, _ context: AuditingContext
  ) throws(DiagnosticsError) -> LoadedDocument<Document> {
    let path = try path(of: name, context)
    let loaded = try read(try context.files.read(path), path, context.files)
    return LoadedDocument(document: loaded.document, warnings: loaded.diagnostics)
  }

  /// The documents of the library of this kind, sorted by id, then path.
  ///
  /// - Parameter context: Says where files and the library are.
  /// - Returns: The entries.
  /// - Throws: `DiagnosticsError` if there is no library, or if it cannot be read.
  package func entries(
    _ context: AuditingContext
  ) throws(DiagnosticsError) -> [ChecklistLibrary.Entry] {
    guard let library else { return [] }
    return try ChecklistLibrary.find(context).entries(library.identity)
  }

  /// The file of a document: a path when there is such a file, else the document of the library with that id.
  func path(of name: String, _ context: AuditingContext) throws(DiagnosticsError) -> String {
    // A name that looks like a path is one, so that a misspelt path is reported as a missing file.
    let looksLikePath = name.utf8.contains(UInt8(ascii: "/")) || name.hasSuffix(".xml")
    guard let library, !looksLikePath, !context.files.exists(name) else { return name }
    let entries = try entries(context)
    if let entry = entries.first(where: { $0.id == name }) { return entry.path }
    let known = entries.map { "`\($0.id)`" }.joined(separator: ", ")
    throw DiagnosticsError([
      Diagnostic(library.unknown, at: nil, ["id": name, "known": known.isEmpty ? "-" : known])
    ])
  }
}
