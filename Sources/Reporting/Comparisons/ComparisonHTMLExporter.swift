internal import AuditModel

/// A comparison as one self-contained page.
public struct ComparisonHTMLExporter: DocumentExporter {
  /// `html`.
  public let identifier = "html"
  /// `html`.
  public let fileExtension = "html"

  /// Makes the exporter.
  public init() {}

  /// The comparison as a page; the options say whether it has an organisation's own cover.
  public func export(_ report: Comparison, options: ExportOptions) -> [UInt8] {
    let outline = ComparisonOutline(report)
    return ComparisonPage(comparison: report, outline: outline, words: outline.words)
      .bytes(cover: options.cover)
  }
}

/// The page of a comparison.
private struct ComparisonPage {
  let comparison: Comparison
  let outline: ComparisonOutline
  let words: Words

  func bytes(cover own: String?) -> [UInt8] {
    var page = HTMLWriter(language: words.language, reserving: 40_000)
    page.markup("<!DOCTYPE html>\n")
    page.block("html", .init("lang", words.tag)) { html in
      PageHead(
        title: comparison.title, sheets: [StyleSheet.comparison], hasPictures: own != nil
      ).write(to: &html)
      html.block("body") { body in
        body.block("a", .class("skip"), .href("#report"), text: words(.skipLink))
        OwnCover.write(own, to: &body)
        body.block("header", .class("cover")) { cover in
          cover.block("p", .class("kicker"), text: outline.kicker)
          cover.block("h1", text: comparison.title)
          for note in outline.notes {
            cover.block("p", .class("synthetic"), .init("role", "note"), text: note)
          }
        }
        body.block("main", .id("report")) { main in
          for part in outline.parts {
            FigurePage.part(part.id, part.heading, &main) { section in
              if part.id == "scores" { chart(&section) }
              OutlinePartHTML(part: part, outline: outline).write(to: &section)
            }
          }
        }
        body.block("footer", .class("colophon")) { footer in
          footer.block(
            "p", text: words(.producedBy, ["schema": ComparisonJSONExporter.schema]))
        }
      }
    }
    return page.bytes
  }

  /// A line for each score with both marks on it; the table below has the numbers.
  private func chart(_ section: inout HTMLWriter) {
    section.block("p", .class("pair-key")) { key in
      for (side, name) in [(Side.internal, comparison.left), (.external, comparison.right)] {
        key.block("span") { entry in
          entry.inline(
            "svg", .class("dots"), .init("width", "16"), .init("height", "20"), .hidden
          ) { svg in
            svg.inline("svg", .init("x", "8"), .init("overflow", "visible")) {
              ChartMark(side: side).write(to: &$0)
            }
          }
          entry.foreign(" " + name)
        }
      }
    }
    section.block("div", .class("pairs")) { pairs in
      for row in comparison.scores where row.left != nil || row.right != nil {
        pairs.block("p", .class("pair-name"), text: row.title)
        PairDots(row: row, maximum: comparison.maximum, outline: outline).write(to: &pairs)
      }
    }
  }
}

/// Two scores on one line; the line between them is how far they are apart.
private struct PairDots {
  let row: Comparison.ScoreRow
  let maximum: Rational
  let outline: ComparisonOutline

  func write(to page: inout HTMLWriter) {
    func place(_ score: Rational?) -> String? {
      score.map { ChartScale.percent(maximum.isZero ? .zero : $0 / maximum) }
    }
    let (left, right) = (place(row.left), place(row.right))
    let places = outline.comparison.places
    let label =
      "\(row.title): "
      + [row.left, row.right].map { outline.text(.number($0, places: places)) }
      .joined(separator: " / ")
    page.inline(
      "svg", .class("dots"), .init("width", "100%"), .init("height", "20"), .init("role", "img"),
      .init("aria-label", label)
    ) { svg in
      ChartGrid.write(height: 20, to: &svg)
      if let left, let right {
        svg.shape(
          "line", .class("apart"), .init("x1", left), .init("y1", "10"), .init("x2", right),
          .init("y2", "10"))
      }
      for (side, place) in [(Side.internal, left), (.external, right)] {
        guard let place else { continue }
        svg.inline("svg", .init("x", place), .init("y", "0"), .init("overflow", "visible")) {
          ChartMark(side: side).write(to: &$0)
        }
      }
    }
  }
}

extension StyleSheet {
  /// Comparisons: names and lines in two columns, one above the other on a phone.
  static let comparison: StaticString = """
    .pair-key { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; }
    .pair-key span { display: inline-flex; gap: 0.5rem; align-items: center; }
    .pairs {
      display: grid; grid-template-columns: minmax(10rem, 1fr) 2fr; gap: 0.35rem 1.5rem;
      margin: 0 0.5rem 1.5rem 0; align-items: center;
    }
    .pair-name { margin: 0; }
    @media (max-width: 40rem) { .pairs { grid-template-columns: minmax(0, 1fr); gap: 0 1rem; } }

    """
}
