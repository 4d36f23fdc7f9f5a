import AuditModel
import Foundation
import TestSupport
import Testing

@testable import AuditStore

/// The fast way to write JSON gives what `JSONEncoder` gives, or leaves it to that.
@Suite struct PlainJSONTests {
  private func expected(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static let texts = [
    "", "yes", "a/b", "Café \u{1F4D1}", "\"quoted\"", "back\\slash", "two\nlines", "~ ", "\u{2028}",
    "é",
  ]

  @Test func textsAreWrittenTheSame() throws {
    for text in Self.texts {
      for value in [["a": text], ["answer": text, "deviations": "0", "size": "59"]] {
        #expect(PlainJSON.text(value) == (try expected(value)))
      }
      #expect(PlainJSON.text([text, "b"]) == (try expected([text, "b"])))
    }
    #expect(PlainJSON.text([String]()) == "[]")
    #expect(PlainJSON.text([String: String]()) == "{}")
  }

  /// Entries with every field, and with each left out.
  @Test func entriesAreWrittenTheSame() throws {
    var entry = AnswerEntry(
      engagement: "E-1", key: TestStore.key(), revision: 3, value: .answer(.conformity(.partial)),
      note: "Note", cause: "Cause\nmore",
      evidence: [
        EvidenceReference(href: "a/b.pdf", sha256: nil, title: "T"),
        EvidenceReference(href: "c", sha256: String(repeating: "a", count: 64), title: nil),
      ], observer: .person("emp"), observed: .moment("2026-04-01T08:00:00+09:00"),
      isSynthetic: true)
    for observer in [Observer.person("emp"), .text("Pak \"Budi\""), nil] {
      entry.observer = observer
      for value in [
        AnswerValue.answer(.conformity(.partial)), .fields([.answer: "yes", .size: "60"]),
        .none,
      ] {
        entry.value = value
        let record = EntryRecord(entry)
        #expect(PlainJSON.text(record) == (try expected(record)))
      }
    }
  }

  /// What other orders of sorting might order otherwise, or another form might write, is refused.
  @Test func othersAreLeftToTheEncoder() throws {
    for value in [["A": "x", "b": "y"], ["a-b": "1", "a1": "2"], ["a9": "", "a10": ""]] {
      #expect(PlainJSON.text(value) == nil)
      #expect(try Projection.json(value) == (try expected(value)))
    }
    #expect(PlainJSON.text(["a": "\u{1}"]) == nil)
    #expect(PlainJSON.text([1.5]) == nil)
    #expect(PlainJSON.text([UInt8(1)]) == nil)
    #expect(PlainJSON.text([Date(timeIntervalSince1970: 0)]) == nil)
    #expect(try Projection.json([1.5]) == "[1.5]")
  }
}
