import AuditStore
import Diagnostics
import FileAccess
import Seals

/// A file that is kept: what there is to say of it by its bytes.
struct KeptEvidence {
  let sha256: String
  let size: Int
  let name: String
  let mediaType: String

  /// What a store is told of it, as yet without what it belongs to.
  var record: EvidenceRecord {
    EvidenceRecord(
      id: "", engagement: "", sha256: sha256, size: size, name: name, mediaType: mediaType)
  }
}

/// The files of evidence beside a store, each once, by its SHA-256.
struct EvidenceFolder {
  /// How big a file of evidence may be: 256 MiB.
  static let limit = 256 << 20

  /// The folder.
  let path: String

  init(store: String) { path = store + ".evidence" }

  private func place(_ sha256: String) -> String { "\(path)/\(sha256.prefix(2))/\(sha256)" }

  /// Keeps a copy of a file; one with the same bytes is kept once.
  func keep(
    _ file: String
  ) throws(DiagnosticsError) -> KeptEvidence {
    let bytes = try InputFile.read(file, limit: Self.limit)
    let sha256 = Seals.sha256(bytes).hex
    let place = place(sha256)
    if !InputFile.exists(place) {
      try StoreFolder.prepare(place)
      try OutputFile.write(bytes, to: place)
    }
    return KeptEvidence(
      sha256: sha256, size: bytes.count, name: String(file.split(separator: "/").last ?? ""),
      mediaType: MediaType.of(bytes))
  }

  /// The bytes of a file, if they are still those that were kept.
  private func bytes(of evidence: StoredEvidence) -> [UInt8]? {
    guard let bytes = try? InputFile.read(place(evidence.record.sha256), limit: Self.limit)
    else { return nil }
    return bytes
  }

  /// One line for each file that is missing or altered.
  func problems(of all: [StoredEvidence]) -> [String] {
    all.compactMap { evidence in
      let facts = ["id": evidence.record.id, "name": harmless(evidence.record.name)]
      guard let bytes = bytes(of: evidence) else {
        return CommandText.text(store: .evidenceMissing, facts)
      }
      return Seals.sha256(bytes).hex == evidence.record.sha256
        ? nil : CommandText.text(store: .evidenceAltered, facts)
    }
  }

  /// The bytes of a file as they were kept.
  ///
  /// - Throws: When they are missing or altered.
  func sound(_ evidence: StoredEvidence) throws(DiagnosticsError) -> [UInt8] {
    guard let bytes = bytes(of: evidence), Seals.sha256(bytes).hex == evidence.record.sha256 else {
      throw DiagnosticsError.unknown("evidence", evidence.record.id)
    }
    return bytes
  }

  /// Writes a file to a folder; its id stands before the name, so that none hides another.
  func write(_ evidence: StoredEvidence, to folder: String) throws(DiagnosticsError) -> String {
    let bytes = try sound(evidence)
    try StoreFolder.make(folder)
    let id = evidence.record.id.replacing("/", with: "-")
    let file = "\(folder)/\(id)-\(evidence.record.name.replacing("/", with: "-"))"
    try OutputFile.write(bytes, to: file)
    return file
  }
}
