internal import AuditModel

/// A bar from the lowest to the highest answer, filled up to a mean.
struct MeanBar {
  /// Where the mean stands, 0...1; `nil`: nothing was answered, and there is no bar.
  let share: Rational?
  /// What the bar says, for those who do not see it.
  let description: String

  func write(to page: inout HTMLWriter) {
    page.inline(
      "svg", .class("mean"), .init("width", "100%"), .init("height", "11"), .init("role", "img"),
      .init("aria-label", description)
    ) { svg in
      ChartGrid.write(height: 11, to: &svg)
      if let share {
        svg.shape(
          "rect", .class("bar bar-internal"), .init("x", "0"), .init("y", "1"),
          .init("width", ChartScale.percent(share)), .init("height", "9"))
      }
    }
  }
}
