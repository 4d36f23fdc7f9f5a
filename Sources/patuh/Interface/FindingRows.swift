import AuditModel
import Foundation
import Reporting

/// Findings of a store as rows for spreadsheets and programs, written piece by piece.
struct FindingRows {
  /// The language of the texts.
  let language: Language
  /// The day on which findings count as overdue.
  let today: CalendarDate

  /// The columns; they keep their order for good, new ones come last.
  static let columns = [
    "id", "engagement", "unit", "checklist", "item", "side", "requirement", "grade", "first_grade",
    "state", "raised", "issued", "due", "overdue", "occurrences", "condition", "criteria", "cause",
    "effect", "recommendation", "accepted_until", "fingerprint", "cause_basis",
  ]
  private static let piece = 500

  /// CSV (RFC 4180) with a header; text that a spreadsheet could take for a formula is guarded.
  ///
  /// - Parameters:
  ///   - findings: The rows.
  ///   - write: Takes the bytes, a few hundred rows at a time.
  func csv(_ findings: [EngagementFinding], write: ([UInt8]) -> Void) {
    let header = Self.columns.joined(separator: ",") + "\r\n"
    write(Array(header.utf8))
    for start in stride(from: 0, to: findings.count, by: Self.piece) {
      let rows = findings[start..<min(start + Self.piece, findings.count)].map(row)
      let bytes = CSVTableText.bytes(header: Self.columns, rows: rows)
      write(Array(bytes.dropFirst(header.utf8.count)))
    }
  }

  private func row(_ finding: EngagementFinding) -> [CSVTableText.Cell] {
    let raised = finding.raised
    func id(_ id: (some Identifier)?) -> CSVTableText.Cell {
      id.map { .text($0.rawValue) } ?? .plain(nil)
    }
    func text(_ part: FindingPart) -> CSVTableText.Cell {
      .text(finding.texts.text(part, in: language))
    }
    return [
      id(finding.id), id(finding.engagement), id(finding.unit), id(raised.checklist),
      id(raised.item), .plain(raised.side?.rawValue), id(raised.requirement),
      .plain(raised.grade.rawValue), .plain(finding.firstGrade.rawValue),
      .plain(finding.effectiveState(on: today).rawValue), .plain(finding.raisedAt.rfc3339),
      .plain(finding.issued?.rfc3339), .plain(finding.due?.iso),
      .plain(finding.isOverdue(on: today) ? "true" : "false"), .count(finding.occurrences),
      text(.condition), text(.criteria), text(.cause), text(.effect), text(.recommendation),
      .plain(finding.acceptedUntil?.iso), .plain(raised.fingerprint),
      .plain(finding.causeBasis.rawValue),
    ]
  }

  /// Writes JSON Lines: an object for each finding, of the form that `--format json` has.
  ///
  /// `write` takes the bytes, a few hundred lines at a time.
  func lines(_ findings: [EngagementFinding], write: ([UInt8]) -> Void) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for start in stride(from: 0, to: findings.count, by: Self.piece) {
      var bytes: [UInt8] = []
      for finding in findings[start..<min(start + Self.piece, findings.count)] {
        bytes += try encoder.encode(FindingRow(finding, language, today: today))
        bytes.append(UInt8(ascii: "\n"))
      }
      write(bytes)
    }
  }
}
