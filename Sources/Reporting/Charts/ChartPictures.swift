/// Charts for programs that show less than a browser does.
///
/// A chart of a page takes its width, its styles and its patterns from the page. Here each gets a width of its own in
/// pixels of 1/96 inch, with everything that it needs inside.
enum ChartPictures {
  /// How wide a chart is by its class: what there is on a page of 174 mm beside the numbers.
  private static let widths = ["bars": 330, "dots": 330, "ruler": 430, "mean": 330]
  private static let fullWidth = 605

  /// A page whose charts carry what they need, in place.
  static func styled(_ page: [UInt8]) -> [UInt8] {
    changed(page) { chart, head in chart.contains("<defs>") ? "" : Fixed(chart).text(with: head) }
  }

  /// A page with its charts as pictures.
  ///
  /// - Parameters:
  ///   - page: A page of one of our exporters.
  ///   - address: Paints a chart, given as SVG, and says where the picture is: an address for `src`.
  /// - Returns: The page; bytes outside of charts are as they were.
  /// - Throws: The error of `address`.
  static func page(
    _ page: [UInt8], address: (_ svg: String) throws -> String
  ) rethrows -> [UInt8] {
    try changed(page) { chart, head in
      guard !chart.contains("<defs>") else { return "" }
      let fixed = Fixed(chart)
      // Signs beside words say nothing that the words do not.
      let name = fixed.name ?? ""
      return "<img alt=\"\(name)\" width=\"\(fixed.width)\" height=\"\(fixed.height)\" "
        + "src=\"\(try address(fixed.text(with: head)))\">"
    }
  }

  private static func changed(
    _ page: [UInt8], _ change: (_ chart: String, _ head: String) throws -> String
  ) rethrows -> [UInt8] {
    let text = String(decoding: page, as: UTF8.self)
    let patterns = part(of: text, from: "<defs>", to: "</defs>") ?? ""
    let head = "<style>\(StyleSheet.chartText)</style><defs>\(patterns)</defs>"
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "<svg ")?.lowerBound, let end = end(of: rest[start...]) {
      result += rest[..<start]
      result += try change(String(rest[start..<end]), head)
      rest = rest[end...]
    }
    return Array((result + rest).utf8)
  }

  private static func part(of text: String, from start: String, to end: String) -> String? {
    guard let from = text.firstRange(of: start)?.upperBound,
      let to = text[from...].firstRange(of: end)?.lowerBound
    else { return nil }
    return String(text[from..<to])
  }

  /// Where a chart ends that begins here; charts hold charts.
  private static func end(of text: Substring) -> String.Index? {
    var depth = 0
    var rest = text
    while let tag = rest.firstRange(of: "svg") {
      let before = rest[..<tag.lowerBound]
      rest = rest[tag.upperBound...]
      if before.hasSuffix("</") {
        depth -= 1
        if depth == 0 { return rest.firstIndex(of: ">").map(rest.index(after:)) }
      } else if before.hasSuffix("<") {
        depth += 1
      }
    }
    return nil
  }

  /// A chart with a width of its own.
  private struct Fixed {
    let name: String?
    let width: Int
    let height: String
    /// Room on both sides for signs that reach over their point; none in what has a width of its own.
    private let margin: Int
    private let kind: String
    private let body: String

    init(_ chart: String) {
      let open = chart.firstIndex(of: ">") ?? chart.startIndex
      let tag = chart[..<open]
      name = ChartPictures.attribute("aria-label", in: tag)
      kind = ChartPictures.attribute("class", in: tag) ?? ""
      height = ChartPictures.attribute("height", in: tag) ?? "20"
      let given = ChartPictures.attribute("width", in: tag).flatMap { Int($0) }
      let classes = kind.split(separator: " ").map(String.init)
      let width = given ?? classes.compactMap { widths[$0] }.first ?? fullWidth
      margin = given == nil ? 8 : 0
      self.width = width + 2 * margin
      let inner = chart[open...].dropFirst().dropLast("</svg>".count)
      body = Self.lengths(Self.groups(String(inner), of: width), of: width)
    }

    func text(with head: String) -> String {
      let role = name.map { " role=\"img\" aria-label=\"\($0)\"" } ?? ""
      return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"\(kind)\" width=\"\(width)\" "
        + "height=\"\(height)\" viewBox=\"\(-margin) 0 \(width) \(height)\"\(role)>\(head)\(body)</svg>"
    }

    /// Charts within the chart as groups that are moved: not every program draws what reaches over an inner chart.
    private static func groups(_ text: String, of width: Int) -> String {
      var result = ""
      var rest = text[...]
      while let start = rest.firstRange(of: "<svg"),
        let end = rest[start.upperBound...].firstIndex(of: ">")
      {
        let tag = rest[start.upperBound..<end]
        let x = pixels(ChartPictures.attribute("x", in: tag) ?? "0", of: width)
        let y = pixels(ChartPictures.attribute("y", in: tag) ?? "0", of: width)
        result += rest[..<start.lowerBound]
        result += "<g transform=\"translate(\(x) \(y))\">"
        rest = rest[rest.index(after: end)...]
      }
      return (result + rest).replacing("</svg>", with: "</g>")
    }

    /// Shares of the width as pixels, in every attribute.
    private static func lengths(_ text: String, of width: Int) -> String {
      var result = ""
      var rest = text[...]
      while let start = rest.firstRange(of: "=\"") {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        let value = rest.prefix { $0 != "\"" }
        result += pixels(String(value), of: width)
        rest = rest[value.endIndex...].dropFirst()
        result += "\""
      }
      return result + rest
    }

    /// A length in pixels, to a hundredth; what is no share of the width stays as it is.
    private static func pixels(_ length: String, of width: Int) -> String {
      guard length.hasSuffix("%"), let share = Double(length.dropLast()) else { return length }
      let hundredths = Int((share * Double(width)).rounded())
      let fraction = hundredths % 100
      return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
  }

  /// An attribute as it is written, escapes and all.
  fileprivate static func attribute(_ name: String, in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound,
      let end = tag[start...].firstIndex(of: "\"")
    else { return nil }
    return String(tag[start..<end])
  }
}
