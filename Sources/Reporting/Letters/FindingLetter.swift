public import AuditModel

/// What a letter about a finding can say, by the names that templates use.
public struct FindingLetter: Sendable {
  /// The values by their names; what is not known is empty text, so that templates can ask for it.
  public let values: [String: TemplateValue]

  /// Gathers what a letter can say.
  ///
  /// - Parameters:
  ///   - finding: The finding with its follow-up.
  ///   - dossier: The engagement.
  ///   - unit: The name of the audited unit.
  ///   - organisation: Who writes.
  ///   - day: The day of the letter; the state of the finding is that of this day.
  ///   - answerBy: Until when an answer is asked for.
  ///   - language: The language of dates, terms and the finding's texts.
  public init(
    _ finding: EngagementFinding, of dossier: EngagementDossier, unit: String,
    organisation: String, on day: CalendarDate, answerBy: CalendarDate?, language: Language
  ) {
    let words = Words(language)
    let plan = dossier.engagement.plan
    func long(_ date: CalendarDate?) -> TemplateValue { .text(date.map(words.dates.long) ?? "") }
    let isOverdue = finding.isOverdue(on: day)
    let late = finding.due.map { day.dayNumber - $0.dayNumber } ?? 0
    var values: [String: TemplateValue] = [
      "organisation": .text(organisation), "unit": .text(unit), "period": .text(plan.period),
      "date": long(day), "engagement": .text(plan.id.rawValue), "title": .text(plan.title),
      "lead": .text(dossier.lead), "finding": .text(finding.id.rawValue),
      "subject": .text(finding.subject ?? ""), "grade": .text(words.grade(finding.grade)),
      "state": .text(words.state(finding.effectiveState(on: day))),
      "issued": long(finding.issuedDay), "due": long(finding.due), "answer-by": long(answerBy),
      "occurrences": .text(words.numbers.whole(finding.occurrences)),
      "is-repeated": .flag(finding.occurrences > 1), "is-overdue": .flag(isOverdue),
      "days-late": .text(words.numbers.whole(isOverdue ? late : 0)),
      "is-answered": .flag(!finding.responses.isEmpty),
      "has-actions": .flag(!finding.actions.isEmpty),
      "responses": .list(
        finding.responses.map {
          [
            "text": .text($0.text), "by": .text(dossier.name($0.author)),
            "agrees": .flag($0.agrees),
          ]
        }),
      "actions": .list(
        finding.actions.map { action in
          [
            "id": .text(action.id.rawValue), "text": .text(action.text),
            "owner": .text(dossier.name(action.owner)), "due": long(action.due),
            "percent": .text(words.numbers.whole(action.percent)),
            "progress": .text(action.progress ?? ""), "is-open": .flag(action.percent < 100),
          ]
        }),
    ]
    for (part, text) in zip(FindingPart.allCases, words.texts(of: finding)) {
      values[part.rawValue] = .text(text)
    }
    self.values = values
  }
}
