import AuditStore

/// Evidence for people and programs.
enum EvidenceWords {
  /// A line for each file: id, what it belongs to, kind, size, day, until when, SHA-256, name.
  ///
  /// - Parameters:
  ///   - evidence: The files.
  ///   - today: The day on which evidence counts as expired.
  /// - Returns: The table, or the word for nothing.
  static func table(_ evidence: [StoredEvidence], today: String) -> String {
    var columns = TextColumns()
    for file in evidence {
      let record = file.record
      columns.add([
        record.id, record.item ?? record.action ?? record.finding ?? "–", record.mediaType ?? "–",
        "\(record.size)", record.date ?? "–", validity(file, today),
        String(record.sha256.prefix(16)), harmless(record.name),
      ])
    }
    return columns.isEmpty ? CommandText.text(store: .none) + "\n" : columns.text
  }

  private static func validity(_ file: StoredEvidence, _ today: String) -> String {
    if file.removed != nil { return CommandText.label(.removed) }
    guard let expires = file.record.expires else { return "" }
    return file.isValid(on: today)
      ? "≤ \(expires)" : "\(CommandText.label(.expired)) \(expires)"
  }

  /// A file as programs read it.
  struct Row: Encodable {
    let evidence: EvidenceRecord
    let by: String
    let at: String
    let removed: String?

    init(_ stored: StoredEvidence) {
      (evidence, by, at, removed) = (stored.record, stored.author, stored.at, stored.removed)
    }
  }

  static func json(_ evidence: [StoredEvidence]) throws -> String {
    try storeJSON(evidence.map(Row.init))
  }
}
