internal import AuditModel

/// Evidence in words.
extension Words {
  /// The title with the place, and the beginning of its SHA-256 where that is known.
  func evidence(_ evidence: EvidenceReference) -> String {
    let name = evidence.title.map { "\($0) (\(evidence.href))" } ?? evidence.href
    return evidence.sha256.map { "\(name), SHA-256 \($0.prefix(12))…" } ?? name
  }
}
