import AuditStore

/// Engagements for people and programs.
enum EngagementWords {
  static func table(_ all: [EngagementStatus]) -> String {
    var columns = TextColumns()
    for status in all {
      columns.add([
        status.plan.id, status.plan.unit, status.plan.period,
        CommandText.state(status.state.rawValue),
        "\(status.answers)/\(status.accepted)", "\(status.findings)/\(status.openFindings)",
        harmless(status.plan.title),
      ])
    }
    return columns.isEmpty ? CommandText.text(store: .none) + "\n" : columns.text
  }

  static func page(
    _ status: EngagementStatus, answers: [StoredAnswer], waivers: [Waiver],
    scopes: [ScopeAssignment]
  ) -> String {
    let plan = status.plan
    var head = TextColumns()
    head.add([plan.id, harmless(plan.title)])
    head.add([CommandText.label(.unit), "\(plan.unit) · \(plan.period)"])
    head.add([
      CommandText.label(.state),
      "\(CommandText.state(status.state.rawValue)) · \(status.moved)",
    ])
    for member in status.team {
      head.add([
        word(member.duty),
        member.person
          + (member.isIndependent ? "" : " " + CommandText.label(.notIndependent)),
      ])
    }
    for checklist in plan.checklists {
      head.add([
        CommandText.label(.checklist),
        "\(checklist.id) \(checklist.version) \(checklist.canonicalHash)",
      ])
    }
    head.add([
      CommandText.label(.findings),
      CommandText.label(
        .openCount, ["count": "\(status.findings)", "open": "\(status.openFindings)"]),
    ])
    for scope in scopes {
      let place =
        scope.section.map { "\(CommandText.label(.section)) \($0)" }
        ?? "\(CommandText.label(.item)) \(scope.item ?? "")"
      head.add([
        CommandText.label(.answeredBy), "\(scope.person): \(scope.checklist) \(place)",
      ])
    }
    var rows = TextColumns()
    for answer in answers {
      rows.add([
        answer.record.checklist, answer.record.item, CommandText.side(answer.record.side),
        "r\(answer.record.revision)", word(answer.review), answer.author,
        StoredAudit.written(answer.record.fields)
          + (answer.reviewNote.map { " · " + harmless($0) } ?? ""),
      ])
    }
    for waiver in waivers {
      rows.add([
        waiver.checklist, waiver.item, waiver.side.map(CommandText.side) ?? "*", "–",
        CommandText.label(.waived),
        waiver.authority,
        harmless(waiver.reason),
      ])
    }
    return head.text + (rows.isEmpty ? "" : "\n" + rows.text)
  }

  private static func word(_ review: StoredAnswer.Review) -> String {
    switch review {
    case .open: CommandText.label(.reviewOpen)
    case .accepted: CommandText.label(.reviewAccepted)
    case .returned: CommandText.label(.reviewReturned)
    }
  }

  private static func word(_ duty: Duty) -> String {
    switch duty {
    case .lead: CommandText.label(.lead)
    case .auditor: CommandText.label(.auditor)
    case .reviewer: CommandText.label(.reviewer)
    }
  }

  private struct Row: Encodable {
    let id: String
    let title: String
    let unit: String
    let period: String
    let state: String
    let answers: Int
    let accepted: Int
    let findings: Int
    let openFindings: Int

    init(_ status: EngagementStatus) {
      id = status.plan.id
      title = status.plan.title
      unit = status.plan.unit
      period = status.plan.period
      state = status.state.rawValue
      answers = status.answers
      accepted = status.accepted
      findings = status.findings
      openFindings = status.openFindings
    }
  }

  private struct Page: Encodable {
    struct Scope: Encodable {
      let checklist: String
      let section: String?
      let item: String?
      let person: String
    }

    let engagement: Row
    let answers: [AnswerRecord]
    let scopes: [Scope]
  }

  static func json(_ all: [EngagementStatus]) throws -> String {
    try storeJSON(all.map(Row.init))
  }

  static func json(
    _ status: EngagementStatus, answers: [StoredAnswer], scopes: [ScopeAssignment]
  ) throws -> String {
    try storeJSON(
      Page(
        engagement: Row(status), answers: answers.map(\.record),
        scopes: scopes.map {
          Page.Scope(checklist: $0.checklist, section: $0.section, item: $0.item, person: $0.person)
        }))
  }
}
