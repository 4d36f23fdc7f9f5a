import AuditModel
import Diagnostics
import Testing

@testable import Formats

@Suite struct RegisterEntriesTests {
  private static func read(_ bytes: [UInt8], _ name: String) throws -> Read<RegisterEntries> {
    RegisterEntriesReader.read(
      bytes, name: name, of: try RegisterReaderTests.register(),
      until: try #require(CalendarDate(iso: "2026-06-30")), ignoring: ["remark"])
  }

  @Test(arguments: [
    (
      "a.csv",
      "id,class,channel,received,receipt,responded,closed,remark\n"
        + "7,question,Letter,2026-05-04,yes,2026-05-05,,x\n8,GRIEVANCE,visit,2026-05-04T09:00:00+09:00,,,2026-05-04,\n"
    ),
    (
      "a.json",
      """
      {"register": "desk", "complaints": [
        {"id": 7, "class": "question", "channel": "letter", "received": "2026-05-04",
         "receipt": true, "responded": "2026-05-05", "closed": null},
        {"id": "8", "class": "grievance", "channel": "visit", "received": "2026-05-04",
         "closed": "2026-05-04"}]}
      """
    ),
  ])
  func everyFormReadsTheSame(name: String, text: String) throws {
    let read = try Self.read(Array(text.utf8), name)
    #expect(read.diagnostics.map(\.placed) == [])
    let complaints = try read.get().complaints
    #expect(complaints.map(\.id) == ["7", "8"])
    #expect(complaints.map(\.classIndex) == [0, 1])
    #expect(complaints.map(\.channelIndex) == [0, 1])
    #expect(complaints.map(\.hasReceipt) == [true, nil])
    #expect(complaints.map(\.isOpen) == [true, false])
    #expect(complaints.map { $0.reached(.responded)?.iso } == ["2026-05-05", "2026-05-04"])
    #expect(complaints.map { $0.reached(.verified)?.iso } == ["2026-05-05", "2026-05-04"])
  }

  private static let head = "id,class,channel,received,responded,closed,reopened,closed-again\n"

  static let slips: [(code: String, name: String, text: String)] = [
    ("entries.class-unknown", "a.csv", head + "1,¦praise,letter,2026-05-04,,,,\n"),
    ("entries.channel-unknown", "a.csv", head + "1,question,¦owl,2026-05-04,,,,\n"),
    ("entries.missing", "a.csv", head + "¦,question,letter,2026-05-04,,,,\n"),
    ("entries.missing", "a.csv", head + "1,¦,letter,2026-05-04,,,,\n"),
    ("entries.missing", "a.csv", head + "1,question,letter,¦,,,,\n"),
    ("entries.date", "a.csv", head + "1,question,letter,¦04/05/2026,,,,\n"),
    ("entries.date", "a.csv", head + "1,question,letter,2026-05-04,¦2026-02-30,,,\n"),
    ("entries.order", "a.csv", head + "1,question,letter,2026-05-04,¦2026-05-03,,,\n"),
    ("entries.order", "a.csv", head + "1,question,letter,2026-05-04,2026-05-06,¦2026-05-05,,\n"),
    ("entries.order", "a.csv", head + "1,question,letter,2026-05-04,,2026-05-05,¦2026-05-04,\n"),
    (
      "entries.order", "a.csv",
      head + "1,question,letter,2026-05-04,,2026-05-05,2026-05-06,¦2026-05-05\n"
    ),
    ("entries.without", "a.csv", head + "1,question,letter,2026-05-04,,,¦2026-05-05,\n"),
    ("entries.without", "a.csv", head + "1,question,letter,2026-05-04,,2026-05-05,,¦2026-05-06\n"),
    ("entries.future", "a.csv", head + "1,question,letter,¦2026-07-01,,,,\n"),
    (
      "entries.repeated", "a.csv",
      head + "1,question,letter,2026-05-04,,,,\n¦1,question,letter,2026-05-04,,,,\n"
    ),
    (
      "entries.foreign", "a.json",
      "{\"register\": ¦\"shop\", \"complaints\": [{\"id\": 1, \"class\": \"question\", \"channel\": \"visit\", \"received\": \"2026-05-04\"}]}"
    ),
    ("entries.json-shape", "a.json", "¦{\"entries\": []}"),
    ("entries.json-shape", "a.json", "¦3"),
    ("entries.json-shape", "a.json", "[¦[]]"),
    (
      "table.flag", "a.csv",
      "id,class,channel,received,receipt\n1,question,letter,2026-05-04,¦maybe\n"
    ),
    (
      "table.column-misspelt", "a.csv", "id,class,channel,¦recieved\n1,question,letter,2026-05-04\n"
    ),
  ]

  @Test(arguments: slips.indices) func slipIsReported(index: Int) throws {
    let slip = Self.slips[index]
    let marked = Marked(slip.text)
    let read = try Self.read(marked.bytes, slip.name)
    #expect(
      read.diagnostics.filter { $0.code != "table.column-missing" }.map(\.placed)
        == marked.places.map { "\($0) \(slip.code)" })
    #expect(read.value == nil)
  }

  /// The number of a complaint leads to a person: it stands in no message.
  @Test func numbersStayOutOfMessages() throws {
    let read = try Self.read(
      Array((Self.head + "SECRET-1,x,y,z,,,,\nSECRET-1,x,y,z,,,,\n").utf8), "a.csv")
    #expect(read.diagnostics.count == 7)
    #expect(!read.diagnostics.contains { $0.facts.values.contains { $0.contains("SECRET") } })
  }

  @Test func nothingAndTooMuchAreTold() throws {
    #expect(
      try Self.read(Array(Self.head.utf8), "a.csv").diagnostics.map(\.code) == ["entries.none"])
    let many = Self.head + String(repeating: "1,question,letter,,,,,\n", count: 150)
    #expect(
      try Self.read(Array(many.utf8), "a.csv").diagnostics.map(\.code).contains("table.more"))
  }
}
