import Diagnostics

/// Something found at a byte of the text, before its line and column are known.
struct Finding: Hashable {
  /// The byte of the UTF-8 text, counted from its start.
  let offset: Int
  /// What is said.
  let message: Message
  /// The facts of the wording.
  let facts: [String: String]

  init(_ message: Message, at offset: Int, _ facts: [String: String] = [:]) {
    self.offset = offset
    self.message = message
    self.facts = facts
  }
}
