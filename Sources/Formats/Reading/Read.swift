public import Diagnostics

/// What came of reading one document.
public struct Read<Value: Sendable>: Sendable {
  /// What was read; `nil` when there is any error, so that nothing half-read goes on.
  public let value: Value?
  /// Everything that is to be said about the document, sorted by place.
  public let diagnostics: [Diagnostic]
  /// As much as could be read, errors or not; only for the linter, so that one run reports all.
  let draft: Value?

  /// Makes the outcome from what was read and what is to be said about it.
  init(draft: Value?, diagnostics: [Diagnostic]) {
    self.draft = draft
    self.diagnostics = diagnostics.sorted()
    value = diagnostics.hasErrors ? nil : draft
  }

  /// The value, or everything that stood against it.
  public func get() throws(DiagnosticsError) -> Value {
    guard let value else { throw DiagnosticsError(diagnostics) }
    return value
  }
}
