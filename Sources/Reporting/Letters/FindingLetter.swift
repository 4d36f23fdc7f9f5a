public import AuditModel

/// What a letter about a finding can say, by the names that templates use.
public struct FindingLetter: Sendable {
  /// The values by their names; what is not known is empty text, so that templates can ask for it.
  public let values: [String: TemplateValue]

  /// Gathers what a letter can say.
  ///
  /// - Parameters:
  ///   - finding: The finding with its follow-up.
  ///   - issued: The day on which it was issued.
  ///   - dossier: The engagement.
  ///   - unit: The name of the audited unit.
  ///   - period: The audited period.
  ///   - organisation: Who writes.
  ///   - day: The day of the letter.
  ///   - answerBy: Until when an answer is asked for.
  ///   - language: The language of dates and terms.
  public init(
    _ finding: EngagementDossier.FollowedFinding, issued: CalendarDate?,
    of dossier: EngagementDossier, unit: String, period: String, organisation: String,
    on day: CalendarDate, answerBy: CalendarDate?, language: Language
  ) {
    let words = Words(language)
    func long(_ date: CalendarDate?) -> TemplateValue { .text(date.map(words.dates.long) ?? "") }
    let late = finding.due.map { day.dayNumber - $0.dayNumber } ?? 0
    let isDone = ["closed", "accepted", "verified"].contains(finding.state)
    let part = ["condition", "criteria", "cause", "effect", "recommendation"]
    var values: [String: TemplateValue] = [
      "organisation": .text(organisation), "unit": .text(unit), "period": .text(period),
      "date": long(day), "engagement": .text(dossier.id), "title": .text(dossier.title),
      "lead": .text(dossier.team.first { $0.duty == "lead" }?.name ?? ""),
      "finding": .text(finding.id), "subject": .text(finding.subject ?? ""),
      "grade": .text(words.grade(finding.grade)),
      "state": .text(words.dossier(word: finding.state)),
      "issued": long(issued), "due": long(finding.due), "answer-by": long(answerBy),
      "occurrences": .text(words.numbers.whole(finding.occurrences)),
      "is-repeated": .flag(finding.occurrences > 1),
      "is-overdue": .flag(late > 0 && !isDone),
      "days-late": .text(words.numbers.whole(max(late, 0))),
      "is-answered": .flag(!finding.responses.isEmpty),
      "has-actions": .flag(!finding.actions.isEmpty),
      "responses": .list(
        finding.responses.map {
          ["text": .text($0.text), "by": .text($0.author), "agrees": .flag($0.isYes)]
        }),
      "actions": .list(
        finding.actions.map { action in
          [
            "id": .text(action.id), "text": .text(action.text), "owner": .text(action.owner),
            "due": long(action.due), "percent": .text(words.numbers.whole(action.percent)),
            "progress": .text(action.progress ?? ""), "is-open": .flag(action.percent < 100),
          ]
        }),
    ]
    for (name, text) in zip(part, finding.parts) { values[name] = .text(text) }
    self.values = values
  }
}
