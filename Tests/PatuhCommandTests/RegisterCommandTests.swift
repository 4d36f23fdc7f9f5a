import Foundation
import TestSupport
import Testing

@Suite struct RegisterCommandTests {
  private static let entries = "Examples/registers/complaints-2026-Q2.csv"
  private static let calendars = ["2025", "2026"].map { "Checklists/calendars/indonesia-\($0).xml" }

  /// What a user of the README sees, word for word.
  @Test(arguments: ["id", "en"]) func theExampleInTheTerminal(language: String) throws {
    let run = try ProgramRun([
      "register", "complaints", Self.entries, "--date", "2026-06-30", "--lang", language,
    ])
    #expect(run.status == 0)
    #expect(run.errors == "")
    try expectGolden(
      run.output, "Tests/PatuhCommandTests/Fixtures/register/text.\(language).txt")
  }

  @Test(arguments: ["html", "csv", "json"]) func otherFormatsAreAsRecorded(format: String) throws {
    try withFolder { folder in
      let output = folder.appending(path: "register.\(format)")
      let run = try ProgramRun([
        "register", "complaints", Self.entries, "--date", "2026-06-30", "--lang", "en", "-o",
        output.path,
      ])
      #expect(run.status == 0)
      try expectGolden(
        String(contentsOf: output, encoding: .utf8),
        "Tests/PatuhCommandTests/Fixtures/register/register.\(format)")
    }
  }

  private struct Assessment: Decodable {
    struct Stage: Decodable {
      let stage: String
      let inTime: Int
      let late: Int
      let overdue: Int
      let pending: Int
      let median: String?
      let p90: Int?
    }
    struct Group: Decodable {
      let received: Int
      let open: Int
      let closed: Int
      let reopened: Int
      let stages: [Stage]

      func lines(_ name: String) -> [String] {
        ["\(name) \(received) \(open) \(closed) \(reopened)"]
          + stages.map { stage in
            let median = stage.median.map {
              $0.hasSuffix(".5") ? "\((Int($0.dropLast(2)) ?? 0) * 2 + 1)/2" : $0
            }
            return "\(name) \(stage.stage) \(stage.inTime) \(stage.late) \(stage.overdue) "
              + "\(stage.pending) \(median ?? "-") \(stage.p90.map(String.init) ?? "-")"
          }
      }
    }
    struct Class: Decodable {
      let id: String
      let counts: Group
    }
    struct Age: Decodable {
      let open: Int
    }
    struct Overdue: Decodable {
      let id: String
    }
    let all: Group
    let classes: [Class]
    let ages: [Age]
    let overdue: [Overdue]
  }

  /// Python counts day by day, over holidays, collective leave and the turn of a year.
  @Test(arguments: ["off", "working"], [UInt64(1), 2, 3])
  func agreesWithPython(leave: String, seed: UInt64) throws {
    try withFolder { folder in
      let file = folder.appending(path: "entries.csv")
      try Self.random(seed).write(to: file, atomically: false, encoding: .utf8)
      let oracle = try OracleScript.run(
        "PatuhCommandTests/Oracle/register.py",
        ["Checklists/registers/complaints.xml", file.path, "2026-06-30", leave] + Self.calendars)
      let run = try ProgramRun([
        "register", "complaints", file.path, "--date", "2026-06-30", "--collective-leave", leave,
        "--format", "json",
      ])
      #expect(run.errors == "")
      let ours = try JSONDecoder().decode(Assessment.self, from: Data(run.output.utf8))
      let lines =
        ours.all.lines("all") + ours.classes.flatMap { $0.counts.lines($0.id) }
        + [
          "ages \(ours.ages.map { "\($0.open)" }.joined(separator: " "))",
          "overdue \(ours.overdue.map(\.id).joined(separator: " "))",
        ]
      #expect(lines == oracle.split(separator: "\n").map(String.init))
    }
  }

  /// Complaints from the middle of 2025 on, a fifth of them left at some stage.
  private static func random(_ seed: UInt64) -> String {
    var state = seed
    func draw(_ limit: Int) -> Int {
      // SplitMix64: the same numbers everywhere.
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
    var lines = ["id,class,channel,received,verified,responded,closed,reopened,closed-again"]
    let start = Date(timeIntervalSince1970: 1_751_328_000)
    let end = Date(timeIntervalSince1970: 1_782_777_600)
    func text(_ date: Date?) -> String {
      date.map { $0.formatted(.iso8601.year().month().day()) } ?? ""
    }
    for number in 1...400 {
      var day = start.addingTimeInterval(Double(draw(364)) * 86_400)
      var dates: [Date?] = [day]
      for most in [5, 7, 70, 40, 40] {
        let next = day.addingTimeInterval(Double(draw(most)) * 86_400)
        let stops = dates.last == .some(nil) || next > end || draw(most > 30 ? 4 : 12) == 0
        dates.append(stops ? nil : next)
        if !stops { day = next }
      }
      let name = ["informasi", "non-pengawasan", "pengawasan"][draw(3)]
      lines.append("C\(number),\(name),sp4n," + dates.map(text).joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func aYearWithoutACalendarIsRefused() throws {
    try withFolder { folder in
      let file = folder.appending(path: "old.csv")
      try "id,class,channel,received\n1,informasi,sp4n,2023-05-02\n"
        .write(to: file, atomically: false, encoding: .utf8)
      let run = try ProgramRun([
        "register", "complaints", file.path, "--date", "2025-01-31", "--lang", "en",
      ])
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(
        run.errors.contains("old.csv:1:1: error: there is no calendar `indonesia` for 2023, 2024"))
    }
  }

  @Test func aNamedCalendarWinsOverTheLibrary() throws {
    try withFolder { folder in
      let calendar = folder.appending(path: "mine.xml")
      try """
      <calendar xmlns="urn:patuh:calendar:1" id="mine" version="1" series="indonesia" year="2026" rest="none" xml:lang="en">
        <title>No days off</title>
      </calendar>
      """.write(to: calendar, atomically: false, encoding: .utf8)
      let file = folder.appending(path: "a.csv")
      try "id,class,channel,received,closed\n1,informasi,sp4n,2026-03-18,2026-03-25\n"
        .write(to: file, atomically: false, encoding: .utf8)
      func median(_ more: [String]) throws -> String? {
        let run = try ProgramRun(
          ["register", "complaints", file.path, "--date", "2026-06-30", "--format", "json"] + more)
        return try JSONDecoder().decode(Assessment.self, from: Data(run.output.utf8))
          .all.stages.last?.median
      }
      #expect(try median([]) == "1")
      #expect(try median(["--collective-leave", "working"]) == "4")
      #expect(try median(["--calendar", calendar.path]) == "7")
      let twice = try ProgramRun([
        "register", "complaints", file.path, "--date", "2026-06-30", "--calendar", calendar.path,
        "--calendar", calendar.path,
      ])
      #expect(twice.errors.contains("[entries.calendar-twice]"))
    }
  }
}
