import Diagnostics
import Testing

@testable import Formats

@Suite struct SpellingTests {
  @Test(arguments: [
    ("itme", "item"), ("ITEM", "item"), ("items", "item"), ("qestion", "question"),
    ("recomendasion", "recommendation"), ("S-2O", nil), ("wight", "weight"), ("x", nil),
    ("", nil), ("banana", nil), ("is", nil),
  ]) func nearestIsFound(word: String, nearest: String?) {
    let known = ["item", "question", "recommendation", "weight", "a", "S-201"]
    #expect(Spelling.nearest(to: word, in: known) == nearest)
  }

  /// Agrees with a plain implementation of the distance on all pairs of short words.
  @Test func agreesWithPlainDistance() {
    let letters: [Character] = ["a", "b", "c"]
    var words = [""]
    for _ in 0..<3 { words += words.flatMap { word in letters.map { word + String($0) } } }
    let set = Array(Set(words.filter { $0.count >= 3 })).sorted()
    for a in set {
      for b in set {
        let isNear = Self.plain(Array(a), Array(b)) <= 1
        #expect((Spelling.nearest(to: a, in: [b]) == b) == isNear, "\(a) \(b)")
      }
    }
  }

  private static func plain(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return a.count + b.count }
    let same = a.last == b.last ? 0 : 1
    var best = min(
      plain(a.dropLast(), Array(b)) + 1, plain(Array(a), b.dropLast()) + 1,
      plain(a.dropLast(), b.dropLast()) + same)
    if a.count > 1, b.count > 1, a.last == b[b.count - 2], a[a.count - 2] == b.last {
      best = min(best, plain(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }
}
