/// Finds what a misspelt word was probably meant to be.
package enum Spelling {
  /// The known word nearest to a misspelt one, or `nil` when none is near.
  ///
  /// Near means: letter case only for words up to two letters, at most one change up to four, two
  /// up to nine, otherwise three;
  /// a swap of neighbours is one change, letter case none. The first in the order of `known` wins.
  package static func nearest(to word: String, in known: some Sequence<String>) -> String? {
    let target = folded(word)
    guard (1...64).contains(target.count) else { return nil }
    var bound = target.count <= 2 ? 0 : target.count <= 4 ? 1 : target.count <= 9 ? 2 : 3
    var best: String?
    for candidate in known {
      let distance = distance(target, folded(candidate), atMost: bound)
      guard distance <= bound else { continue }
      best = candidate
      if distance == 0 { break }
      bound = distance - 1
    }
    return best
  }

  private static func folded(_ word: String) -> [UInt8] {
    word.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  /// The restricted Damerau-Levenshtein distance; `atMost + 1` when it is greater.
  private static func distance(_ a: [UInt8], _ b: [UInt8], atMost bound: Int) -> Int {
    guard abs(a.count - b.count) <= bound else { return bound + 1 }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      var least = i + 1
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
        least = min(least, cost)
      }
      if least > bound { return bound + 1 }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
