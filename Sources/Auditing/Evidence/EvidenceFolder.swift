package import AuditModel
package import Diagnostics
import FileAccess
import Seals

/// The files of evidence beside a store, each once, by its SHA-256.
package struct EvidenceFolder {
  /// How big a file of evidence may be: 256 MiB.
  package static let limit = 256 << 20

  /// The folder.
  package let path: String

  package init(store: String) { path = store + ".evidence" }

  func place(_ sha256: String) -> String { "\(path)/\(sha256.prefix(2))/\(sha256)" }

  // MARK: - Checking

  /// The condition of a file beside the store.
  package enum Condition: Hashable {
    case sound
    case missing
    /// Its bytes are not those that were added.
    case damaged
    /// It cannot be read, so that nobody can say what it holds; the system's reason.
    case unreadable(String)
  }

  /// Compares a file with what was added, piece by piece.
  package func condition(of evidence: StoredEvidence) -> Condition {
    condition(sha256: evidence.file.sha256, size: evidence.file.size)
  }

  func condition(sha256: String, size: Int) -> Condition {
    guard SHA256Digest(hex: sha256) != nil else { return .missing }
    do throws(DiagnosticsError) {
      let stream = try InputStream(place(sha256))
      guard stream.size == size else { return .damaged }
      var hasher = SHA256Hasher()
      while case let piece = try stream.next(), !piece.isEmpty { hasher.update(piece) }
      return hasher.finalize().hex == sha256 ? .sound : .damaged
    } catch {
      let failure = error.diagnostics[0]
      return failure.code == Message.fileNotFound.code
        ? .missing : .unreadable(failure.facts["reason"] ?? failure.code)
    }
  }

  /// A diagnostic for each file that is missing, damaged or unreadable.
  package func problems(of all: [StoredEvidence]) -> [Diagnostic] { all.compactMap(problem) }

  func problem(_ evidence: StoredEvidence) -> Diagnostic? {
    switch condition(of: evidence) {
    case .sound: nil
    case .missing: diagnostic(.storeEvidenceMissing, evidence)
    case .damaged: diagnostic(.storeEvidenceDamaged, evidence)
    case .unreadable(let reason):
      diagnostic(.storeEvidenceUnreadable, evidence, ["reason": reason])
    }
  }

  /// Names the file by its id and place, not by the name that it was added with: that one is content.
  private func diagnostic(
    _ message: Message, _ evidence: StoredEvidence, _ more: [String: String] = [:]
  ) -> Diagnostic {
    let facts = ["id": evidence.file.id.rawValue, "file": place(evidence.file.sha256)]
    return Diagnostic(message, at: nil, facts.merging(more) { first, _ in first })
  }

  /// The bytes of a file as they were added.
  ///
  /// - Throws: `store.evidence-missing`, `store.evidence-damaged` or `store.evidence-unreadable`.
  package func sound(_ evidence: StoredEvidence) throws(DiagnosticsError) -> [UInt8] {
    if let problem = problem(evidence) { throw DiagnosticsError([problem]) }
    let bytes = try InputFile.read(place(evidence.file.sha256), limit: Self.limit)
    guard Seals.sha256(bytes).hex == evidence.file.sha256 else {
      throw DiagnosticsError([diagnostic(.storeEvidenceDamaged, evidence)])
    }
    return bytes
  }

  // MARK: - Exporting

  /// The name of a file outside the store: its id, so that none hides another, and its own name, escaped.
  package static func exportName(_ evidence: StoredEvidence) -> String {
    let file = evidence.file
    return FileName.escaped(
      "\(FileName.hyphenated(file.id.rawValue))-\(file.name)",
      checksum: Seals.sha256("\(file.id)-\(file.name)").hex)
  }

  /// Writes a file to a folder; its id stands before the name, so that none hides another.
  ///
  /// A file of the name with other content stays, and the new one has its checksum in the name.
  package func write(_ evidence: StoredEvidence, to folder: String) throws(DiagnosticsError)
    -> String
  {
    let bytes = try sound(evidence)
    try StoreFolder.make(folder)
    var file = "\(folder)/\(Self.exportName(evidence))"
    if InputFile.exists(file), try InputFile.read(file, limit: Self.limit) != bytes {
      file = "\(folder)/\(evidence.file.sha256.prefix(16))%\(Self.exportName(evidence))"
    }
    try OutputFile.write(bytes, to: file)
    return file
  }
}
