/// Lays out diagnostics for people; the only place that does.
///
///     Checklists/purchasing.xml:41:18: error: weight `-2` of item `PUR-07` is negative
///       a weight says how much an item counts and must be 0 or more
///       fix: write weight="0" to keep it out of the score, or remove the attribute
///       [checklist.item.weight-negative]
public struct DiagnosticRenderer: Sendable {
  /// The language of the wording.
  public let language: InterfaceLanguage
  /// Whether to colour with terminal escapes.
  public let colour: Bool

  /// Makes a renderer.
  public init(language: InterfaceLanguage, colour: Bool = false) {
    self.language = language
    self.colour = colour
  }

  /// The diagnostics as text, each in four lines, in the order given.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined()
  }

  /// One diagnostic as four lines; ends with a line feed.
  public func render(_ diagnostic: Diagnostic) -> String {
    let wording = diagnostic.message.wording(in: language)
    let facts = diagnostic.filling(in: language)
    let what = Self.fill(wording.what, with: facts)
    let why = Self.fill(wording.why, with: facts)
    let cure = Self.fill(wording.cure, with: facts)
    let place = diagnostic.location.map { Self.visible($0.description, limit: 1_000) + ": " } ?? ""
    return """
      \(bold(place))\(label(diagnostic.severity)): \(bold(what))
        \(why)
        \(cureLabel): \(cure)
        [\(diagnostic.code)]

      """
  }

  /// Fills `{name}` in a wording; a fact that is not given stays as written.
  ///
  /// Facts are one line: control characters are written as `\u{…}` and long ones are cut, so that
  /// a hostile file cannot drive the terminal or hide the message.
  static func fill(_ wording: String, with facts: [String: String]) -> String {
    guard wording.utf8.contains(UInt8(ascii: "{")) else { return wording }
    var result = ""
    var rest = wording[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      if let close = inside.firstIndex(of: "}"), let fact = facts[String(inside[..<close])] {
        result += visible(fact, limit: 240)
        rest = inside[inside.index(after: close)...]
      } else {
        result += "{"
        rest = inside
      }
    }
    return result + rest
  }

  /// Text of a document on one line, for a terminal: control and format characters are written out.
  public static func harmless(_ text: String) -> String { visible(text, limit: .max) }

  /// The text with control, format and line-breaking characters written out, cut after `limit`
  /// scalars.
  static func visible(_ text: String, limit: Int) -> String {
    var scalars = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit {
        scalars.append("…")
        break
      }
      count += 1
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
        scalars.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      default:
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private func label(_ severity: Message.Severity) -> String {
    switch (severity, language) {
    case (.error, .english): paint("error", "31;1")
    case (.warning, .english): paint("warning", "33;1")
    case (.note, .english): paint("note", "36;1")
    case (.error, .indonesian): paint("kesalahan", "31;1")
    case (.warning, .indonesian): paint("peringatan", "33;1")
    case (.note, .indonesian): paint("catatan", "36;1")
    }
  }

  private var cureLabel: String {
    switch language {
    case .english: "fix"
    case .indonesian: "perbaikan"
    }
  }

  private func bold(_ text: String) -> String { paint(text, "1") }

  private func paint(_ text: String, _ style: String) -> String {
    colour && !text.isEmpty ? "\u{1b}[\(style)m\(text)\u{1b}[0m" : text
  }
}
