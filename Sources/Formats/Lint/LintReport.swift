internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Collects what lint rules find.
struct LintReport {
  private var entries: [(message: Message, place: LintPlace, facts: [String: String])] = []
  private var finished: [Diagnostic] = []
  private var suggestions = Suggestions()

  /// Adds what a rule found.
  mutating func add(_ message: Message, _ place: LintPlace, _ facts: [String: String] = [:]) {
    entries.append((message, place, facts))
  }

  /// Adds diagnostics that know their place.
  mutating func add(contentsOf diagnostics: [Diagnostic]) { finished += diagnostics }

  /// Adds a reference that leads nowhere: with a suggestion where one is near.
  mutating func addUnknown(
    _ unknown: Message, misspelt: Message, _ id: String, among known: [String],
    _ place: LintPlace, _ facts: [String: String] = [:]
  ) {
    var facts = facts
    facts["id"] = id
    if let suggestion = suggestions.nearest(to: id, in: known) {
      facts["suggestion"] = suggestion
      add(misspelt, place, facts)
    } else {
      facts["expected"] = Self.some(of: known)
      add(unknown, place, facts)
    }
  }

  /// At most eight names, so that a message stays readable.
  static func some(of known: [String]) -> String {
    ValueForm.list(known.count <= 8 ? known : known.prefix(8) + ["…"])
  }

  /// All diagnostics, at exact places as far as the documents are at hand, sorted.
  func diagnostics(documents: [XMLDocument]) -> [Diagnostic] {
    guard !entries.isEmpty, !documents.isEmpty else {
      return
        (finished + entries.map { Diagnostic($0.message, at: $0.place.anchor, $0.facts) })
        .sorted()
    }
    var places = DocumentPlaces(documents)
    return
      (finished
      + entries.map { Diagnostic($0.message, at: places.location(of: $0.place), $0.facts) })
      .sorted()
  }
}
