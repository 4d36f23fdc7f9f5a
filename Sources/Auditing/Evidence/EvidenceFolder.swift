package import AuditModel
import AuditStore
package import Diagnostics
import FileAccess
import Seals

/// A file that is kept: what there is to say of it by its bytes.
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

/// The files of evidence beside a store, each once, by its SHA-256.
package struct EvidenceFolder {
  /// How big a file of evidence may be: 256 MiB.
  package static let limit = 256 << 20

  /// The folder.
  package let path: String

  package init(store: String) { path = store + ".evidence" }

  private func place(_ sha256: String) -> String { "\(path)/\(sha256.prefix(2))/\(sha256)" }

  /// Keeps a copy of a file; one with the same bytes is kept once.
  package func keep(
    _ file: String
  ) throws(DiagnosticsError) -> KeptEvidence {
    let bytes = try InputFile.read(file, limit: Self.limit)
    let sha256 = Seals.sha256(bytes).hex
    let place = place(sha256)
    // A copy that was damaged is replaced, not trusted.
    if condition(sha256: sha256, size: bytes.count) != .sound {
      try StoreFolder.prepare(place)
      try OutputFile.write(bytes, to: place)
    }
    return KeptEvidence(
      sha256: sha256, size: bytes.count, name: String(file.split(separator: "/").last ?? ""),
      mediaType: MediaType.of(bytes))
  }

  // MARK: - Checking

  /// The condition of a file beside the store.
  package enum Condition: Hashable {
    case sound
    case missing
    /// It is there, and its bytes are not those that were added, or cannot be read.
    case damaged
  }

  /// Compares a file with what was added, piece by piece.
  package func condition(of evidence: StoredEvidence) -> Condition {
    condition(sha256: evidence.file.sha256, size: evidence.file.size)
  }

  private func condition(sha256: String, size: Int) -> Condition {
    guard SHA256Digest(hex: sha256) != nil else { return .missing }
    do throws(DiagnosticsError) {
      let stream = try InputStream(place(sha256))
      guard stream.size == size else { return .damaged }
      var hasher = SHA256Hasher()
      while case let piece = try stream.next(), !piece.isEmpty { hasher.update(piece) }
      return hasher.finalize().hex == sha256 ? .sound : .damaged
    } catch {
      return error.diagnostics.first?.code == Message.fileNotFound.code ? .missing : .damaged
    }
  }

  /// A diagnostic for each file that is missing or damaged.
  package func problems(of all: [StoredEvidence]) -> [Diagnostic] { all.compactMap(problem) }

  private func problem(_ evidence: StoredEvidence) -> Diagnostic? {
    let message: Message
    switch condition(of: evidence) {
    case .sound: return nil
    case .missing: message = .storeEvidenceMissing
    case .damaged: message = .storeEvidenceDamaged
    }
    return Diagnostic(
      message, at: nil,
      [
        "id": evidence.file.id.rawValue, "name": harmless(evidence.file.name),
        "file": place(evidence.file.sha256),
      ])
  }

  /// The bytes of a file as they were added.
  ///
  /// - Throws: `store.evidence-missing` or `store.evidence-damaged`.
  package func sound(_ evidence: StoredEvidence) throws(DiagnosticsError) -> [UInt8] {
    if let problem = problem(evidence) { throw DiagnosticsError([problem]) }
    let bytes = try InputFile.read(place(evidence.file.sha256), limit: Self.limit)
    guard Seals.sha256(bytes).hex == evidence.file.sha256 else {
      throw DiagnosticsError([
        Diagnostic(
          .storeEvidenceDamaged, at: nil,
          [
            "id": evidence.file.id.rawValue, "name": harmless(evidence.file.name),
            "file": place(evidence.file.sha256),
          ])
      ])
    }
    return bytes
  }

  // MARK: - Copying

  /// The files that were copied, each once.
  package struct Copied {
    /// The number of files, those that were there already included.
    package var files = 0
    /// The sum of their sizes in bytes.
    package var bytes = 0
    /// The missing and damaged files that were left out.
    package var problems: [Diagnostic] = []
    fileprivate var made: [String] = []

    /// Removes the files that were not there before.
    package func undo() { OutputFile.remove(made) }
  }

  /// Copies files to the folder of another store, and checks each copy.
  ///
  /// Files that are there already, sound, are left: so a copy that was interrupted can be repeated.
  ///
  /// - Parameters:
  ///   - all: The files.
  ///   - target: The other folder.
  ///   - skipsDamage: Whether to go on without files that are missing or damaged.
  /// - Returns: The files that were copied.
  /// - Throws: A diagnostic for each file that is missing or damaged, or `file.…`; no new file is left then.
  package func copy(
    _ all: [StoredEvidence], to target: EvidenceFolder, skipsDamage: Bool = false
  ) throws(DiagnosticsError) -> Copied {
    var copied = Copied()
    var seen: Set<String> = []
    let files = all.filter { seen.insert($0.file.sha256).inserted }
    do throws(DiagnosticsError) {
      var missing: [Diagnostic] = []
      for file in files where target.condition(of: file) != .sound {
        if let problem = problem(file) { missing.append(problem) }
      }
      guard skipsDamage || missing.isEmpty else { throw DiagnosticsError(missing) }
      copied.problems = missing
      for file in files {
        if target.condition(of: file) != .sound {
          guard condition(of: file) == .sound else { continue }
          let place = target.place(file.file.sha256)
          try StoreFolder.prepare(place)
          if !InputFile.exists(place) { copied.made.append(place) }
          try OutputFile.write(try sound(file), to: place)
          if let problem = target.problem(file) { throw DiagnosticsError([problem]) }
        }
        copied.files += 1
        copied.bytes += file.file.size
      }
      return copied
    } catch {
      copied.undo()
      throw error
    }
  }

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
