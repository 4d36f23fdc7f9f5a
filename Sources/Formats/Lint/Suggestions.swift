import Diagnostics

/// Finds what misspelt ids were probably meant to be, in bounded time.
///
/// Where thousands of ids are wrong among thousands that are known, comparing each with each would
/// stall the program. After a fixed number of comparisons nothing is suggested any more: what is
/// wrong is still reported, and nobody corrects thousands of ids one by one.
struct Suggestions {
  private var comparisonsLeft = 50_000

  /// The known id nearest to a misspelt one; `nil` when none is near, or when too much was asked.
  mutating func nearest(to id: String, in known: [String]) -> String? {
    guard known.count <= comparisonsLeft else { return nil }
    comparisonsLeft -= known.count
    return Spelling.nearest(to: id, in: known)
  }
}
