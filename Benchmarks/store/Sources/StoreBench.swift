import AuditStore
import Dispatch
import Foundation

/// Fills a store to the size of a large department and times what people wait for.
///
///     store-bench FILE [ENGAGEMENTS]
///
/// With the default of 4 000 engagements: 130 units, 400 000 answers, 20 000 findings over three years.
@main
enum StoreBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      FileHandle.standardError.write(Data("usage: store-bench FILE [ENGAGEMENTS]\n".utf8))
      exit(64)
    }
    let path = arguments[1]
    let count = arguments.count > 2 ? Int(arguments[2]) ?? 4_000 : 4_000
    let store =
      FileManager.default.fileExists(atPath: path)
      ? try AuditStore.open(path) : try fill(path, engagements: count)
    try measure(store)
  }

  // MARK: - Filling

  private static let document = KeptDocument(name: "c.xml", bytes: Array("<checklist/>".utf8))

  private static func fill(_ path: String, engagements: Int) throws -> AuditStore {
    let at = "2026-01-01T00:00:00Z"
    let store = try AuditStore.create(
      at: path, id: String(repeating: "0", count: 32), title: "Benchmark", owner: ("root", "Root"),
      now: at)
    for (person, role) in [
      ("lea", Role.leadAuditor), ("ann", .auditor), ("emp", .auditee),
    ] {
      try store.addPerson(person, name: person, by: "root", at: at)
      try store.grant(role, to: person, in: nil, by: "root", at: at)
    }
    for unit in 0..<130 {
      try store.addUnit("u\(unit)", title: "Unit \(unit)", below: nil, by: "root", at: at)
    }
    let start = Date()
    for number in 0..<engagements {
      try fill(store, number, at)
    }
    print(
      "filled: \(engagements) engagements, \(engagements * 100) answers, \(engagements * 5) findings in "
        + String(format: "%.0f s", Date().timeIntervalSince(start)))
    return store
  }

  private static func fill(_ store: AuditStore, _ number: Int, _ at: String) throws {
    let id = "E-\(number)"
    _ = try store.plan(
      Engagement(
        id: id, title: "Engagement \(number)", unit: "u\(number % 130)",
        period: "\(2024 + number % 3)-Q\(number % 4 + 1)",
        checklists: [
          .init(
            id: "c", version: "1", canonicalHash: String(repeating: "a", count: 64),
            documents: [.init(name: document.name, sha256: "")])
        ]), documents: [document], by: "lea", at: at)
    _ = try store.assign("ann", .auditor, to: id, by: "lea", at: at)
    try store.move(id, to: .fieldwork, by: "lea", at: at)
    _ = try store.record(
      (0..<100).map {
        AnswerRecord(
          engagement: id, checklist: "c", item: "I-\($0)", side: "internal", revision: 0,
          fields: ["answer": $0 % 7 == 0 ? "no" : "yes"], note: "Seen in the log of the day")
      }, by: "ann", at: at)
    let findings = try store.raise(
      (0..<5).map {
        FindingRecord(
          id: "", engagement: id, checklist: "c", fingerprint: "f\(number % 130)-\($0)", unit: "",
          item: "I-\($0 * 7)", side: "internal",
          grade: ["major", "minor", "minor", "observation", "observation"][$0],
          condition: "The log of the day is missing", criteria: "A log is kept", cause: "Nobody",
          effect: "Unknown", recommendation: "Keep it", due: "2026-0\($0 + 1)-15")
      }, in: id, by: "ann", at: at)
    if number % 2 == 0 { for finding in findings { try store.issue(finding, by: "lea", at: at) } }
  }

  // MARK: - Measuring

  private static func time(_ name: String, _ body: () throws -> Int) throws {
    var spans: [Double] = []
    var count = 0
    for _ in 0..<15 {
      let start = DispatchTime.now().uptimeNanoseconds
      count = try body()
      spans.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
    }
    spans.sort()
    print("\(name): \(String(format: "%.2f", spans[spans.count / 2])) ms (\(count))")
  }

  private static func measure(_ store: AuditStore) throws {
    var filter = FindingFilter()
    filter.unit = "u7"
    try time("findings of a unit") { try store.findingLines(filter).count }
    filter = FindingFilter()
    filter.overdueOn = "2026-02-01"
    filter.grade = "major"
    try time("overdue major findings") { try store.findingLines(filter).count }
    filter = FindingFilter()
    filter.engagement = "E-42"
    try time("findings of an engagement") { try store.findingLines(filter).count }
    filter = FindingFilter()
    filter.openOn = "2026-02-01"
    try time("all open findings") { try store.findingLines(filter).count }
    filter.order = .due
    try time("all open findings by due day") { try store.findingLines(filter).count }
    filter = FindingFilter()
    filter.isRepeated = true
    try time("repeated findings") { try store.findingLines(filter).count }
    filter = FindingFilter()
    filter.owner = "emp"
    try time("findings of an owner") { try store.findingLines(filter).count }
    filter = FindingFilter()
    filter.state = .issued
    try time("issued findings") { try store.findingLines(filter).count }
    try time("all findings") { try store.findingLines(FindingFilter()).count }
    try time("all findings, every column") { try store.findings(FindingFilter()).count }
    try time("opening an engagement") {
      _ = try store.engagement("E-42")
      return try store.answers(of: "E-42").count
    }
    try time("ageing table") { try store.ageing(on: "2026-06-30").count }
    try time("engagements of a unit") { try store.engagements(unit: "u7").count }
    try time("all engagements") { try store.engagements().count }
    var revision =
      try store.answers(of: "E-42").first { $0.record.item == "I-1" }?.record.revision ?? 0
    try time("recording an answer, durable") {
      let count = try store.record(
        [
          AnswerRecord(
            engagement: "E-42", checklist: "c", item: "I-1", side: "internal", revision: revision,
            fields: ["answer": revision % 2 == 0 ? "yes" : "no"])
        ], by: "ann", at: "2026-07-01T00:00:00Z")
      revision += 1
      return count
    }
    let start = Date()
    let problems = try store.verify()
    print(
      "verifying the whole trail: " + String(format: "%.1f s", Date().timeIntervalSince(start))
        + " (\(problems.count) problems)")
  }
}
