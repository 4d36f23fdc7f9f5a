import Archives
package import AuditModel
package import AuditStore
package import Diagnostics
import FileAccess
import Reporting
package import Seals

/// Everything about an engagement in one archive: reports, data, checklists, evidence, and the signed head of the trail,
/// with a signed list of SHA-256.
package struct AuditPack {
  /// What a pack may be at most when it is read.
  static let limits = Archive.Limits(entries: 100_000, bytes: 4 << 30)
  /// How big the file of a pack may be.
  package static let fileLimit = 2 << 30
  package static let manifest = "manifest.txt"
  package static let signature = "manifest.sig"
  package static let proofs = "trail/proofs.jsonl"

  // MARK: - Making

  /// Packs an engagement.
  ///
  /// - Parameters:
  ///   - id: The engagement.
  ///   - session: Who packs; reads the engagement in full.
  ///   - context: Languages and the cover of the reports.
  ///   - evidence: The files beside the store.
  ///   - key: Signs the list and the head of the trail.
  /// - Returns: The archive.
  /// - Throws: `DiagnosticsError` if something cannot be read, such as a file of evidence that is missing or damaged.
  package static func make(
    _ id: EngagementID, _ session: StoreSession, _ context: AuditingContext,
    evidence: EvidenceFolder, key: SigningKey
  ) throws -> [UInt8] {
    let audit = try session.audit(id, context)
    let reports = EngagementReports(session, context)
    var files: [Archive.Entry] = []
    let proved = try session.proofs(about: id)
    // The day of the last change, not today: the same store gives the same reports.
    let day = try session.lastChangedDay()
    for loaded in audit.checklists {
      let id = loaded.checklist.id
      let report = try reports.report(audit, of: id, on: day)
      let options = ExportOptions(cover: try PageTemplate.cover(of: report, from: context.cover))
      for exporter in [HTMLExporter(), JSONExporter(), XLSXExporter()] as [any Exporter] {
        files.append(
          Archive.Entry(
            name: "report/\(id).\(exporter.fileExtension)",
            bytes: try exporter.export(report, options: options)))
      }
      files.append(
        Archive.Entry(name: "data/\(id)-results.json", bytes: try audit.resultsFile(of: id)))
    }
    for checklist in audit.engagement.plan.checklists {
      for document in checklist.documents {
        let name = document.name.split(separator: "/").last.map(String.init) ?? "document"
        let entry = FileName.escaped(
          "\(document.sha256.prefix(16))-\(name)", checksum: document.sha256)
        files.append(
          Archive.Entry(
            name: "checklists/\(entry)",
            bytes: try session.document(document.sha256)))
      }
    }
    for file in audit.content.evidence where file.removed == nil {
      files.append(
        Archive.Entry(
          name: "evidence/\(EvidenceFolder.exportName(file))", bytes: try evidence.sound(file)))
    }
    files.append(
      Archive.Entry(name: "trail/head.txt", bytes: TrailKeys.note(proved.head, key)))
    files.append(
      Archive.Entry(name: proofs, bytes: try TrailProofs.lines(proved.events, proved.head)))
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
  package struct Verdict {
    /// How many files its list names.
    package var files = 0
    /// The key that signed it, 64 hexadecimal digits; empty when the signature is not valid.
    package var key = ""
    /// The head of the trail that it holds.
    package var head: TrailHead?
    /// What does not agree: a word, and a file.
    package var problems: [(kind: AuditingText, name: String)] = []
  }

  /// Checks the file of a pack against its own list and signature; it needs nothing else.
  ///
  /// - Parameter path: The file.
  /// - Returns: What was found.
  /// - Throws: `DiagnosticsError` if it cannot be read or is no archive (`command.pack-unreadable`).
  package static func verify(file path: String) throws(DiagnosticsError) -> Verdict {
    let bytes = try InputFile.read(path, limit: fileLimit)
    do throws(ArchiveError) {
      return try verify(bytes)
    } catch {
      throw DiagnosticsError([
        Diagnostic(
          .commandPackUnreadable, at: nil, ["path": path, "reason": harmless(error.reason)])
      ])
    }
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
    for line in list.split(separator: UInt8(ascii: "\n")) {
      guard let (hash, size, name) = fields(of: line) else {
        verdict.problems.append((.packAltered, manifest))
        continue
      }
      verdict.files += 1
      guard let bytes = found.removeValue(forKey: name) else {
        verdict.problems.append((.packMissing, name))
        continue
      }
      if Seals.sha256(bytes).hex != hash || String(bytes.count) != size {
        verdict.problems.append((.packAltered, name))
      } else if name == "trail/head.txt" {
        verdict.head = TrailKeys.read(bytes)?.head
        if verdict.head == nil { verdict.problems.append((.packAltered, name)) }
      } else if name == proofs {
        proved = bytes
      }
    }
    if let proved, let head = verdict.head, let line = TrailProofs.firstUnproved(proved, head) {
      verdict.problems.append((.packUnproved, "\(proofs):\(line)"))
    }
    verdict.problems += found.keys.sorted().map { (.packUnlisted, $0) }
    return verdict
  }

  /// The fields of a line of the list: hash, two blanks, size, two blanks, name.
  ///
  /// Bytes, not characters: a blank and a combining mark after it are one character.
  private static func fields(
    of line: ArraySlice<UInt8>
  ) -> (hash: String, size: String, name: String)? {
    let blank = UInt8(ascii: " ")
    let hash = line.prefix(64)
    let rest = line.dropFirst(64)
    guard hash.count == 64, rest.prefix(2).elementsEqual([blank, blank]) else { return nil }
    let size = rest.dropFirst(2).prefix { $0 != blank }
    let name = rest.dropFirst(2 + size.count)
    guard !size.isEmpty, name.prefix(2).elementsEqual([blank, blank]), name.count > 2 else {
      return nil
    }
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    return (text(hash), text(size), text(name.dropFirst(2)))
  }
}
