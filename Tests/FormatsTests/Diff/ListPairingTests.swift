import Testing

@testable import Formats

@Suite struct ListPairingTests {
  /// Two lists, and the lines: `=` kept, `~` moved, `+` added, `-` removed.
  @Test(arguments: [
    ("", "", ""), ("abc", "abc", "=a =b =c"), ("abc", "ac", "=a -b =c"), ("bc", "abc", "+a =b =c"),
    ("abc", "bc", "-a =b =c"), ("abc", "xyz", "-a -b -c +x +y +z"), ("abcd", "bcda", "=b =c =d ~a"),
    ("abcd", "dabc", "~d =a =b =c"), ("axb", "ba", "=b ~a -x"), ("aab", "ab", "=a -a =b"),
    ("ab", "aba", "=a =b +a"),
  ])
  func linesAreAsTheyShouldBe(old: String, new: String, expected: String) {
    let (before, after) = (old.map(String.init), new.map(String.init))
    #expect(Self.shown(before, after) == expected)
  }

  /// Every list of up to four out of four letters against every other: what is listed is complete,
  /// in order, and no more has moved than a search through all subsets finds necessary.
  @Test func smallListsAreCompleteAndMoveTheLeast() {
    var lists: [[String]] = [[]]
    for length in 1...4 {
      lists += lists.filter { $0.count == length - 1 }.flatMap { list in
        ["a", "b", "c", "d"].filter { !list.contains($0) }.map { list + [$0] }
      }
    }
    for old in lists {
      for new in lists {
        let lines = ListPairing(old, new).lines
        #expect(lines.compactMap(\.new) == Array(new.indices))
        #expect(Set(lines.compactMap(\.old)) == Set(old.indices))
        let kept = lines.filter { $0.old != nil && $0.new != nil }
        #expect(kept.allSatisfy { old[$0.old ?? -1] == new[$0.new ?? -1] })
        #expect(kept.count == Set(old).intersection(new).count)
        #expect(kept.filter(\.hasMoved).count == kept.count - Self.longestCommon(old, new))
      }
    }
  }

  private static func shown(_ old: [String], _ new: [String]) -> String {
    ListPairing(old, new).lines.map { line in
      switch (line.old, line.new) {
      case (_?, let after?): (line.hasMoved ? "~" : "=") + new[after]
      case (nil, let after?): "+" + new[after]
      case (let before?, nil): "-" + old[before]
      case (nil, nil): "?"
      }
    }.joined(separator: " ")
  }

  /// The length of the longest common subsequence, by trying all.
  private static func longestCommon(_ old: [String], _ new: [String]) -> Int {
    (0..<(1 << old.count)).map { mask in
      let chosen = old.indices.filter { mask & (1 << $0) != 0 }.map { old[$0] }
      var rest = new[...]
      for element in chosen {
        guard let place = rest.firstIndex(of: element) else { return 0 }
        rest = rest[(place + 1)...]
      }
      return chosen.count
    }.max() ?? 0
  }
}
