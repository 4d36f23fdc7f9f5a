import AuditModel
import Diagnostics

/// Holds the texts of a document against the languages that it promises.
struct LanguageCheck {
  private let promised: [Language]
  private let missing: Message
  private let unpromised: Message
  private var report = LintReport()
  private var strangers: [Language: (first: LintedText, count: Int)] = [:]

  init(promised: [Language], missing: Message, unpromised: Message) {
    self.promised = promised
    self.missing = missing
    self.unpromised = unpromised
  }

  /// Looks at one text; a text in no language at all has been reported by the reader.
  mutating func add(_ text: LintedText) {
    let given = text.text.texts
    guard !given.isEmpty else { return }
    var found = 0
    for language in promised {
      if given[language] != nil {
        found += 1
      } else {
        var facts = text.facts
        facts["language"] = language.tag
        report.add(missing, text.location, facts)
      }
    }
    guard found < given.count else { return }
    for language in given.keys where !promised.contains(language) {
      if let known = strangers[language] {
        let isEarlier = text.location < known.first.location
        strangers[language] = (isEarlier ? text : known.first, known.count + 1)
      } else {
        strangers[language] = (text, 1)
      }
    }
  }

  /// Everything that is to be said; a language that is not promised is reported once, at its first
  /// text, because the slip is mostly in the promise.
  func finish() -> [Diagnostic] {
    var report = report
    for (language, (first, count)) in strangers {
      var facts = first.facts
      facts["language"] = language.tag
      facts["count"] = String(count)
      report.add(unpromised, first.location, facts)
    }
    return report.diagnostics
  }
}
