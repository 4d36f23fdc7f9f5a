/// Finds what misspelt ids were probably meant to be, without ever becoming slow.
///
/// A document in which thousands of ids are wrong among thousands of known ones would need their
/// product in comparisons; after a fixed number of them it gets no more suggestions.
struct Suggestions {
  private let known: [String]
  private var found: [String: String?] = [:]
  private var comparisonsLeft = 20_000

  init(_ known: some Sequence<String>) { self.known = Array(known) }

  /// The known id nearest to a misspelt one; `nil` when none is near.
  mutating func nearest(to word: String) -> String? {
    if let answer = found[word] { return answer }
    guard comparisonsLeft >= known.count else { return nil }
    comparisonsLeft -= known.count
    let answer = Spelling.nearest(to: word, in: known)
    found[word] = .some(answer)
    return answer
  }
}
