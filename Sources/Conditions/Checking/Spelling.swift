/// Finds the word that was probably meant by a misspelt one.
enum Spelling {
  /// The candidate with the fewest letters changed, left out, added or swapped.
  ///
  /// Letter case does not count; of equally near ones it is the first in order. `nil` when none is
  /// near.
  static func nearest(_ word: String, among candidates: some Sequence<String>) -> String? {
    // One slip in three letters, and never more than three; short words are too near to anything.
    var limit = min(3, word.utf8.count / 3)
    var measure = SpellingDistance(word)
    var best: String?
    for candidate in candidates where abs(candidate.utf8.count - word.utf8.count) <= limit {
      guard let distance = measure.distance(to: candidate, atMost: limit), candidate != word else {
        continue
      }
      if distance < limit || best.map({ candidate < $0 }) ?? true { best = candidate }
      limit = distance
    }
    return best
  }
}

/// Measures how many slips lie between one word and many others, in memory that is used again.
///
/// The distance is that of the optimal string alignment: a letter changed, left out or added, or
/// two neighbours swapped, is one slip.
private struct SpellingDistance {
  /// More letters than a name can have.
  private static let longest = 80

  private let word: [UInt8]
  private var other: [UInt8] = []
  // The rows of the table: two before, the one before, and the one being filled.
  private var before: [Int]
  private var previous: [Int]
  private var row: [Int]

  init(_ word: String) {
    self.word = word.utf8.prefix(Self.longest).map(Self.lowered)
    other.reserveCapacity(Self.longest)
    before = Array(repeating: 0, count: Self.longest + 1)
    previous = before
    row = before
  }

  /// The byte, a capital of ASCII as a small letter.
  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// The slips between the word and another; `nil` when there are more than the limit.
  mutating func distance(to text: String, atMost limit: Int) -> Int? {
    other.removeAll(keepingCapacity: true)
    for byte in text.utf8.prefix(Self.longest) { other.append(Self.lowered(byte)) }
    let far = limit + 1
    for j in 0...other.count { previous[j] = j }
    for i in word.indices {
      // Only cells this near to the diagonal can hold a distance within the limit.
      let first = max(0, i - limit)
      let last = min(other.count - 1, i + limit)
      row[first] = first == 0 ? i + 1 : far
      var least = row[first]
      if first <= last {
        for j in first...last {
          let above = j == i + limit ? far : previous[j + 1] + 1
          var slips = min(above, row[j] + 1, previous[j] + (word[i] == other[j] ? 0 : 1))
          if i > 0, j > 0, word[i] == other[j - 1], word[i - 1] == other[j] {
            slips = min(slips, before[j - 1] + 1)
          }
          row[j + 1] = slips
          least = min(least, slips)
        }
      }
      // A swap cannot help across more than one row, and it costs as much as its row's least.
      if least > far { return nil }
      swap(&before, &previous)
      swap(&previous, &row)
    }
    let slips = previous[other.count]
    return slips <= limit ? slips : nil
  }
}
