import AuditModel
import Foundation
import TestSupport
import Testing

@testable import AuditStore

/// The fast decoder accepts nothing that `JSONDecoder` refuses, and gives the same values.
@Suite struct TapeDecoderTests {
  private func slow(_ bytes: [UInt8]) -> EventRecord? {
    try? JSONDecoder().decode(EventRecord.self, from: Data(bytes))
  }

  /// The events of stores of every earlier form, and of one that this program has just written.
  private func events() throws -> [[UInt8]] {
    var all: [[UInt8]] = []
    for form in 1..<Schema.version {
      let file = "Tests/AuditStoreTests/Fixtures/store-\(form).sql"
      let text = try String(contentsOf: packageRoot.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /INSERT INTO "?event"? VALUES\(\d+,X'([0-9A-Fa-f]+)'/) {
        all.append(try #require(Self.bytes(hex: String(match.output.1))))
      }
    }
    try TestStore.with { made in
      try made.start()
      let ann = try made.as("ann")
      var answer = TestStore.answer()
      answer.note = "Café \u{1F4D1} \"quoted\" \\ back\nline\u{1}end"
      answer.evidence = [EvidenceReference(href: "a/b.pdf", sha256: nil, title: "T")]
      _ = try ann.record([answer], in: "E-1")
      _ = try ann.raise([TestStore.finding()], in: "E-1")
      try made.finish()
      all += try made.store.events().map { try $0.bytes() }
    }
    return all
  }

  private static func bytes(hex: String) -> [UInt8]? {
    let digits = hex.compactMap(\.hexDigitValue)
    guard digits.count == hex.count else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  @Test func eventsOfEveryFormAreReadFast() throws {
    let all = try events()
    #expect(all.count > 180)
    for bytes in all {
      let fast = EventRecord.readPlain(bytes)?.event
      #expect(fast != nil, "\(String(decoding: bytes, as: UTF8.self))")
      #expect(fast == slow(bytes))
    }
  }

  /// Bytes replaced, removed, doubled: what is still read is what `JSONDecoder` reads.
  @Test func alteredEventsAreReadTheSame() throws {
    var generator = SplitMix(state: 7)
    let signs =
      Array("\"\\{}[]:,0123456789-+.eEtfnu /\u{0}\n".utf8) + [0x80, 0xC3, 0xA9, 0xED, 0xA0]
    var accepted = 0
    for bytes in try events() {
      for _ in 0..<60 {
        var altered = bytes
        let place = Int.random(in: altered.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: altered[place] = signs.randomElement(using: &generator) ?? 0
        case 1: altered.remove(at: place)
        case 2: altered.insert(signs.randomElement(using: &generator) ?? 0, at: place)
        default: altered.insert(altered[place], at: place)
        }
        guard let fast = EventRecord.readPlain(altered)?.event else { continue }
        accepted += 1
        #expect(fast == slow(altered), "\(String(decoding: altered, as: UTF8.self))")
      }
    }
    #expect(accepted > 1_000)
  }

  @Test(arguments: [
    #"{"a":1,"a":2}"#, #"{"b":1,"a":2,"b":3}"#, #" {"a":1}"#, #"{"a":1} "#, #"{"a":01}"#,
    #"{"a":-0}"#, #"{"a":1.0}"#, #"{"a":1e2}"#, #"{"a":"\ud83d\udcd1"}"#, #"{"a":"\x"}"#,
    #"{"a":1234567890123456789}"#, #"{"é":1}"#, #"{"\u0061":1}"#, #"{"a":1,}"#, #"[1,]"#, "",
    "{", #"{"a"}"#, #"{"a":tru}"#, "nul", "-", "\"", "\"\\",
  ])
  func otherFormsAreLeftToTheSlowOne(text: String) {
    #expect(JSONTape(Array(text.utf8)) == nil)
  }

  @Test func nestingHasALimit() {
    #expect(
      JSONTape(Array((String(repeating: "[", count: 60) + String(repeating: "]", count: 60)).utf8))
        != nil)
    let deep = String(repeating: "[", count: 100_000)
    #expect(JSONTape(Array(deep.utf8)) == nil)
  }
}

/// Numbers that are the same in each run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
