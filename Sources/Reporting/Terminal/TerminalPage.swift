/// Text laid out for a terminal: lines that keep within a number of columns.
///
/// Text comes in as it is; the page makes it harmless, so no caller can forget to.
struct TerminalPage {
  /// How a piece of text is set off where colour is allowed; never the only sign of anything.
  enum Style: String {
    case plain = ""
    case strong = "1"
    case faint = "2"
    case good = "32"
    case fair = "33"
    case poor = "31"
    case alarm = "31;1"
    case accent = "36"
  }

  /// The columns to keep within, 40...200.
  let width: Int
  /// Whether colour is allowed.
  let colour: Bool
  /// What has been laid out; every line ends with a line feed.
  private(set) var text = ""

  init(width: Int, colour: Bool) {
    self.width = min(max(width, 40), 200)
    self.colour = colour
  }

  /// The text with a style where colour is allowed.
  func paint(_ text: String, _ style: Style) -> String {
    colour && style != .plain && !text.isEmpty ? "\u{1b}[\(style.rawValue)m\(text)\u{1b}[0m" : text
  }

  /// An empty line; two in a row are one.
  mutating func gap() {
    let end = text.utf8.suffix(2)
    guard !end.elementsEqual("\n\n".utf8) else { return }
    text += "\n"
  }

  /// A line that the caller has laid out already, from harmless pieces.
  mutating func line(_ laidOut: String) {
    var end = laidOut.utf8[...]
    while end.last == UInt8(ascii: " ") { end.removeLast() }
    text += String(Substring(end)) + "\n"
  }

  /// A heading, underlined.
  mutating func heading(_ title: String) {
    let title = HarmlessText.oneLine(title)
    line(paint(title, .strong))
    line(paint(String(repeating: "─", count: min(width, max(4, DisplayWidth.of(title)))), .faint))
  }

  /// Text wrapped to the page.
  ///
  /// `lead` is harmless text at the beginning of the first line with the columns it takes; the
  /// lines after it are set in as far.
  mutating func paragraph(
    _ text: String, indent: Int = 0, lead: (text: String, width: Int)? = nil,
    style: Style = .plain
  ) {
    let hanging = indent + (lead?.width ?? 0)
    let margin = String(repeating: " ", count: hanging)
    let lines = Self.wrapped(text, to: max(20, width - hanging))
    for (number, content) in lines.enumerated() {
      let start =
        number == 0 ? String(repeating: " ", count: indent) + (lead?.text ?? "") : margin
      line(start + paint(content, style))
    }
    if lines.isEmpty, let lead {
      line(String(repeating: " ", count: indent) + lead.text)
    }
  }

  /// A text under a label that stands in a column of its own.
  mutating func labelled(_ label: String, _ text: String, indent: Int, column: Int) {
    let label = HarmlessText.oneLine(label)
    guard width - indent - column >= 24 else {
      // Too narrow for two columns: the text goes below its label.
      paragraph(label, indent: indent, style: .faint)
      return paragraph(text, indent: indent + 2)
    }
    let name = Self.padded(label, to: column)
    paragraph(
      text, indent: indent, lead: (paint(name, .faint), max(column, DisplayWidth.of(name))))
  }

  /// The words of a text in lines of at most so many columns; a longer word is broken between
  /// characters.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in HarmlessText.words(of: text) {
      let size = DisplayWidth.of(word)
      if used > 0, used + 1 + size <= width {
        line += " " + word
        used += 1 + size
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = (word, size)
      guard size > width else { continue }
      (line, used) = ("", 0)
      for character in word {
        let columns = DisplayWidth.of(character)
        if used + columns > width, used > 0 {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += columns
      }
    }
    if used > 0 || !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The text followed by blanks up to a number of columns; longer text stays whole.
  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
  }

  /// The text after blanks, so that it ends at a number of columns; longer text stays whole.
  static func flushRight(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - DisplayWidth.of(text))) + text
  }

  /// A bar of eighth blocks on a dotted ground, filled by a share of 0...1.
  ///
  /// A share outside counts as the nearer end.
  static func bar(_ share: Double, columns: Int) -> String {
    let eighths = Int((min(max(share, 0), 1) * Double(columns * 8)).rounded())
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let filled = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    let rest = columns - eighths / 8 - (eighths % 8 == 0 ? 0 : 1)
    return filled + String(repeating: "·", count: rest)
  }
}
