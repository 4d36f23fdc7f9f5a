import AuditStore
import Foundation
import Reporting

/// Findings of a store as rows for spreadsheets and programs, written piece by piece.
enum FindingRows {
  /// The columns; they keep their order for good, new ones come last.
  static let columns = [
    "id", "engagement", "unit", "checklist", "item", "side", "requirement", "grade", "first_grade",
    "state", "raised", "issued", "due", "overdue", "occurrences", "condition", "criteria", "cause",
    "effect", "recommendation", "accepted_until", "fingerprint",
  ]
  private static let piece = 500

  /// CSV (RFC 4180) with a header; text that a spreadsheet could take for a formula is guarded.
  ///
  /// - Parameters:
  ///   - findings: The rows.
  ///   - today: The day on which findings count as overdue.
  ///   - write: Takes the bytes, a few hundred rows at a time.
  static func csv(_ findings: [StoredFinding], today: String, write: ([UInt8]) -> Void) {
    let header = columns.joined(separator: ",") + "\r\n"
    write(Array(header.utf8))
    for start in stride(from: 0, to: findings.count, by: piece) {
      let rows = findings[start..<min(start + piece, findings.count)].map { row($0, today) }
      let bytes = CSVTableText.bytes(header: columns, rows: rows)
      write(Array(bytes.dropFirst(header.utf8.count)))
    }
  }

  private static func row(_ finding: StoredFinding, _ today: String) -> [CSVTableText.Cell] {
    let record = finding.record
    func optional(_ text: String?) -> CSVTableText.Cell { text.map { .text($0) } ?? .plain(nil) }
    return [
      .text(record.id), .text(record.engagement), .text(record.unit), optional(record.checklist),
      optional(record.item), .plain(record.side), optional(record.requirement),
      .plain(record.grade), .plain(finding.firstGrade), .plain(finding.state.rawValue),
      .plain(finding.raised), .plain(finding.issued), .plain(record.due),
      .plain(finding.isOverdue(on: today) ? "true" : "false"), .count(record.occurrences),
      .text(record.condition), .text(record.criteria), .text(record.cause), .text(record.effect),
      .text(record.recommendation), .plain(finding.acceptedUntil), .plain(record.fingerprint),
    ]
  }

  /// JSON Lines: an object for each finding, of the form that `--format json` has.
  ///
  /// - Parameters:
  ///   - findings: The rows.
  ///   - write: Takes the bytes, a few hundred lines at a time.
  /// - Throws: What stands against encoding; nothing in a finding does.
  static func lines(_ findings: [StoredFinding], write: ([UInt8]) -> Void) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for start in stride(from: 0, to: findings.count, by: piece) {
      var bytes: [UInt8] = []
      for finding in findings[start..<min(start + piece, findings.count)] {
        bytes += try encoder.encode(FindingWords.Row(finding))
        bytes.append(UInt8(ascii: "\n"))
      }
      write(bytes)
    }
  }
}
