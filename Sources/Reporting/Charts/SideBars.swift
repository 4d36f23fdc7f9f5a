internal import AuditModel

/// Two bars, internal and external, of one section; with one side, one bar.
struct SideBars {
  let name: String
  let shares: SideShares
  let sides: [Side]
  let words: Words

  func write(to page: inout HTMLWriter) {
    let height = sides.count * 12 + 2
    page.inline(
      "svg", .class("bars"), .init("width", "100%"), .init("height", String(height)),
      .init("role", "img"), .init("aria-label", words.shares(shares, of: name, sides))
    ) { svg in
      ChartGrid.write(height: height, to: &svg)
      for (row, side) in sides.enumerated() {
        guard let share = shares[side] else { continue }
        svg.shape(
          "rect", .class("bar bar-\(side.rawValue)"), .init("x", "0"),
          .init("y", String(row * 12 + 2)), .init("width", ChartScale.percent(share)),
          .init("height", "9"))
      }
    }
  }
}

/// Two signs on a line, internal and external, of one value of an axis; the line between them is
/// how far the sides are apart.
struct SideDots {
  let name: String
  let shares: SideShares
  let sides: [Side]
  let words: Words

  func write(to page: inout HTMLWriter) {
    page.inline(
      "svg", .class("dots"), .init("width", "100%"), .init("height", "20"), .init("role", "img"),
      .init("aria-label", words.shares(shares, of: name, sides))
    ) { svg in
      ChartGrid.write(height: 20, to: &svg)
      if let a = shares.internal, let b = shares.external {
        svg.shape(
          "line", .class("apart"), .init("x1", ChartScale.percent(a)), .init("y1", "10"),
          .init("x2", ChartScale.percent(b)), .init("y2", "10"))
      }
      for side in sides {
        guard let share = shares[side] else { continue }
        svg.inline(
          "svg", .init("x", ChartScale.percent(share)), .init("y", "0"),
          .init("overflow", "visible")
        ) { ChartMark(side: side).write(to: &$0) }
      }
    }
  }
}

/// The quarter lines behind bars and dots.
enum ChartGrid {
  static func write(height: Int, to svg: inout HTMLWriter) {
    for quarter in 0...4 {
      svg.shape(
        "line", .class(quarter % 4 == 0 ? "grid grid-end" : "grid"),
        .init("x1", "\(quarter * 25)%"), .init("y1", "0"), .init("x2", "\(quarter * 25)%"),
        .init("y2", String(height)))
    }
  }
}

extension Words {
  /// The shares of one row in a sentence, for those who do not see the chart.
  func shares(_ shares: SideShares, of name: String, _ sides: [Side]) -> String {
    func text(_ side: Side) -> String { shares[side].map { numbers.roughPercent($0) } ?? "–" }
    if sides.count == 1, let only = sides.first {
      return self(
        .chartOneSide, ["name": name, "side": side(only), "share": text(only)])
    }
    return self(
      .chartSides, ["name": name, "internal": text(.internal), "external": text(.external)])
  }
}
