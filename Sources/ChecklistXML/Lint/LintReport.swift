import Diagnostics

/// Collects what a rule has to say.
struct LintReport {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func add(
    _ message: Message, _ location: SourceLocation, _ facts: [String: String] = [:]
  ) {
    diagnostics.append(Diagnostic(message, at: location, facts))
  }

  /// Reports an id that nothing has: with what was probably meant, where something is near.
  ///
  /// An id that is not of an id's form has been reported by the reader.
  mutating func addUnknown(
    _ found: String, _ messages: UnknownIDMessages, _ location: SourceLocation,
    _ facts: [String: String], _ suggestions: inout Suggestions
  ) {
    guard ValueForm.isID(found.utf8) else { return }
    var facts = facts
    facts["found"] = found
    if let suggestion = suggestions.nearest(to: found) {
      facts["suggestion"] = suggestion
      add(messages.misspelt, location, facts)
    } else {
      add(messages.unknown, location, facts)
    }
  }
}

/// What to say of an id that nothing has.
struct UnknownIDMessages {
  /// Where nothing is near; names `{found}`.
  let unknown: Message
  /// Where something is near; names `{found}` and `{suggestion}`.
  let misspelt: Message
}
