import Testing

@testable import Conditions

@Suite struct SpellingTests {
  @Test(
    arguments: [
      ("issue_day", "issue_days"), ("isue_days", "issue_days"), ("issue_dyas", "issue_days"),
      ("Deviations", "deviations"), ("deviatons", "deviations"), ("SIZE", "size"),
      ("qwertz", nil), ("s", nil), ("", nil), ("devs", nil), ("sise", "size"), ("ab", nil),
    ] as [(String, String?)])
  func findsTheNearest(_ word: String, _ expected: String?) {
    let names = ["deviations", "issue_days", "size", "a", "b"]
    #expect(Spelling.nearest(word, among: names) == expected)
    #expect(Spelling.nearest(word, among: names.reversed()) == expected)
  }

  /// The plain table of all distances, slow and without limits.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        guard i > 0, j > 0 else {
          table[i][j] = i + j
          continue
        }
        let change = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, change)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }

  /// Random words of two letters, where near ones abound, against the plain table.
  @Test func agreesWithThePlainTable() {
    var random = SeededGenerator(seed: 11)
    func word() -> String {
      String(decoding: (0..<random.below(13)).map { _ in random.pick([97, 98]) }, as: UTF8.self)
    }
    var near = 0
    for _ in 0..<2_000 {
      let wanted = word()
      let candidates = (0..<5).map { _ in word() }
      let limit = min(3, wanted.utf8.count / 3)
      let best =
        candidates.filter { $0 != wanted }
        .map { (Self.distance(Array(wanted.utf8), Array($0.utf8)), $0) }
        .filter { $0.0 <= limit }.min { $0 < $1 }?.1
      #expect(Spelling.nearest(wanted, among: candidates) == best, "\(wanted) in \(candidates)")
      if best != nil { near += 1 }
    }
    #expect(near > 500)
  }
}
