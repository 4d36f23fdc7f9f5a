internal import AuditModel

/// Open findings by age: a bar for each grade, every age with a pattern of its own, the longest bar as wide as the page.
struct AgeBars {
  let rows: [FindingAges]
  let words: Words

  func write(to page: inout HTMLWriter) {
    let most = rows.map(\.open).max() ?? 0
    guard most > 0 else { return }
    page.block("p", .class("legend"), .hidden) { legend in
      for band in AgeBand.allCases {
        legend.inline("span") { entry in
          entry.inline("svg", .class("swatch"), .init("width", "18"), .init("height", "12")) {
            $0.shape(
              "rect", .class("segment \(Self.fill(band))"), .init("x", "0.5"), .init("y", "0.5"),
              .init("width", "17"), .init("height", "11"))
          }
          entry.text(words.age(band))
        }
      }
    }
    page.block("div", .class("stacks")) { stacks in
      for row in rows {
        stacks.block("div", .class("stack")) { stack in
          stack.block("p", .class("name"), text: Words.capitalized(words.grade(row.grade)))
          write(row, most, &stack)
        }
      }
    }
  }

  private func write(_ row: FindingAges, _ most: Int, _ page: inout HTMLWriter) {
    let shown = AgeBand.allCases.compactMap { band in
      row.counts[band].map { (band, $0) }
    }
    let description = shown.map { "\(words.age($0)) \(words.numbers.whole($1))" }
      .joined(separator: ", ")
    page.inline(
      "svg", .class("outcomes"), .init("width", "100%"), .init("height", "24"),
      .init("role", "img"), .init("aria-label", "\(words.grade(row.grade)): \(description)")
    ) { svg in
      var before = 0
      for (band, count) in shown {
        svg.shape(
          "rect", .class("segment \(Self.fill(band))"),
          .init("x", ChartScale.percent(Rational(before) / Rational(most))), .init("y", "1"),
          .init("width", ChartScale.percent(Rational(count) / Rational(most))),
          .init("height", "22"))
        before += count
      }
    }
  }

  private static func fill(_ band: AgeBand) -> String {
    switch band {
    case .draft: "fill-not-tested"
    case .days30: "fill-conforming"
    case .days60: "fill-partial"
    case .days90: "fill-nonconforming"
    case .older: "fill-older"
    }
  }
}

extension Words {
  /// The name of an age.
  func age(_ band: AgeBand) -> String {
    switch band {
    case .draft: self(dossier: .notIssued)
    case .days30: self(dossier: .days, ["days": "0–30"])
    case .days60: self(dossier: .days, ["days": "31–60"])
    case .days90: self(dossier: .days, ["days": "61–90"])
    case .older: self(dossier: .days, ["days": "> 90"])
    }
  }
}
