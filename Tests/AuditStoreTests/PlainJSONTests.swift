import AuditModel
import Foundation
import TestSupport
import Testing

@testable import AuditStore

/// The fast way to write an entry gives what `JSONEncoder` gives.
@Suite struct PlainJSONTests {
  private func expect(_ entry: AnswerEntry) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let record = EntryRecord(entry)
    let expected = String(decoding: try encoder.encode(record), as: UTF8.self)
    #expect(try record.json() == expected)
  }

  static let texts = [
    "", "yes", "a/b", "Café \u{1F4D1}", "\"quoted\"", "back\\slash", "two\nlines", "~ ", "\u{2028}",
    "tab\t", "\u{1}", "\u{7F}", "\r\n",
  ]

  @Test(arguments: texts) func textsAreWrittenTheSame(text: String) throws {
    var entry = TestStore.answer()
    (entry.note, entry.cause) = (text, text + "x")
    entry.observer = .text(text)
    try expect(entry)
    entry.value = .fields([.answer: text, .size: "60", .noEvidence: "1"])
    try expect(entry)
  }

  /// Entries with every field and every kind of answer, and with each left out.
  @Test func entriesAreWrittenTheSame() throws {
    var entry = TestStore.answer("A-2", .partial, revision: 3)
    entry.engagement = "E-1"
    entry.evidence = [
      EvidenceReference(href: "a/b.pdf", sha256: nil, title: "T"),
      EvidenceReference(href: "c", sha256: String(repeating: "a", count: 64), title: nil),
    ]
    (entry.observed, entry.isSynthetic) = (.moment("2026-04-01T08:00:00+09:00"), true)
    let values: [AnswerValue] = [
      .answer(.conformity(.partial)), .answer(.step(OptionID("s-1"))), .answer(.notTested),
      .answer(.number(Rational(7) / Rational(3), ratio: nil)),
      .answer(.options([OptionID("a"), OptionID("b")])),
      .answer(.sample(size: 60, deviations: 1, population: nil)), .answer(.text("\"")),
      .fields([.answer: "yes", .size: "60", .deviations: "2"]), .fields([.answer: "x"]), .none,
    ]
    for observer in [Observer.person("emp"), .text("Pak \"Budi\""), nil] {
      entry.observer = observer
      for value in values {
        entry.value = value
        try expect(entry)
      }
    }
    entry.evidence = []
    try expect(entry)
  }
}
