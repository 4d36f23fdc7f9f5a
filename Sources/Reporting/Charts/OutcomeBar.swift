internal import AuditModel

/// All outcomes of one side in one bar, every outcome with a pattern of its own.
struct OutcomeBar {
  let name: String
  let counts: [(outcome: Outcome, count: Int)]
  let words: Words

  func write(to page: inout HTMLWriter) {
    let total = counts.reduce(0) { $0 + $1.count }
    guard total > 0 else { return }
    let description = counts.filter { $0.count > 0 }
      .map { "\(words.outcome($0.outcome)) \(words.numbers.whole($0.count))" }
      .joined(separator: ", ")
    page.inline(
      "svg", .class("outcomes"), .init("width", "100%"), .init("height", "30"),
      .init("role", "img"), .init("aria-label", "\(name): \(description)")
    ) { svg in
      var before = 0
      for (outcome, count) in counts where count > 0 {
        // The total is greater than zero.
        let start = Rational(before) / Rational(total)
        let width = Rational(count) / Rational(total)
        svg.shape(
          "rect", .class("segment fill-\(outcome.rawValue)"),
          .init("x", ChartScale.percent(start)), .init("y", "1"),
          .init("width", ChartScale.percent(width)), .init("height", "28"))
        before += count
      }
    }
  }

  /// A small field with the pattern of an outcome, for the table beside the chart.
  static func swatch(_ outcome: Outcome, to page: inout HTMLWriter) {
    page.inline(
      "svg", .class("swatch"), .init("width", "18"), .init("height", "12"), .hidden
    ) { svg in
      svg.shape(
        "rect", .class("segment fill-\(outcome.rawValue)"), .init("x", "0.5"),
        .init("y", "0.5"), .init("width", "17"), .init("height", "11"))
    }
  }
}
