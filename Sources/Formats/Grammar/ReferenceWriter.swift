public import Diagnostics

/// Prints the reference tables of the manual, in Markdown.
public enum ReferenceWriter {
  /// The elements of a grammar, in the order of its rules: what each is, holds, and carries.
  public static func elements(of grammar: Grammar) -> String {
    let texts = grammar.rules.filter { rule in
      switch rule.content {
      case .text, .optionalText: rule.attributes.isEmpty
      case .empty, .children: false
      }
    }
    let named = Set(texts.map(\.key))
    var sections = grammar.rules.filter { !named.contains($0.key) }.map { rule in
      section(rule, grammar)
    }
    if !texts.isEmpty {
      let rows = texts.map { rule in
        let blank = if case .optionalText = rule.content { "yes" } else { "no" }
        return "| `\(rule.name)` | \(cell(rule.documentation)) | \(blank) |\n"
      }
      sections.append(
        "### Texts\n\nThese hold text only.\n\n| element | holds | may be blank |\n|---|---|---|\n"
          + rows.joined())
    }
    return sections.joined(separator: "\n")
  }

  /// The messages of a family: code, what is said, and the cure.
  public static func messages(of family: [Message]) -> String {
    "| code | what is said | cure |\n|---|---|---|\n"
      + family.sorted { $0.code < $1.code }.map { message in
        let sign = message.severity == .error ? "" : " (\(message.severity.rawValue))"
        return
          "| `\(message.code)`\(sign) | \(cell(message.english.what)) | \(cell(message.english.cure)) |\n"
      }.joined()
  }

  private static func section(_ rule: ElementRule, _ grammar: Grammar) -> String {
    var text = "### `\(rule.name)`\n\n\(cell(rule.documentation))"
    switch rule.content {
    case .empty: break
    case .text: text += " Holds text."
    case .optionalText: text += " Holds text, which may be blank."
    case .children(let particles):
      let parts = particles.map { particle in
        let names = particle.keys.compactMap { grammar.rule($0).map { "`\($0.name)`" } }
        let count =
          switch (particle.least, particle.most) {
          case (1, 1): names.count > 1 ? "exactly one" : "one"
          case (0, 1): "none or one"
          case (0, _): "any number"
          default: "one or more"
          }
        return "\(names.joined(separator: ", ")) (\(count))"
      }
      text += " Holds, in this order: \(parts.joined(separator: "; "))."
    }
    text += "\n"
    var rows = rule.attributes.map { attribute in
      let standard =
        attribute.isRequired ? "**required**" : attribute.standard.map { "`\($0)`" } ?? ""
      return
        "| `\(attribute.name)` | \(words(for: attribute.type)) | \(standard) | \(cell(attribute.documentation)) |\n"
    }
    if rule.hasLanguage {
      rows.append(
        "| `xml:lang` | language | \(rule.requiresLanguage ? "**required**" : "") | The language of "
          + "\(rule.requiresLanguage ? "all texts that name none" : "the text; missing: the document's own"). |\n"
      )
    }
    if !rows.isEmpty {
      text += "\n| attribute | value | default | |\n|---|---|---|---|\n" + rows.joined()
    }
    return text
  }

  private static func words(for type: ValueType) -> String {
    switch type {
    case .id: "id"
    case .code: "id, may begin with a digit"
    case .period: "name of a period"
    case .text: "text"
    case .decimal: "decimal"
    case .share: "decimal, 0 to 1"
    case .positive: "decimal above 0"
    case .number: "decimal or `{parameter}`"
    case .integer(let range): "whole number, \(range.lowerBound) to \(range.upperBound)"
    case .date: "date"
    case .moment: "date or moment"
    case .oneOf(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .words(let words):
      "some of " + words.map { "`\($0)`" }.joined(separator: ", ") + ", with blanks between"
    case .language: "language"
    case .languages: "languages"
    case .classes: "pairs `axis:value`"
    case .sha256: "64 hexadecimal digits"
    }
  }

  /// Text for a cell of a table: no bar ends the cell, no angle bracket begins a tag.
  private static func cell(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "|"): bytes += Array("\\|".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
