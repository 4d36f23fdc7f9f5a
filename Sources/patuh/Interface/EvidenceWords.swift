import AuditModel
import AuditStore
import Auditing

/// Evidence for people and programs.
enum EvidenceWords {
  /// A line for each file: id, what it belongs to, kind, size, day, until when, SHA-256, name.
  ///
  /// - Parameters:
  ///   - evidence: The files.
  ///   - today: The day on which evidence counts as expired.
  /// - Returns: The table, or the word for nothing.
  static func table(_ evidence: [StoredEvidence], today: CalendarDate) -> String {
    var columns = TextColumns(
      header: [.id, .belongsTo, .mediaType, .bytes, .date, .validity, .hash, .name])
    for file in evidence {
      let record = file.file
      let subject =
        record.item?.rawValue ?? record.action?.rawValue ?? record.finding?.rawValue ?? "–"
      columns.add([
        harmless(record.id.rawValue), harmless(subject), record.mediaType ?? "–",
        "\(record.size)", record.date?.iso ?? "–", validity(file, today),
        String(record.sha256.prefix(16)), harmless(record.name),
      ])
    }
    return columns.isEmpty ? CommandText.text(store: .none) + "\n" : columns.text
  }

  private static func validity(_ file: StoredEvidence, _ today: CalendarDate) -> String {
    if file.removed != nil { return CommandText.label(.removed) }
    guard let expires = file.file.expires?.iso else { return "" }
    return file.isValid(on: today)
      ? "≤ \(expires)" : "\(CommandText.label(.expired)) \(expires)"
  }

  /// A file as programs read it.
  struct Row: Encodable {
    let evidence: Evidence
    let by: PersonID
    let at: Timestamp
    let removed: String?

    init(_ stored: StoredEvidence) {
      (evidence, by, at, removed) = (stored.file, stored.author, stored.at, stored.removed)
    }
  }

  static func json(_ evidence: [StoredEvidence]) throws -> String {
    try storeJSON(evidence.map(Row.init))
  }
}
