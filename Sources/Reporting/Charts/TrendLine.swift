internal import AuditModel

/// A small line through the scores of one unit, period by period, on the scale from zero to the
/// highest score; a period without a score is a gap.
struct TrendLine {
  /// The scores as shares of the highest, 0...1, oldest first.
  let shares: [Rational?]
  /// What the line says, for those who do not see it.
  let description: String

  private static let width = 128
  private static let height = 32
  private static let margin = 5

  func write(to page: inout HTMLWriter) {
    page.inline(
      "svg", .class("trend"), .init("width", String(Self.width)),
      .init("height", String(Self.height)), .init("role", "img"),
      .init("aria-label", description)
    ) { svg in
      for share in [Rational.zero, Rational(1)] {
        let y = Self.y(share)
        svg.shape(
          "line", .class("grid"), .init("x1", "0"), .init("y1", y),
          .init("x2", String(Self.width)), .init("y2", y))
      }
      for run in runs {
        let points = run.map { "\(x($0.position)),\(Self.y($0.share))" }
        if points.count > 1 {
          svg.shape(
            "polyline", .class("trend-line"), .init("points", points.joined(separator: " ")))
        }
        for point in run {
          let isLast = point.position == shares.count - 1
          svg.shape(
            "circle", .class(isLast ? "trend-last" : "trend-point"),
            .init("cx", x(point.position)), .init("cy", Self.y(point.share)),
            .init("r", isLast ? "3.5" : "2"))
        }
      }
    }
  }

  /// The scores without the gaps: each run is drawn as one line.
  private var runs: [[(position: Int, share: Rational)]] {
    var runs: [[(position: Int, share: Rational)]] = []
    var isOpen = false
    for (position, share) in shares.enumerated() {
      guard let share else {
        isOpen = false
        continue
      }
      if isOpen {
        runs[runs.count - 1].append((position, share))
      } else {
        runs.append([(position, share)])
        isOpen = true
      }
    }
    return runs
  }

  private func x(_ position: Int) -> String {
    let room = Rational(Self.width - 2 * Self.margin)
    let share =
      shares.count > 1 ? Rational(position) / Rational(shares.count - 1) : Rational(1) / 2
    return (Rational(Self.margin) + room * share).decimal(places: 1)
  }

  private static func y(_ share: Rational) -> String {
    let room = Rational(height - 2 * margin)
    let kept = share < 0 ? Rational.zero : share > 1 ? Rational(1) : share
    return (Rational(margin) + room * (Rational(1) - kept)).decimal(places: 1)
  }
}
