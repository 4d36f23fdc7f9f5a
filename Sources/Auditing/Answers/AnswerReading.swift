package import AuditModel
package import Diagnostics

/// What a line means that somebody typed at an item.
package enum AnswerReading: Equatable {
  /// An answer: the fields of a result.
  case answer([ResultField: String])
  /// A note for the item; it goes with the next answer, or with the one that is there.
  case note(String)
  /// A piece of evidence.
  case evidence(String)
  /// Leave the item open.
  case skip
  /// Go back to the item before.
  case back
  /// Go to the next open item whose text or id holds this.
  case find(String)
  /// Explain the item again.
  case again
  /// Stop; everything is saved.
  case quit
  /// None of these.
  case unknown

  /// Reads a line at an item of a kind.
  ///
  /// Short words hold for every kind: Enter or `s` leaves it open, `b` back, `?` again, `q` quit, `n TEXT` note,
  /// `e FILE` evidence, `/TEXT` search, `x REASON` does not apply, `0e` no evidence could be shown.
  package static func read(_ line: String, at kind: AnswerKind) -> AnswerReading {
    let text = line.trimmed
    switch text {
    case "", "s": return .skip
    case "b": return .back
    case "?": return .again
    case "q": return .quit
    case "x": return .answer([.answer: "na"])
    case "0e": return .answer([.answer: "no-evidence"])
    default: break
    }
    if text.hasPrefix("/") { return .find(String(text.dropFirst()).trimmed) }
    if text.hasPrefix("n ") { return .note(String(text.dropFirst(2)).trimmed) }
    if text.hasPrefix("e ") { return .evidence(String(text.dropFirst(2)).trimmed) }
    switch kind {
    case .conformity:
      let words = ["y": "yes", "p": "partial", "n": "no"]
      return .answer([.answer: words[text] ?? text])
    case .ladder(let ladder): return .answer([.answer: option(text, ladder.steps)])
    case .choice(let choice):
      let chosen = text.split(whereSeparator: { $0 == " " || $0 == "," })
        .map { option(String($0), choice.options) }
      return .answer([.answer: chosen.joined(separator: " ")])
    case .text: return .answer([.answer: text])
    case .measure, .index: return ratio(text).map(AnswerReading.answer) ?? .answer([.value: text])
    case .sample: return counts(text, whole: .size).map(AnswerReading.answer) ?? .unknown
    case .caseTest: return counts(text, whole: .population).map(AnswerReading.answer) ?? .unknown
    }
  }

  /// An option by its number in the list, counted from 1, or by its id.
  private static func option(_ text: String, _ options: [AnswerOption]) -> String {
    guard let number = Int(text), options.indices.contains(number - 1) else { return text }
    return options[number - 1].id.rawValue
  }

  private static func ratio(_ text: String) -> [ResultField: String]? {
    let parts = text.split(separator: "/").map { String($0).trimmed }
    return parts.count == 2 ? [.numerator: parts[0], .denominator: parts[1]] : nil
  }

  /// `2/59`, or `2/59 of 400`: deviations in how many drawn, of how many there are.
  private static func counts(_ text: String, whole: ResultField) -> [ResultField: String]? {
    let parts = text.replacing("of", with: " ").split(whereSeparator: { $0 == "/" || $0 == " " })
      .map(String.init)
    guard parts.count == 2 || (parts.count == 3 && whole == .size) else { return nil }
    var fields: [ResultField: String] = [.deviations: parts[0], whole: parts[1]]
    if parts.count == 3 { fields[.population] = parts[2] }
    return fields
  }

  /// What can be typed at a kind, with the options numbered.
  package static func prompt(
    _ kind: AnswerKind, in language: Language, messages: InterfaceLanguage
  ) -> [String] {
    func numbered(_ options: [AnswerOption]) -> [String] {
      options.enumerated().map { "  \($0 + 1)  \(harmless($1.title.text(in: language)))" }
    }
    switch kind {
    case .conformity: return [AnswerText.conformity.text(in: messages)]
    case .ladder(let ladder): return numbered(ladder.steps)
    case .choice(let choice): return numbered(choice.options)
    case .text: return [AnswerText.text.text(in: messages)]
    case .measure, .index: return [AnswerText.measure.text(in: messages)]
    case .sample: return [AnswerText.sample.text(in: messages)]
    case .caseTest: return [AnswerText.cases.text(in: messages)]
    }
  }
}

extension String {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
