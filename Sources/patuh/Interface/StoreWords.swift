import AuditStore
import Foundation
import Seals

/// Engagements for people and programs.
enum EngagementWords {
  static func table(_ all: [EngagementStatus]) -> String {
    var columns = TextColumns()
    for status in all {
      columns.add([
        status.plan.id, status.plan.unit, status.plan.period, status.state.rawValue,
        "\(status.answers)/\(status.accepted)", "\(status.findings)/\(status.openFindings)",
        harmless(status.plan.title),
      ])
    }
    return columns.isEmpty ? CommandText.text(store: .none) + "\n" : columns.text
  }

  static func page(
    _ status: EngagementStatus, answers: [StoredAnswer], waivers: [Waiver]
  ) -> String {
    let plan = status.plan
    var head = TextColumns()
    head.add([plan.id, harmless(plan.title)])
    head.add(["unit", "\(plan.unit) · \(plan.period)"])
    head.add(["state", "\(status.state.rawValue) · \(status.moved)"])
    for member in status.team {
      head.add([
        member.duty.rawValue, member.person + (member.isIndependent ? "" : " (not independent)"),
      ])
    }
    for checklist in plan.checklists {
      head.add(["checklist", "\(checklist.id) \(checklist.version) \(checklist.canonicalHash)"])
    }
    head.add(["findings", "\(status.findings) (\(status.openFindings) open)"])
    var rows = TextColumns()
    for answer in answers {
      rows.add([
        answer.record.checklist, answer.record.item, answer.record.side,
        "r\(answer.record.revision)", answer.review.rawValue, answer.author,
        StoredAudit.written(answer.record.fields)
          + (answer.reviewNote.map { " · " + harmless($0) } ?? ""),
      ])
    }
    for waiver in waivers {
      rows.add([
        waiver.checklist, waiver.item, waiver.side ?? "*", "–", "waived", waiver.authority,
        harmless(waiver.reason),
      ])
    }
    return head.text + (rows.isEmpty ? "" : "\n" + rows.text)
  }

  private struct Row: Encodable {
    let id: String
    let title: String
    let unit: String
    let period: String
    let state: String
    let answers: Int
    let accepted: Int
    let findings: Int
    let openFindings: Int

    init(_ status: EngagementStatus) {
      id = status.plan.id
      title = status.plan.title
      unit = status.plan.unit
      period = status.plan.period
      state = status.state.rawValue
      answers = status.answers
      accepted = status.accepted
      findings = status.findings
      openFindings = status.openFindings
    }
  }

  private struct Page: Encodable {
    let engagement: Row
    let answers: [AnswerRecord]
  }

  static func json(_ all: [EngagementStatus]) throws -> String {
    try storeJSON(all.map(Row.init))
  }

  static func json(_ status: EngagementStatus, answers: [StoredAnswer]) throws -> String {
    try storeJSON(Page(engagement: Row(status), answers: answers.map(\.record)))
  }
}

/// JSON with sorted keys and a line end.
func storeJSON(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}

/// Findings for people and programs.
enum FindingWords {
  static func table(_ findings: [StoredFinding], today: String) -> String {
    var columns = TextColumns()
    for finding in findings {
      let record = finding.record
      columns.add([
        record.id, record.unit, record.grade, finding.state.rawValue,
        (record.due ?? "–") + (finding.isOverdue(on: today) ? " !" : ""),
        record.occurrences > 1 ? "\(record.occurrences)×" : "", record.item ?? "–",
        harmless(record.condition),
      ])
    }
    return columns.isEmpty ? CommandText.text(store: .none) + "\n" : columns.text
  }

  static func page(_ finding: StoredFinding) -> String {
    let record = finding.record
    var columns = TextColumns()
    columns.add([record.id, "\(record.unit) · \(record.item ?? "–") · \(record.side ?? "–")"])
    columns.add([
      "grade",
      record.grade + (finding.firstGrade == record.grade ? "" : " (first \(finding.firstGrade))"),
    ])
    columns.add(["state", "\(finding.state.rawValue) · \(finding.moved)"])
    columns.add(["due", record.due ?? "–"])
    columns.add(["occurrences", "\(record.occurrences)"])
    for (name, text) in [
      ("condition", record.condition), ("criteria", record.criteria), ("cause", record.cause),
      ("effect", record.effect), ("recommendation", record.recommendation),
    ] {
      columns.add([name, harmless(text)])
    }
    for response in finding.responses {
      columns.add([
        "response",
        "\(response.agrees ? "✓" : "✗") \(response.author): \(harmless(response.text))",
      ])
    }
    for action in finding.actions {
      columns.add([
        action.id, "\(action.percent)% \(action.owner) \(action.due): \(harmless(action.text))",
      ])
    }
    for verification in finding.verifications {
      columns.add([
        "verification",
        "\(verification.isEffective ? "✓" : "✗") \(verification.author): \(harmless(verification.note))",
      ])
    }
    if let until = finding.acceptedUntil { columns.add(["accepted until", until]) }
    return columns.text
  }

  /// Open findings by grade and age.
  static func table(_ ages: [FindingAges]) -> String {
    var columns = TextColumns()
    columns.add(["grade", "open", "draft", "0–30", "31–60", "61–90", ">90", "overdue"])
    for row in ages {
      columns.add(
        [row.grade]
          + [
            row.open, row.draft, row.upTo30, row.upTo60, row.upTo90, row.older, row.overdue,
          ].map { "\($0)" })
    }
    return columns.text
  }

  private struct Ages: Encodable {
    let grade: String
    let open: Int
    let draft: Int
    let upTo30: Int
    let upTo60: Int
    let upTo90: Int
    let older: Int
    let overdue: Int
  }

  static func json(_ ages: [FindingAges]) throws -> String {
    try storeJSON(
      ages.map {
        Ages(
          grade: $0.grade, open: $0.open, draft: $0.draft, upTo30: $0.upTo30, upTo60: $0.upTo60,
          upTo90: $0.upTo90, older: $0.older, overdue: $0.overdue)
      })
  }

  /// Where a finding stands now.
  static func state(_ finding: StoredFinding) -> String {
    CommandText.text(
      store: .engagementMoved,
      ["id": finding.record.id, "state": finding.state.rawValue]) + "\n"
  }

  private struct Row: Encodable {
    let finding: FindingRecord
    let state: String
    let firstGrade: String
    let raised: String
    let issued: String?
    let acceptedUntil: String?
  }

  static func json(_ findings: [StoredFinding]) throws -> String {
    try storeJSON(
      findings.map {
        Row(
          finding: $0.record, state: $0.state.rawValue, firstGrade: $0.firstGrade,
          raised: $0.raised, issued: $0.issued, acceptedUntil: $0.acceptedUntil)
      })
  }
}

/// The trail for people and programs.
enum TrailWords {
  static func line(_ problem: TrailProblem) -> String {
    [
      problem.kind.rawValue, problem.event.map { "#\($0)" }, problem.place.map(harmless),
    ].compactMap(\.self).joined(separator: " ")
  }

  static func sound(_ head: TrailHead) -> String {
    CommandText.text(store: .sound, ["count": "\(head.size)", "root": head.root.hex])
  }

  private struct Proof: Encodable {
    let schema = "urn:patuh:trail-proof:1"
    let store: String
    let event: Int
    let bytes: String
    let size: Int
    let root: String
    let hashes: [String]

    init(_ number: Int, _ event: [UInt8], _ hashes: [SHA256Digest], _ head: TrailHead) {
      store = head.store
      self.event = number
      bytes = Data(event).base64EncodedString()
      size = head.size
      root = head.root.hex
      self.hashes = hashes.map(\.hex)
    }
  }

  static func proof(
    _ number: Int, _ proof: (event: [UInt8], hashes: [SHA256Digest], head: TrailHead)
  ) -> [UInt8] {
    let text = try? storeJSON(Proof(number, proof.event, proof.hashes, proof.head))
    return Array((text ?? "").utf8)
  }
}
