/// Finds the word that was probably meant by a misspelt one.
enum Spelling {
  /// The candidate with the fewest letters changed, left out, added or swapped.
  ///
  /// Letter case does not count; of equally near ones it is the first in order. `nil` when none is
  /// near.
  static func nearest(_ word: String, among candidates: some Sequence<String>) -> String? {
    let letters = lowered(word)
    // One slip in three letters, and never more than three; short words are too near to anything.
    var limit = min(3, letters.count / 3)
    var best: String?
    for candidate in candidates where abs(candidate.utf8.count - letters.count) <= limit {
      let distance = distance(letters, lowered(candidate), limit: limit)
      guard distance <= limit, candidate != word else { continue }
      if distance < limit || best.map({ candidate < $0 }) ?? true { best = candidate }
      limit = distance
    }
    return best
  }

  /// The bytes with ASCII capitals as small letters; longer words than names can be are cut.
  private static func lowered(_ word: String) -> [UInt8] {
    word.utf8.prefix(80).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// The edit distance with swaps of neighbours (optimal string alignment); anything above the
  /// limit, when it is above.
  private static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      var least = i + 1
      for j in b.indices {
        var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
        least = min(least, cost)
      }
      // A swap reaches back one row more, so two rows must be above the limit.
      if least > limit, previous.min() ?? 0 > limit { return limit + 1 }
      (before, previous) = (previous, row)
    }
    return previous[b.count]
  }
}
