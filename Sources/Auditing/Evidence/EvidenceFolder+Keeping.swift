package import AuditModel
import AuditStore
package import Diagnostics
import FileAccess
import Seals

/// A file that is to be kept: what its bytes tell of it.
package struct KeptEvidence {
  package let sha256: String
  package let size: Int
  package let name: String
  package let mediaType: String

  /// What a store is told of it, as yet without what it belongs to.
  package var file: Evidence {
    Evidence(
      id: EvidenceID(""), engagement: EngagementID(""), sha256: sha256, size: size, name: name,
      mediaType: mediaType)
  }
}

/// Files and folders that were not there before, so that they can be removed if what follows fails.
struct NewFiles {
  private var files: [String] = []
  private var folders: [String] = []

  /// Writes a file, and the folders that it needs.
  mutating func write(_ bytes: [UInt8], to path: String) throws(DiagnosticsError) {
    folders += try StoreFolder.prepare(path)
    let isNew = !InputFile.exists(path)
    try OutputFile.write(bytes, to: path)
    if isNew { files.append(path) }
  }

  /// Removes them.
  func remove() {
    OutputFile.remove(files)
    Folder.remove(folders)
  }
}

extension EvidenceFolder {
  /// Reads files, has them recorded, and keeps a copy of each; of files with the same bytes, one.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - record: Records them. It calls its second parameter, which makes the copies, when nothing else can refuse them
  ///     and before they are recorded.
  /// - Returns: What `record` returns.
  /// - Throws: `file.…`, or what `record` throws; no new copy is left then.
  package func keep<Value>(
    _ files: [String],
    recording record: (
      [KeptEvidence], _ copy: () throws(DiagnosticsError) -> Void
    ) throws(DiagnosticsError) -> Value
  ) throws(DiagnosticsError) -> Value {
    let kept = try files.map { file throws(DiagnosticsError) in
      let bytes = try InputFile.read(file, limit: Self.limit)
      return KeptEvidence(
        sha256: Seals.sha256(bytes).hex, size: bytes.count,
        name: String(file.split(separator: "/").last ?? ""), mediaType: MediaType.of(bytes))
    }
    var new = NewFiles()
    do throws(DiagnosticsError) {
      return try record(kept) { () throws(DiagnosticsError) in
        for (file, kept) in zip(files, kept) { try copy(file, kept, &new) }
      }
    } catch {
      new.remove()
      throw error
    }
  }

  private func copy(
    _ file: String, _ kept: KeptEvidence, _ new: inout NewFiles
  ) throws(DiagnosticsError) {
    // A copy that was damaged is replaced, not trusted.
    guard condition(sha256: kept.sha256, size: kept.size) != .sound else { return }
    // Read again, so that the memory that is needed does not grow with the number of files.
    let bytes = try InputFile.read(file, limit: Self.limit)
    guard Seals.sha256(bytes).hex == kept.sha256 else {
      throw DiagnosticsError([Diagnostic(.fileChanged, at: nil, ["file": file])])
    }
    try new.write(bytes, to: place(kept.sha256))
  }
}
