/// Finds the word that was probably meant by a misspelt one.
enum Spelling {
  /// The candidate with the fewest letters changed, left out, added or swapped.
  ///
  /// Letter case does not count; of equally near ones it is the first in order. `nil` when none is
  /// near.
  static func nearest(_ word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().utf8.prefix(80))
    // One slip in three letters, and never more than three; short words are too near to anything.
    let limit = min(3, letters.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in candidates.sorted() where candidate != word {
      let other = Array(candidate.lowercased().utf8.prefix(80))
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = distance(letters, other)
      if distance <= limit, best.map({ distance < $0.distance }) ?? true {
        best = (distance, candidate)
      }
    }
    return best?.word
  }

  /// The edit distance with swaps of neighbours (optimal string alignment).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, previous) = (previous, row)
    }
    return previous[b.count]
  }
}
