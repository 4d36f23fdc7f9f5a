import AuditModel
import AuditStore
import Dispatch
import Foundation

/// Fills a store to the size of a large department and times what people wait for.
///
///     store-bench FILE [ENGAGEMENTS]
///     store-bench FILE verify
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
      ? try AuditStore.open(path, zone: .utc) : try fill(path, engagements: count)
    if arguments.last != "verify" { try measure(store) }
    try verify(store)
  }

  /// Times the verification of the whole trail: wall clock and CPU time.
  private static func verify(_ store: AuditStore) throws {
    let (start, before) = (Date(), cpuSeconds())
    let problems = try store.verify()
    let (wall, cpu) = (Date().timeIntervalSince(start), cpuSeconds() - before)
    print(
      "verifying the whole trail: " + String(format: "%.2f s, %.2f s CPU", wall, cpu)
        + " (\(problems.count) problems)")
  }

  /// The CPU time of the process so far, user and system.
  private static func cpuSeconds() -> Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
  }

  // MARK: - Filling

  private static let document = KeptDocument(name: "c.xml", bytes: Array("<checklist/>".utf8))

  private static func moment(_ text: String) -> Timestamp {
    guard let moment = Timestamp(rfc3339: text) else { preconditionFailure("\(text) is a moment") }
    return moment
  }

  private static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(iso: text) else { preconditionFailure("\(text) is a day") }
    return day
  }

  private static let beginning = moment("2026-01-01T00:00:00Z")

  private static func fill(_ path: String, engagements: Int) throws -> AuditStore {
    let store = try AuditStore.create(
      at: path, id: String(repeating: "0", count: 32), title: "Benchmark",
      owner: (PersonID("root"), "Root"),
      zone: .utc, now: beginning)
    let root = try store.session(as: PersonID("root"), at: beginning)
    for (person, role) in [
      ("lea", Role.leadAuditor), ("ann", .auditor), ("emp", .auditee),
    ] {
      try root.addPerson(PersonID(person), name: person)
      try root.grant(role, to: PersonID(person), in: nil)
    }
    for unit in 0..<130 {
      try root.addUnit(UnitID("u\(unit)"), title: "Unit \(unit)", below: nil)
    }
    let start = Date()
    let lead = try store.session(as: PersonID("lea"), at: beginning)
    let auditor = try store.session(as: PersonID("ann"), at: beginning)
    for number in 0..<engagements { try fill(lead, auditor, number) }
    print(
      "filled: \(engagements) engagements, \(engagements * 100) answers, \(engagements * 5) findings in "
        + String(format: "%.0f s", Date().timeIntervalSince(start)))
    return store
  }

  private static func fill(
    _ lead: StoreSession, _ auditor: StoreSession, _ number: Int
  ) throws {
    let id = EngagementID("E-\(number)")
    let checklist = ChecklistID("c")
    _ = try lead.plan(
      EngagementPlan(
        id: id, title: "Engagement \(number)", unit: UnitID("u\(number % 130)"),
        period: "\(2019 + number / 520)-Q\(number / 130 % 4 + 1)",
        checklists: [
          FrozenChecklist(
            id: checklist, version: "1", canonicalHash: String(repeating: "a", count: 64),
            documents: [.init(name: document.name, sha256: document.sha256)])
        ]), documents: [document])
    _ = try lead.assign(PersonID("ann"), .auditor, to: id)
    try lead.move(id, to: .fieldwork)
    _ = try auditor.record(
      (0..<100).map {
        AnswerEntry(
          engagement: id,
          key: AnswerKey(checklist: checklist, item: ItemID("I-\($0)"), side: .internal),
          value: .answer(.conformity($0 % 7 == 0 ? .no : .yes)), note: "Seen in the log of the day")
      }, in: id)
    let sections = (0..<7).map { section in
      KeptScore(
        scope: "section:s\(section)", value: Rational(number % 101), low: 0, high: 100, rating: nil)
    }
    let outcome = try auditor.evaluate(id) { _ in
      [
        EvaluatedChecklist(
          checklist: checklist,
          document: KeptDocument(name: "a.json", bytes: Array("\(number)".utf8)),
          score: "50", scores: sections, findings: findings(number, checklist), required: [])
      ]
    }
    if number % 2 == 0 { try lead.issue(outcome.raised) }
  }

  private static func findings(_ number: Int, _ checklist: ChecklistID) -> [RaisedFinding] {
    func text(_ text: String) -> LocalizedText {
      LocalizedText([.english: text], fallback: .english)
    }
    return (0..<5).map {
      RaisedFinding(
        origin: .engine, checklist: checklist, fingerprint: "f\(number % 130)-\($0)",
        item: ItemID("I-\($0 * 7)"), side: .internal,
        grade: [Grade.major, .minor, .minor, .observation, .observation][$0],
        texts: [
          .condition: text("The log of the day is missing"), .criteria: text("A log is kept"),
          .cause: text("Nobody"), .effect: text("Unknown"), .recommendation: text("Keep it"),
        ], due: day("2026-0\($0 + 1)-15"))
    }
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
    let session = try store.session(
      as: PersonID("lea"), at: moment("2026-07-01T00:00:00Z"))
    func lines(_ filter: FindingFilter) throws -> Int {
      try session.findingLines(filter, in: .english).count
    }
    var filter = FindingFilter()
    filter.unit = UnitID("u7")
    try time("findings of a unit") { try lines(filter) }
    filter = FindingFilter()
    filter.overdueOn = day("2026-02-01")
    filter.grade = .major
    try time("overdue major findings") { try lines(filter) }
    filter = FindingFilter()
    filter.engagement = EngagementID("E-42")
    try time("findings of an engagement") { try lines(filter) }
    filter = FindingFilter()
    filter.openOn = day("2026-02-01")
    try time("all open findings") { try lines(filter) }
    filter.order = .due
    try time("all open findings by due day") { try lines(filter) }
    filter = FindingFilter()
    filter.isRepeated = true
    try time("repeated findings") { try lines(filter) }
    filter = FindingFilter()
    filter.owner = PersonID("emp")
    try time("findings of an owner") { try lines(filter) }
    filter = FindingFilter()
    filter.state = .issued
    try time("issued findings") { try lines(filter) }
    try time("all findings") { try lines(FindingFilter()) }
    try time("all findings, every column") { try session.findings(FindingFilter()).count }
    let engagement = EngagementID("E-42")
    try time("opening an engagement") {
      _ = try session.engagement(engagement)
      return try session.answers(of: engagement).count
    }
    try time("ageing table") { try session.ageing(on: day("2026-06-30")).count }
    try time("engagements of a unit") { try session.engagements(unit: UnitID("u7")).count }
    try time("all engagements") { try session.engagements().count }
    let period = try session.engagement(engagement).plan.period
    try time("score rows of a period") { try session.scores(period: period).count }
    let auditor = try store.session(as: PersonID("ann"), at: moment("2026-07-01T00:00:00Z"))
    let key = AnswerKey(checklist: ChecklistID("c"), item: ItemID("I-1"), side: .internal)
    var revision =
      try session.answers(of: engagement).first { $0.entry.key == key }?.entry.revision ?? 0
    try time("recording an answer, durable") {
      let recorded = try auditor.record(
        [
          AnswerEntry(
            engagement: engagement, key: key, revision: revision,
            value: .answer(.conformity(revision % 2 == 0 ? .yes : .no)))
        ], in: engagement)
      revision += 1
      return recorded.count
    }
  }
}
