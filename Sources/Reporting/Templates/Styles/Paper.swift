extension StyleSheet {
  /// What a typesetter of pages adds to the print styles: running titles, contents with page numbers, and tables
  /// where the screen has a grid, which not every typesetter knows.
  static let paper: StaticString = """
    @page {
      @top-left { content: string(document); font: 8.5pt sans-serif; color: #444a50; }
      @top-right { content: string(part); font: 8.5pt sans-serif; color: #444a50; }
    }
    @page :first { @top-left { content: none; } @top-right { content: none; } }
    html { font-family: "Liberation Sans", "DejaVu Sans", sans-serif; }
    body, h1, h2, .number strong { font-family: "Liberation Sans", "DejaVu Sans", sans-serif; }
    h1 { string-set: document content(); bookmark-level: 1; }
    h2 { string-set: part content(); bookmark-level: 2; }
    .contents h2 { string-set: part ""; bookmark-level: none; }
    h3 { bookmark-level: 3; }
    h4 { bookmark-level: none; }
    .contents { display: block; margin-top: 8mm; }
    .contents ol { columns: auto; padding-left: 1.5rem; }
    .contents li { padding: 0.1rem 0; }
    .contents a::after { content: leader(".") target-counter(attr(href), page); }
    #summary { break-before: page; }
    #summary h2 { margin-top: 0; }
    .unseen { display: none; }
    .definitions { position: absolute; top: 0; left: 0; }
    .headline, .sides, .facts, .finding-part, .glossary > div, .terms > div,
    .dossier > div {
      display: table; width: 100%; table-layout: fixed;
    }
    .headline > *, .sides > *, .facts > *, .finding-part > *, .glossary > div > *,
    .terms > div > *, .dossier > div > * { display: table-cell; vertical-align: top; padding-right: 1rem; }
    .headline > :first-child { width: 32%; }
    .headline > * { vertical-align: middle; }
    .finding-part dt { width: 9.5rem; }
    .dossier > div dt { width: 9.5rem; }
    #sign-off td { height: 2.5rem; }
    .glossary > div dt { width: 9rem; }
    .terms > div dt { width: 8rem; }
    .split, .glossary { display: block; }
    .scale { display: table; width: 100%; table-layout: fixed; }
    .scale span { display: table-cell; width: auto; text-align: center; }
    .scale span:first-child { text-align: left; }
    .scale span:last-child { text-align: right; }
    .legend { display: block; }
    .legend > span { display: inline-block; margin-right: 1.5rem; }
    .swatch, .sign { margin-right: 0.4rem; }
    .side h3, .glossary dt { display: block; }
    .glossary > div dt { display: table-cell; }
    .heat, .units { min-width: 0; font-size: 7.5pt; }
    .heat thead th, .heat tbody th, .units tbody th { min-width: 0; padding-right: 0.4rem; }
    .heat td { padding: 0.25rem 0.3rem; }
    svg { overflow: hidden; }
    svg text { font-family: "Liberation Sans", "DejaVu Sans", sans-serif; font-size: 9pt; }
    .mark-name { font-size: 10pt; }

    """

  /// The sheets that a page has, with that for typesetters behind them and every colour written out, for typesetters do
  /// not know variables within a chart.
  static func paperText(_ sheets: String) -> String { coloured(sheets + paper.description) }

  /// What a page with a heat map needs beside: many columns want the long side of the paper.
  static let landscape = "@page { size: A4 landscape; margin: 16mm 14mm; }\n"

  /// The styles of charts with every colour written out.
  static let chartText = coloured(
    [charts, trend, chartType].map(\.description).joined()
  ).split(whereSeparator: \.isNewline).filter {
    $0.contains("{") && $0.contains("}") && !$0.contains("inherit")
  }
  .filter { line in ["fill", "stroke", "font"].contains { line.contains($0) } }
  .joined(separator: "\n")

  private static let chartType: StaticString = """
    text { font-family: "Liberation Sans", "DejaVu Sans", sans-serif; font-size: 12px; fill: #000000; }

    """

  private static func coloured(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "var(--") {
      guard let end = rest[start.upperBound...].firstIndex(of: ")") else { break }
      result += rest[..<start.lowerBound]
      result += paperColours[String(rest[start.upperBound..<end])] ?? "#000000"
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// The colours that the print sheet sets, by name.
  static let paperColours: [String: String] = {
    var colours: [String: String] = [:]
    for part in print.description.split(separator: ";") {
      guard let start = part.firstRange(of: "--") else { continue }
      let pair = part[start.upperBound...].split(separator: ":", maxSplits: 1)
      guard pair.count == 2 else { continue }
      colours[String(pair[0])] = pair[1].split(separator: " ").joined(separator: " ")
    }
    return colours
  }()
}
