import AuditModel
import AuditStore
import Foundation
import TestSupport
import Testing

/// Findings in every state, due yesterday, today and tomorrow: every list, report and letter says the same of each.
///
/// The store counts days in Asia/Jayapura; the program runs in other time zones.
@Suite struct SurfacesAgreeTests {
  /// What the test expects of a finding on the day, worked out without the program.
  private struct Expected {
    let state: String
    let isOpen: Bool
    /// Whether the auditee was told: reminders are written for these.
    let isIssued: Bool
  }

  /// The finding with this number of an engagement, brought into a state; all are major, due after 30 days.
  private static let states: [Int: Expected] = [
    1: Expected(state: "draft", isOpen: true, isIssued: false),
    2: Expected(state: "withdrawn", isOpen: false, isIssued: false),
    // Its risk was accepted; it was opened again.
    3: Expected(state: "issued", isOpen: true, isIssued: true),
    4: Expected(state: "issued", isOpen: true, isIssued: true),
    5: Expected(state: "responded", isOpen: true, isIssued: true),
    6: Expected(state: "agreed", isOpen: true, isIssued: true),
    7: Expected(state: "implemented", isOpen: true, isIssued: true),
    8: Expected(state: "closed", isOpen: false, isIssued: true),
    // Accepted until today: not open on the last day.
    9: Expected(state: "accepted", isOpen: false, isIssued: true),
    // Accepted until yesterday.
    10: Expected(state: "issued", isOpen: true, isIssued: true),
  ]
  private static let offsets = ["E-2026-Q1": -1, "E-2026-Q2": 0, "E-2026-Q3": 1]
  private static let zones = ["UTC", "Pacific/Kiritimati", "America/New_York"]
  private static let words = [
    "draft": "draft", "withdrawn": "withdrawn", "issued": "issued", "responded": "responded",
    "agreed": "action agreed", "implemented": "implemented", "closed": "closed",
    "accepted": "risk accepted",
  ]

  /// A day in Jayapura, which is nine hours ahead of UTC all year.
  private static func day(_ offset: Int, from moment: Date) -> String {
    let local = moment.addingTimeInterval(9 * 3600 + Double(offset) * 86_400)
    return local.formatted(.iso8601.year().month().day())
  }

  private static func prepare(_ department: AuditDepartment, now: Date) throws {
    try department.output(["store", "zone", "Asia/Jayapura"], as: "root")
    let items = (1...32).map { "S-" + ($0 < 10 ? "0" : "") + "\($0)" }
    for (id, offset) in offsets.sorted(by: { $0.key < $1.key }) {
      try department.start(id, period: String(id.dropFirst(2)))
      try department.output(
        ["audit", "import", id, "--override-subject"] + AuditDepartment.results, as: "ann")
      try department.output(
        ["audit", "evaluate", id, "--date", day(offset - 30, from: now)], as: "ann")
      try department.establishCauses(id)
      try department.output(["audit", "submit", id], as: "lea")
      try department.output(["audit", "review", id, "--accept"] + items, as: "lea")
      try department.output(["audit", "issue", id], as: "lea")
      func finding(_ number: Int) -> String { "\(id)/\(number)" }
      let accept = ["--reason", "Cost", "--until"]
      try department.output(["finding", "withdraw", finding(2), "--reason", "Wrong"], as: "lea")
      for number in 3...10 {
        try department.output(["finding", "issue", finding(number)], as: "lea")
      }
      try department.output(
        ["finding", "accept", finding(3)] + accept + [day(5, from: now)], as: "mia")
      try department.output(["finding", "reopen", finding(3), "--reason", "It grew"], as: "lea")
      for number in 5...8 {
        try department.output(
          ["finding", "respond", finding(number), "--agree", "--text", "Yes"], as: "emp")
      }
      for number in 6...8 {
        try department.output(
          [
            "finding", "act", finding(number), "--text", "Mend", "--owner", "emp", "--due",
            day(0, from: now),
          ], as: "emp")
      }
      for number in 7...8 {
        try department.output(
          ["finding", "progress", finding(number) + ".1", "--percent", "100", "--text", "Done"],
          as: "emp")
      }
      try department.output(
        ["finding", "verify", finding(8), "--effective", "--note", "Seen"], as: "lea")
      try department.output(
        ["finding", "accept", finding(9)] + accept + [day(0, from: now)], as: "mia")
      // A day that is past can only have been promised before.
      let yesterday = try #require(
        Timestamp(epochSecond: Int(now.timeIntervalSince1970) - 86_400))
      let last = try #require(CalendarDate(iso: day(-1, from: now)))
      try department.record(as: "mia", at: yesterday) {
        try $0.accept(FindingID(finding(10)), reason: "Cost", until: last)
      }
    }
  }

  private struct Row: Decodable {
    struct Facts: Decodable {
      let id: String
      let due: String?
      let grade: String
    }
    let finding: Facts
    let state: String
    let open: Bool
    let overdue: Bool
  }

  private struct Report: Decodable {
    struct Engagement: Decodable {
      struct Line: Decodable {
        let id: String
        let state: String
        let due: String?
      }
      let followUp: [Line]
    }
    let engagement: Engagement
  }

  private struct Audit: Decodable {
    let id: String
    let openFindings: Int
  }

  private struct Programme: Decodable {
    struct Cell: Decodable {
      struct Counts: Decodable { let open: Int }
      struct Trace: Decodable {
        let status: String
        let finding: String?
        let state: String?
        let due: String?
      }
      let period: String
      let findings: Counts
      let traces: [Trace]
    }
    let cells: [Cell]
  }

  @Test func aFindingIsTheSameEverywhere() throws {
    let now = Date()
    try AuditDepartment.with { department in
      try Self.prepare(department, now: now)
      for zone in Self.zones { try check(department, zone, now: now) }
    }
  }

  private func check(_ department: AuditDepartment, _ zone: String, now: Date) throws {
    func run(_ arguments: [String]) throws -> ProgramRun {
      try ProgramRun(department.arguments(arguments, "lea"), environment: ["TZ": zone])
    }
    func output(_ arguments: [String]) throws -> String {
      let run = try run(arguments)
      #expect(run.status == 0, "\(zone) \(arguments): \(run.errors)")
      return run.output
    }
    func json<Value: Decodable>(_ type: Value.Type, _ arguments: [String]) throws -> Value {
      try JSONDecoder().decode(type, from: Data(output(arguments).utf8))
    }
    let today = Self.day(0, from: now)
    let all = try json([Row].self, ["finding", "list", "--format", "json"])
    #expect(all.count == 3 * 20, "a withdrawn finding is not in the list")
    let due = Dictionary(uniqueKeysWithValues: all.map { ($0.finding.id, $0.finding.due) })

    func expected(_ id: String) throws -> Expected {
      let number = try #require(Int(id.split(separator: "/").last ?? ""))
      return Self.states[number] ?? Expected(state: "draft", isOpen: true, isIssued: false)
    }
    func isOverdue(_ id: String) throws -> Bool {
      let day = try #require(due[id] ?? nil)
      return try expected(id).isOpen && day < today
    }
    for (engagement, offset) in Self.offsets {
      #expect(due["\(engagement)/1"] == Self.day(offset, from: now), "\(zone)")
    }
    for row in all {
      let expected = try expected(row.finding.id)
      #expect(row.state == expected.state && row.open == expected.isOpen, "\(zone) \(row)")
      #expect(try row.overdue == isOverdue(row.finding.id), "\(zone) \(row)")
    }
    let ids = Set(all.map(\.finding.id))
    let open = Set(try ids.filter { try expected($0).isOpen })
    let overdue = Set(try ids.filter { try isOverdue($0) })
    #expect(overdue.contains("E-2026-Q1/10") && !overdue.contains("E-2026-Q2/10"))

    // Other forms of the list, and its filters.
    for format in ["text", "csv", "jsonl"] {
      for (filter, wanted) in [([], ids), (["--open"], open), (["--overdue"], overdue)] {
        let lines = try output(["finding", "list", "--format", format] + filter)
          .matches(of: /E-2026-Q[123]\/[0-9]+/).map { String($0.output) }
        #expect(Set(lines) == wanted, "\(zone) \(format) \(filter)")
      }
    }
    for line in try output(["finding", "list"]).split(separator: "\n").dropFirst() {
      let id = String(line.prefix { $0 != " " })
      let word = try #require(Self.words[expected(id).state])
      #expect(line.contains("  \(word)  "), "\(zone) \(line)")
      #expect(try line.contains("\((due[id] ?? nil) ?? "–") !") == isOverdue(id), "\(zone) \(line)")
    }
    for line in try output(["finding", "list", "--format", "csv"]).split(separator: "\r\n")
      .dropFirst()
    {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      let id = cells[0].trimmingCharacters(in: ["\""])
      #expect(try String(cells[9]) == expected(id).state, "\(zone) \(line)")
      #expect(try String(cells[13]) == "\(isOverdue(id))", "\(zone) \(line)")
    }

    for state in Set(Self.states.values.map(\.state)) {
      let found = try json(
        [Row].self, ["finding", "list", "--state", state, "--format", "json"])
      let wanted = try ids.union(Self.offsets.keys.map { $0 + "/2" })
        .filter { try expected($0).state == state }
      #expect(Set(found.map(\.finding.id)) == wanted, "\(zone) \(state)")
    }

    // One finding, as text and JSON.
    for engagement in Self.offsets.keys {
      for (number, expected) in Self.states {
        let id = "\(engagement)/\(number)"
        let page = try output(["finding", "show", id])
        let word = try #require(Self.words[expected.state])
        #expect(page.contains(try Regex("\nstate +\(word) · ")), "\(zone) \(page)")
        let row = try json(Row.self, ["finding", "show", id, "--format", "json"])
        #expect(row.state == expected.state && row.open == expected.isOpen, "\(zone) \(row)")
      }
    }

    // Counts: engagements, ages, and the rule of closing.
    for audit in try json([Audit].self, ["audit", "list", "--format", "json"]) {
      let wanted = open.filter { $0.hasPrefix(audit.id + "/") }
      #expect(audit.openFindings == wanted.count, "\(zone) \(audit)")
      let closing = try run(["audit", "close", audit.id])
      #expect(closing.status == 2 && closing.output.isEmpty)
      #expect(
        closing.errors.contains("cannot be closed; open findings: \(wanted.count)\n"),
        "\(zone) \(closing.errors)")
    }
    let ages = try output(["finding", "ageing"]).split(separator: "\n").dropFirst()
      .map { $0.split(separator: " ") }
    #expect(ages.compactMap { Int($0[1]) }.reduce(0, +) == open.count, "\(zone)")
    #expect(ages.compactMap { Int($0.last ?? "") }.reduce(0, +) == overdue.count, "\(zone)")

    try checkPlan(department, zone, open: open.count)

    for engagement in Self.offsets.keys.sorted() {
      let own = ids.filter { $0.hasPrefix(engagement + "/") }
      // Reports.
      let report = try json(
        Report.self, ["audit", "report", engagement, "--format", "json"])
      for line in report.engagement.followUp {
        #expect(try line.state == expected(line.id).state, "\(zone) \(line)")
        if own.contains(line.id) { #expect(line.due == due[line.id], "\(zone) \(line)") }
      }
      #expect(Set(report.engagement.followUp.map(\.id)).isSuperset(of: own))
      let workbook = department.folder.appending(path: "\(engagement).xlsx").path
      _ = try output(["audit", "report", engagement, "--format", "xlsx", "-o", workbook])
      let sheet = try OracleScript.run(
        "PatuhCommandTests/Oracle/follow_up_sheet.py", [workbook, "Follow-up"])
      for line in sheet.split(separator: "\n") {
        let cells = line.split(separator: "\t").map(String.init)
        let word = try #require(try Self.words[expected(cells[0]).state])
        #expect(cells[1].lowercased().hasPrefix(word), "\(zone) \(line)")
        if own.contains(cells[0]) { #expect(cells[2] == due[cells[0]], "\(zone) \(line)") }
      }
      let oscal = try output(["audit", "report", engagement, "--format", "oscal-results"])
      let told = try own.map { try expected($0).state } + ["withdrawn"]
      #expect(try Self.states(inOSCAL: oscal) == told.sorted(), "\(zone) \(engagement)")
      // Letters.
      let letters = department.folder.appending(path: "\(zone)/\(engagement)").path
      _ = try output(["letter", "reminder", "--engagement", engagement, "-o", letters])
      let files = try FileManager.default.contentsOfDirectory(atPath: letters)
      let reminded = try own.filter { try expected($0).isOpen && expected($0).isIssued }
      #expect(
        Set(files)
          == Set(reminded.map { "reminder-" + $0.replacing("/", with: "-") + ".html" }),
        "\(zone)")
    }
    try checkProgramme(department, zone) { id in
      (try expected(id).state, try expected(id).isOpen, due[id] ?? nil)
    }
  }

  /// The proposal of a plan counts open findings, and an approved one shows how far its engagements are.
  private func checkPlan(_ department: AuditDepartment, _ zone: String, open: Int) throws {
    func output(_ arguments: [String], as person: String = "lea") throws -> String {
      let run = try ProgramRun(department.arguments(arguments, person), environment: ["TZ": zone])
      #expect(run.status == 0, "\(zone) \(arguments): \(run.errors)")
      return run.output
    }
    struct Row: Decodable { let openFindings: Int }
    let universe = department.folder.appending(path: "universe.xml")
    try Data(
      """
      <universe xmlns="urn:patuh:universe:1" id="universe" version="1" xml:lang="en">
        <title>Universe</title>
        <factor id="scale" weight="1"><title>Scale</title></factor>
        <entity id="desk" unit="kanim-contoh" checklist="passport-sop" days="10">
          <title>Desk</title>
          <rating factor="scale" value="3"/>
        </entity>
      </universe>
      """.utf8
    ).write(to: universe)
    let year = [universe.path, "--year", "2026", "--days", "40"]
    let rows = try JSONDecoder().decode(
      [Row].self, from: Data(output(["plan", "year"] + year + ["--format", "json"]).utf8))
    #expect(rows.map(\.openFindings) == [open], "\(zone)")
    if zone == Self.zones[0] { _ = try output(["plan", "approve"] + year, as: "mia") }
    // All engagements of the object that are not closed because findings are open.
    let shown = try output(["plan", "show", "2026"])
    #expect(
      shown.contains(/desk +kanim-contoh +passport-sop .*E-2026-Q[123] +reported\n/), "\(shown)")
    #expect(shown.contains("1 of 1 audits reported"), "\(zone) \(shown)")
  }

  /// The states of the risks of OSCAL assessment results, in the order of the alphabet.
  private static func states(inOSCAL text: String) throws -> [String] {
    struct Document: Decodable {
      struct Results: Decodable { let results: [Result] }
      struct Result: Decodable { let risks: [Risk] }
      struct Risk: Decodable { let props: [Property] }
      struct Property: Decodable {
        let name: String
        let value: String
      }
      let assessment: Results

      enum CodingKeys: String, CodingKey { case assessment = "assessment-results" }
    }
    let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    return document.assessment.results.flatMap(\.risks).flatMap(\.props)
      .filter { $0.name == "state" }.map(\.value).sorted()
  }

  private func checkProgramme(
    _ department: AuditDepartment, _ zone: String,
    _ expected: (String) throws -> (state: String, isOpen: Bool, due: String?)
  ) throws {
    let file = department.folder.appending(path: "programme.xml")
    try Data(
      """
      <programme xmlns="urn:patuh:programme:1" id="year" version="1" xml:lang="en">
        <title>Year</title>
        <period id="2026-Q1"/>
        <period id="2026-Q2"/>
        <period id="2026-Q3"/>
        <unit id="kanim-contoh"><title>Contoh</title></unit>
        <audit checklist="passport-sop">
          <engagement store="data/store.sqlite" id="E-{period}"/>
        </audit>
      </programme>
      """.utf8
    ).write(to: file)
    let run = try ProgramRun(
      ["programme", "run", file.path, "--lang", "en", "--as", "lea", "--format", "json"],
      environment: ["TZ": zone])
    #expect(run.status == 0, "\(run.errors)")
    let programme = try JSONDecoder().decode(Programme.self, from: Data(run.output.utf8))
    #expect(programme.cells.count == 3)
    for cell in programme.cells {
      let told = Set(
        cell.traces.compactMap {
          ["new", "repeated", "returned"].contains($0.status) ? $0.finding : nil
        })
      #expect(try cell.findings.open == told.filter { try expected($0).isOpen }.count, "\(zone)")
      for trace in cell.traces {
        guard let id = trace.finding, let state = trace.state else { continue }
        let wanted = try expected(id)
        #expect(state == wanted.state, "\(zone) \(trace)")
        #expect(wanted.state != "withdrawn", "\(zone) \(trace)")
        #expect(trace.due == wanted.due, "\(zone) \(trace)")
      }
    }
    // The terminal's table of the last period counts the same: new, again, open, resolved, not tested.
    let page = try ProgramRun(
      ["programme", "run", file.path, "--lang", "en", "--as", "lea"],
      environment: ["TZ": zone, "COLUMNS": "120"])
    let row = page.output.split(separator: "\n").map { $0.split(separator: " ") }
      .first { $0.first == "Contoh" && $0.count > 9 }
    let last = try #require(programme.cells.last)
    #expect(row.flatMap { Int($0.dropLast(2).last ?? "") } == last.findings.open, "\(zone)")
  }
}
