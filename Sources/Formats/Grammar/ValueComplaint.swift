internal import Diagnostics

extension AttributeRule {
  /// What is to be said about a value; `nil` when it has the form that its type wants.
  ///
  /// A private value comes from a controller, who may have written a person's name into the wrong
  /// column: it is shown only when it looks like an id, a number or a date.
  func complaint(
    about value: String, of element: String, at location: @autoclosure () -> SourceLocation,
    isPrivate: Bool = false
  ) -> Diagnostic? {
    guard !type.accepts(value) else { return nil }
    let found = ValueForm.trimmed(value)
    var facts = [
      "element": element, "attribute": name,
      "found": isPrivate ? ValueForm.shown(found) : found,
    ]
    let message: Message
    switch type {
    case .id: message = .structureValueID
    case .code: message = .structureValueCode
    case .period: message = .structureValuePeriod
    case .text: message = .structureValueBlank
    case .decimal: message = .structureValueDecimal
    case .share: message = .structureValueShare
    case .positive: message = .structureValuePositive
    case .number: message = .structureValueNumber
    case .integer(let range):
      message = .structureValueInteger
      facts["least"] = String(range.lowerBound)
      facts["most"] = String(range.upperBound)
    case .date: message = .structureValueDate
    case .moment: message = .structureValueMoment
    case .oneOf(let words), .words(let words):
      var found = found
      if case .words = type {
        // Several words that are unknown are free text.
        let unknown = ValueForm.words(found).filter { !words.contains($0) }
        if unknown.count == 1 { found = unknown[0] }
      }
      facts["found"] = isPrivate ? ValueForm.shown(found) : found
      facts["expected"] = ValueForm.list(words)
      if let suggestion = Spelling.nearest(to: found, in: words) {
        facts["suggestion"] = suggestion
        message = .structureValueWordMisspelt
      } else {
        message = .structureValueWord
      }
    case .language: message = .structureValueLanguage
    case .languages: message = .structureValueLanguages
    case .classes: message = .structureValueClasses
    case .sha256: message = .structureValueSHA256
    }
    return Diagnostic(message, at: location(), facts)
  }
}

extension ValueForm {
  /// The text when it looks like an id, a number or a date; otherwise an ellipsis.
  ///
  /// Free text may name people, and that never enters a message.
  static func shown(_ text: String) -> String {
    let isHarmless =
      (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        isLetter(byte) || isDigit(byte) || (0x21...0x3F).contains(byte) || byte == 0x5F
      }
    return isHarmless ? text : "…"
  }
}
