/// Markdown, block by block; text from outside is escaped on the way in.
struct MarkdownPage {
  /// What has been written.
  private(set) var text = ""

  /// A heading of a level of 1...6.
  mutating func heading(_ level: Int, _ title: String) {
    block(String(repeating: "#", count: level) + " " + MarkdownText.escape(title))
  }

  /// A paragraph.
  mutating func paragraph(_ content: String) { block(MarkdownText.escape(content)) }

  /// A paragraph in bold.
  mutating func strong(_ content: String) { block("**" + MarkdownText.escape(content) + "**") }

  /// A list, each entry from a term and what is said of it.
  mutating func terms(_ entries: [(term: String, content: String)]) {
    let lines = entries.filter { !$0.content.isEmpty }.map {
      "- **\(MarkdownText.escape($0.term)):** \($0.content)"
    }
    if !lines.isEmpty { block(lines.joined(separator: "\n")) }
  }

  /// A list of sentences.
  mutating func list(_ entries: [String]) {
    if !entries.isEmpty {
      block(entries.map { "- " + MarkdownText.escape($0) }.joined(separator: "\n"))
    }
  }

  /// A table; columns named in `numeric` are set to the right.
  mutating func table(_ columns: [String], numeric: Set<Int> = [], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rules = columns.indices.map { numeric.contains($0) ? "---:" : "---" }
    block(
      ([line(columns.map(MarkdownText.escape)), line(rules)]
        + rows.map { line($0.map(MarkdownText.escape)) }).joined(separator: "\n"))
  }

  private mutating func block(_ markdown: String) {
    if !text.isEmpty { text += "\n" }
    text += markdown + "\n"
  }
}
