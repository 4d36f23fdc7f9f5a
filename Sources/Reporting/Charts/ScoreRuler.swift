internal import AuditModel

/// The score on its scale: the ratings as zones, what it can still become as a band, and below it
/// the two sides with signs of their own.
struct ScoreRuler {
  let index: ReportIndex
  let score: Score

  private static let height = 118

  func write(to page: inout HTMLWriter) {
    guard let maximum = score.maximum, let share = score.share, !maximum.isZero else { return }
    let sides = Side.allCases.compactMap { side in index.assessment.score(.side(side)) }
      .filter { $0.share != nil }
    page.block(
      "svg", .class("ruler"), .init("width", "100%"),
      .init("height", String(Self.height - (2 - sides.count) * 24)), .init("role", "img"),
      .init("aria-label", description(sides))
    ) { svg in
      zones(maximum, &svg)
      bounds(maximum, &svg)
      mark(share, index.number(of: score), &svg)
      for (row, side) in sides.enumerated() { sideMark(side, row, &svg) }
    }
  }

  private func description(_ sides: [Score]) -> String {
    let marks = ([score] + sides).map {
      "\(index.title(of: $0.scope)) \(index.number(of: $0))"
    }
    return index.words(
      .rulerDescription,
      ["maximum": index.maximum(of: score), "marks": marks.joined(separator: ", ")])
  }

  private func zones(_ maximum: Rational, _ svg: inout HTMLWriter) {
    svg.shape(
      "rect", .class("zone"), .init("x", "0"), .init("y", "34"), .init("width", "100%"),
      .init("height", "22"))
    let ratings = index.checklist.scoring.ratings.sorted { $0.from < $1.from }
    for (position, rating) in ratings.enumerated() {
      let start = rating.from / maximum
      guard start < 1 else { continue }
      let end = position + 1 < ratings.count ? ratings[position + 1].from / maximum : 1
      let width = min(end, 1) - max(start, 0)
      svg.shape(
        "rect", .class("zone zone-\(rating.tone.rawValue)"),
        .init("x", ChartScale.percent(start)), .init("y", "34"),
        .init("width", ChartScale.percent(width)), .init("height", "22"))
      // A letter needs room; where there is none, the table of ratings names the zone.
      guard width * 40 >= Rational(rating.id.rawValue.unicodeScalars.count) else { continue }
      svg.inline(
        "text", .class("zone-name"), .init("x", ChartScale.percent(max(start, 0) + width / 2)),
        .init("y", "49"), .init("text-anchor", "middle"), text: rating.id.rawValue)
    }
  }

  private func bounds(_ maximum: Rational, _ svg: inout HTMLWriter) {
    guard let low = score.low, let high = score.high, low < high else { return }
    svg.shape(
      "rect", .class("bounds"), .init("x", ChartScale.percent(low / maximum)),
      .init("y", "29"), .init("width", ChartScale.percent((high - low) / maximum)),
      .init("height", "4"))
  }

  private func mark(_ share: Rational, _ number: String, _ svg: inout HTMLWriter) {
    svg.inline(
      "svg", .init("x", ChartScale.percent(share)), .init("y", "0"),
      .init("overflow", "visible")
    ) { mark in
      mark.shape("path", .class("mark"), .init("d", "M0 34 L-7 22 L7 22 Z"))
      mark.shape("path", .class("mark-line"), .init("d", "M0 30 V56"))
      mark.inline(
        "text", .class("mark-name"), .init("x", "0"), .init("y", "16"),
        .init("text-anchor", Self.anchor(share)), text: number)
    }
  }

  private func sideMark(_ side: Score, _ row: Int, _ svg: inout HTMLWriter) {
    guard let share = side.share, case .side(let which) = side.scope else { return }
    let isRight = share > Rational.one / 2
    svg.inline(
      "svg", .init("x", ChartScale.percent(share)), .init("y", String(64 + row * 24)),
      .init("overflow", "visible")
    ) { mark in
      mark.shape("path", .class("drop"), .init("d", "M0 \(-8 - row * 24) V4"))
      ChartMark(side: which).write(to: &mark)
      mark.inline(
        "text", .class("side-name"), .init("x", isRight ? "-12" : "12"), .init("y", "15"),
        .init("text-anchor", isRight ? "end" : "start"),
        text: "\(index.title(of: side.scope)) \(index.number(of: side))")
    }
  }

  /// How a label stands to its point, so that it stays within the chart near both ends.
  static func anchor(_ share: Rational) -> String {
    share < Rational.one / 10 ? "start" : share > Rational.one * 9 / 10 ? "end" : "middle"
  }
}

/// The sign of a side in charts: a disc inside, a diamond outside.
struct ChartMark {
  let side: Side

  func write(to page: inout HTMLWriter) {
    switch side {
    case .internal:
      page.shape(
        "circle", .class("mark-internal"), .init("cx", "0"), .init("cy", "10"), .init("r", "5.5"))
    case .external:
      page.shape("path", .class("mark-external"), .init("d", "M0 3 L7 10 L0 17 L-7 10 Z"))
    }
  }
}
