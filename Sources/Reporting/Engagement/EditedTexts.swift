internal import AuditModel

extension FindingTexts {
  /// A part as shown to readers of a language, with its language in brackets where it was edited in another one only.
  func localized(_ part: FindingPart, in language: Language) -> LocalizedText {
    LocalizedText([language: text(part, in: language)], fallback: language)
  }
}

extension Report {
  /// The report with the edited texts of the engagement's findings in place of the engine's.
  var withEditedTexts: Report {
    let edited = (dossier?.findings ?? []).filter { !$0.texts.edited.isEmpty }
    guard !edited.isEmpty else { return self }
    let texts = Dictionary(
      edited.map { ($0.raised.fingerprint, $0.texts) }, uniquingKeysWith: { first, _ in first })
    var report = self
    for place in assessment.findings.indices {
      guard let texts = texts[assessment.findings[place].fingerprint] else { continue }
      for part in texts.edited.keys {
        report.assessment.findings[place].replace(part, by: texts.localized(part, in: language))
      }
    }
    return report
  }
}

extension Finding {
  /// Replaces a part; an edited criterion stands for itself, without clause and source.
  fileprivate mutating func replace(_ part: FindingPart, by text: LocalizedText) {
    switch part {
    case .condition: condition = text
    case .criteria:
      criterion.text = text
      criterion.clause = nil
      criterion.source = nil
      criterion.effective = nil
    case .cause: (cause, causeBasis) = (text, .established)
    case .effect: effect = text
    case .recommendation: recommendation = text
    }
  }
}
