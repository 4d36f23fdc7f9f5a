/// Two lists laid side by side.
///
/// Elements are matched by their key; of several with one key the first is matched with the first,
/// the second with the second. An element has moved when it is not among the longest run of
/// matched elements that kept their order, so that as few as possible have moved.
struct ListPairing {
  /// One line of the two lists: an index into the old, into the new, or into both.
  struct Line: Hashable {
    var old: Int?
    var new: Int?
    /// Whether it stands elsewhere among those that are in both lists.
    var hasMoved = false
  }

  /// The lines: in the order of the new list, each removed element behind the one it followed.
  let lines: [Line]

  init(_ old: [String], _ new: [String]) {
    var places: [String: [Int]] = [:]
    for (index, key) in new.enumerated().reversed() { places[key, default: []].append(index) }
    let partners = old.map { places[$0]?.popLast() }
    let steady = Self.longestRise(partners.compactMap { $0 })

    var oldOfNew: [Int: Int] = [:]
    var removed: [Int: [Int]] = [:]
    var anchor = -1
    for (index, partner) in partners.enumerated() {
      if let partner {
        oldOfNew[partner] = index
        anchor = partner
      } else {
        removed[anchor, default: []].append(index)
      }
    }
    var lines = (removed[-1] ?? []).map { Line(old: $0) }
    for index in new.indices {
      lines.append(
        Line(
          old: oldOfNew[index], new: index,
          hasMoved: oldOfNew[index] != nil && !steady.contains(index)))
      lines += (removed[index] ?? []).map { Line(old: $0) }
    }
    self.lines = lines
  }

  /// The members of a longest rising subsequence of distinct numbers (patience sorting).
  static func longestRise(_ numbers: [Int]) -> Set<Int> {
    var piles: [Int] = []
    var before = [Int](repeating: -1, count: numbers.count)
    for (index, number) in numbers.enumerated() {
      var low = 0
      var high = piles.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[piles[middle]] < number { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = piles[low - 1] }
      if low == piles.count { piles.append(index) } else { piles[low] = index }
    }
    var members: Set<Int> = []
    var index = piles.last ?? -1
    while index >= 0 {
      members.insert(numbers[index])
      index = before[index]
    }
    return members
  }
}
