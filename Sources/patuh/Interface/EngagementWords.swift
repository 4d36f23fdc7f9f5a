import AuditModel
import AuditStore
import Auditing
import Reporting

/// Engagements for people and programs.
enum EngagementWords {
  /// The sentence that an engagement reached a state.
  static func moved(_ id: EngagementID, to state: EngagementState) -> String {
    CommandText.text(
      store: .engagementMoved,
      ["id": id.rawValue, "state": CommandText.names.state(state)]) + "\n"
  }

  /// The score of a kept assessment.
  static func kept(_ kept: EvaluationOutcome.Kept) -> String {
    CommandText.text(
      store: .kept,
      [
        "checklist": kept.checklist.rawValue, "score": kept.score ?? "–",
        "rating": kept.rating?.rawValue ?? "",
      ]) + "\n"
  }

  /// What an evaluation changed in findings: raised ones always, revised and withdrawn ones where there are any.
  static func changes(_ outcome: EvaluationOutcome) -> String {
    func line(_ text: StoreText, _ ids: [FindingID]) -> String {
      let names = ids.isEmpty ? "" : ": " + ids.map(\.rawValue).joined(separator: ", ")
      return CommandText.text(store: text, ["count": "\(ids.count)", "ids": names]) + "\n"
    }
    return line(.findingsRaised, outcome.raised)
      + (outcome.revised.isEmpty ? "" : line(.findingsRevised, outcome.revised))
      + (outcome.withdrawn.isEmpty ? "" : line(.findingsWithdrawn, outcome.withdrawn))
  }

  static func outcome(_ outcome: EvaluationOutcome) -> String {
    outcome.kept.map(kept).joined() + (outcome.changesNoFinding ? "" : changes(outcome))
  }

  static func table(_ all: [Engagement]) -> String {
    var columns = TextColumns(
      header: [.id, .unit, .period, .state, .answersAccepted, .findingsOpen, .title])
    for engagement in all {
      let progress = engagement.progress
      columns.add([
        harmless(engagement.id.rawValue), harmless(engagement.plan.unit.rawValue),
        harmless(engagement.plan.period), CommandText.names.state(engagement.state),
        "\(progress.answers)/\(progress.accepted)",
        "\(progress.findings)/\(progress.openFindings)", harmless(engagement.plan.title),
      ])
    }
    return columns.isEmpty ? CommandText.text(store: .none) + "\n" : columns.text
  }

  static func word(_ review: RecordedAnswer.Review) -> String {
    switch review {
    case .open: CommandText.label(.reviewOpen)
    case .accepted: CommandText.label(.reviewAccepted)
    case .returned: CommandText.label(.reviewReturned)
    }
  }

  static func word(_ duty: Duty) -> String {
    switch duty {
    case .lead: CommandText.label(.lead)
    case .auditor: CommandText.label(.auditor)
    case .reviewer: CommandText.label(.reviewer)
    }
  }

  /// An engagement as programs read it.
  struct Row: Encodable {
    let id: EngagementID
    let title: String
    let unit: UnitID
    let period: String
    let state: EngagementState
    let answers: Int
    let accepted: Int
    let findings: Int
    let openFindings: Int

    init(_ engagement: Engagement) {
      id = engagement.id
      title = engagement.plan.title
      unit = engagement.plan.unit
      period = engagement.plan.period
      state = engagement.state
      answers = engagement.progress.answers
      accepted = engagement.progress.accepted
      findings = engagement.progress.findings
      openFindings = engagement.progress.openFindings
    }
  }

  static func json(_ all: [Engagement]) throws -> String { try storeJSON(all.map(Row.init)) }
}
