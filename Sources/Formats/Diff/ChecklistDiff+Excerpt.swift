extension ChecklistDiff.Field {
  /// Both texts, shortened around what is different, with `…` where something is left out.
  ///
  /// Texts within the limit stay whole. Where there is one text only, its beginning is kept.
  ///
  /// - Parameter limit: The most characters that each may have, `…` not counted; 20 at least.
  /// - Returns: The two texts; `nil` where the field has none.
  public func excerpt(limit: Int = 80) -> (old: String?, new: String?) {
    let limit = max(limit, 20)
    guard let old, let new else {
      return (
        self.old.map { Self.cut(Array($0), 0, limit) },
        self.new.map { Self.cut(Array($0), 0, limit) }
      )
    }
    let before = Array(old)
    let after = Array(new)
    guard before.count > limit || after.count > limit else { return (old, new) }
    let shared = zip(before, after).prefix { $0 == $1 }.count
    let start = Self.wordStart(before, at: shared, atMost: limit / 3)
    return (Self.cut(before, start, limit), Self.cut(after, start, limit))
  }

  /// Where to begin so that a few words before a place are kept.
  private static func wordStart(_ text: [Character], at place: Int, atMost context: Int) -> Int {
    guard place > context else { return 0 }
    let earliest = place - context
    return (earliest..<place).first { text[$0 - 1] == " " } ?? earliest
  }

  private static func cut(_ text: [Character], _ start: Int, _ limit: Int) -> String {
    let end = min(text.count, start + limit)
    guard start < end else { return "…" }
    return (start > 0 ? "…" : "") + String(text[start..<end]) + (end < text.count ? "…" : "")
  }
}
