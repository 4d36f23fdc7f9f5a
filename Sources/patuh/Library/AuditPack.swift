import Archives
import AuditModel
import AuditStore
import Diagnostics
import FileAccess
import Reporting
import Seals

/// Everything about an engagement in one archive: reports, data, checklists, evidence, and the signed head of the trail,
/// with a signed list of SHA-256.
struct AuditPack {
  /// What a pack may be at most when it is read.
  static let limits = Archive.Limits(entries: 100_000, bytes: 4 << 30)
  /// How big the file of a pack may be.
  static let fileLimit = 2 << 30
  static let manifest = "manifest.txt"
  static let signature = "manifest.sig"
  static let proofs = "trail/proofs.jsonl"

  // MARK: - Making

  /// Packs an engagement.
  ///
  /// - Parameters:
  ///   - audit: The engagement.
  ///   - evidence: The files beside the store.
  ///   - key: Signs the list and the head of the trail.
  /// - Returns: The archive.
  /// - Throws: What stands against reading; a file of evidence that is missing or altered, above all.
  static func make(
    _ audit: StoredAudit, evidence: EvidenceFolder, key: SigningKey
  ) throws -> [UInt8] {
    let store = audit.store
    var files: [Archive.Entry] = []
    let proved = try store.proofs(about: audit.status.plan.id)
    // The day of the last change, not today: the same store gives the same reports.
    let last = try store.events(from: proved.head.size, limit: 1).first?.at ?? ""
    let day = CalendarDate(iso: last.prefix(10))
    for loaded in audit.checklists {
      let id = loaded.checklist.id.rawValue
      let report = try audit.lookingBack(audit.fullReport(of: id, on: day))
      let options = ExportOptions(cover: try CoverOptions.page(report))
      for exporter in [HTMLExporter(), JSONExporter(), XLSXExporter()] as [any Exporter] {
        files.append(
          Archive.Entry(
            name: "report/\(id).\(exporter.fileExtension)",
            bytes: try exporter.export(report, options: options)))
      }
      files.append(
        Archive.Entry(name: "data/\(id)-results.json", bytes: try audit.resultsFile(of: id)))
    }
    for checklist in audit.status.plan.checklists {
      for document in checklist.documents {
        let name = document.name.split(separator: "/").last.map(String.init) ?? "document"
        files.append(
          Archive.Entry(
            name: "checklists/\(document.sha256.prefix(16))-\(name)",
            bytes: try store.document(document.sha256)))
      }
    }
    for file in try store.evidence(of: audit.status.plan.id) where file.removed == nil {
      let id = file.record.id.replacing("/", with: "-")
      let name = file.record.name.replacing("/", with: "-")
      files.append(
        Archive.Entry(name: "evidence/\(id)-\(name)", bytes: try evidence.sound(file)))
    }
    files.append(
      Archive.Entry(name: "trail/head.txt", bytes: TrailKeys.note(proved.head, key)))
    files.append(
      Archive.Entry(name: proofs, bytes: try TrailWords.lines(proved.events, proved.head)))
    // Two files can share a document.
    var seen: Set<String> = []
    files = files.filter { seen.insert($0.name).inserted }.sorted { $0.name < $1.name }
    let list = Array(
      files.map { "\(Seals.sha256($0.bytes).hex)  \($0.bytes.count)  \($0.name)\n" }.joined().utf8)
    let seal = "\(TrailKeys.hex(key.sign(list))) \(TrailKeys.hex(key.verifyingKey.bytes))\n"
    return try Archive(
      entries: [
        Archive.Entry(name: manifest, bytes: list),
        Archive.Entry(name: signature, bytes: Array(seal.utf8)),
      ] + files
    ).zip()
  }

  // MARK: - Verifying

  /// What a pack is found to be.
  struct Verdict {
    /// How many files its list names.
    var files = 0
    /// The key that signed it, 64 hexadecimal digits; empty when the signature is not valid.
    var key = ""
    /// The head of the trail that it holds.
    var head: TrailHead?
    /// What does not agree: a word, and a file.
    var problems: [(kind: StoreText, name: String)] = []
  }

  /// Checks a pack against its own list and signature; it needs nothing else.
  ///
  /// - Parameter bytes: The archive.
  /// - Returns: What was found.
  /// - Throws: When it is no archive that can be read.
  static func verify(_ bytes: [UInt8]) throws(ArchiveError) -> Verdict {
    let archive = try Archive.read(bytes, limits: limits)
    var verdict = Verdict()
    var found: [String: [UInt8]] = [:]
    var proved: [UInt8]?
    for entry in archive.entries where found.updateValue(entry.bytes, forKey: entry.name) != nil {
      verdict.problems.append((.packTwice, entry.name))
    }
    guard let list = found.removeValue(forKey: manifest),
      let seal = found.removeValue(forKey: signature)
    else {
      verdict.problems.append((.packUnsigned, manifest))
      return verdict
    }
    let parts = String(decoding: seal, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .map { TrailKeys.bytes(String($0)) }
    if parts.count == 2, let key = VerifyingKey(bytes: parts[1]), key.isValid(parts[0], of: list) {
      verdict.key = TrailKeys.hex(key.bytes)
    } else {
      verdict.problems.append((.packUnsigned, signature))
    }
    for line in String(decoding: list, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
      guard fields.count == 3 else {
        verdict.problems.append((.packAltered, manifest))
        continue
      }
      verdict.files += 1
      // After the size stand two blanks; a name may begin with one of its own.
      let name = String(fields[2].dropFirst())
      guard let bytes = found.removeValue(forKey: name) else {
        verdict.problems.append((.packMissing, name))
        continue
      }
      if Seals.sha256(bytes).hex != String(fields[0]) || String(bytes.count) != String(fields[1]) {
        verdict.problems.append((.packAltered, name))
      } else if name == "trail/head.txt" {
        verdict.head = TrailKeys.read(bytes)?.head
        if verdict.head == nil { verdict.problems.append((.packAltered, name)) }
      } else if name == proofs {
        proved = bytes
      }
    }
    if let proved, let head = verdict.head, let line = TrailWords.firstUnproved(proved, head) {
      verdict.problems.append((.packUnproved, "\(proofs):\(line)"))
    }
    verdict.problems += found.keys.sorted().map { (.packUnlisted, $0) }
    return verdict
  }
}
