import AuditModel
import AuditStore
import Auditing
import Diagnostics
import Reporting

/// One engagement with team, scope, answers and waivers, for people and programs.
struct EngagementPage {
  private let engagement: Engagement
  private let answers: [RecordedAnswer]
  private let waivers: [Waiver]
  private let scopes: [ScopeAssignment]
  private let acts: [Engagement.DependentAct]
  private let zone: OrganisationZone

  init(_ session: StoreSession, _ id: EngagementID) throws(DiagnosticsError) {
    engagement = try session.engagement(id)
    answers = try session.answers(of: id)
    waivers = try session.waivers(of: id)
    scopes = try session.scopes(of: id)
    acts = try session.dependentActs(in: id)
    zone = session.store.zone
  }

  var text: String {
    var rows = TextColumns(
      header: [.checklist, .item, .side, .revision, .review, .person, .answer])
    for answer in answers {
      let entry = answer.entry
      rows.add([
        entry.key.checklist.rawValue, entry.key.item.rawValue,
        CommandText.names.side(entry.key.side).lowercased(), "r\(entry.revision)",
        EngagementWords.word(answer.review), harmless(answer.author.rawValue),
        [
          ImportWords.written(entry.value),
          entry.note == nil ? "" : "+ " + CommandText.label(.note),
          answer.reviewNote.map { "· " + harmless($0) } ?? "",
          observation(of: entry),
        ].filter { !$0.isEmpty }.joined(separator: " "),
      ])
    }
    for waiver in waivers {
      rows.add([
        waiver.checklist.rawValue, waiver.item.rawValue,
        waiver.side.map { CommandText.names.side($0).lowercased() } ?? "*", "–",
        CommandText.label(.waived), harmless(waiver.authority.rawValue), harmless(waiver.reason),
      ])
    }
    return head.text + (rows.isEmpty ? "" : "\n" + rows.text)
  }

  /// Who observed an answer and when, where that is known apart from who recorded it and when.
  private func observation(of entry: AnswerEntry) -> String {
    [
      entry.observer.map { "\(CommandText.label(.observer)): \(harmless($0.written))" },
      entry.observed.map { "\(CommandText.label(.observed)): \($0.written)" },
    ].compactMap(\.self).map { "· " + $0 }.joined(separator: " ")
  }

  private var head: TextColumns {
    let plan = engagement.plan
    var head = TextColumns()
    head.add([harmless(plan.id.rawValue), harmless(plan.title)])
    head.add([CommandText.label(.unit), harmless("\(plan.unit) · \(plan.period)")])
    head.add([
      CommandText.label(.state),
      "\(CommandText.names.state(engagement.state)) · \(zone.local(engagement.moved))",
    ])
    for member in engagement.team {
      let note = member.isIndependent ? "" : " " + CommandText.label(.notIndependent)
      head.add([EngagementWords.word(member.duty), harmless(member.person.rawValue) + note])
    }
    for act in acts {
      head.add([
        CommandText.label(.notIndependent),
        "\(harmless(act.person.rawValue)): \(CommandText.names.event(act.kind)) #\(act.event) · "
          + zone.local(act.at),
      ])
    }
    for checklist in plan.checklists {
      head.add([
        CommandText.label(.checklist),
        "\(checklist.id) \(checklist.version) \(checklist.canonicalHash)",
      ])
    }
    let progress = engagement.progress
    head.add([
      CommandText.label(.findings),
      CommandText.label(
        .openCount, ["count": "\(progress.findings)", "open": "\(progress.openFindings)"]),
    ])
    for scope in scopes {
      let place =
        switch scope.place {
        case .section(let section): "\(CommandText.label(.section)) \(section)"
        case .item(let item): "\(CommandText.label(.item)) \(item)"
        }
      head.add([
        CommandText.label(.answeredBy),
        "\(harmless(scope.person.rawValue)): \(scope.checklist) \(place)",
      ])
    }
    return head
  }

  fileprivate struct Document: Encodable {
    struct Evidence: Encodable {
      let href: String
      let sha256: String?
      let title: String?
    }
    struct Answer: Encodable {
      let checklist: ChecklistID
      let item: ItemID
      let side: Side
      let revision: Int
      let fields: [String: String]
      let note: String?
      let cause: String?
      let evidence: [Evidence]
      let by: PersonID
      let at: Timestamp
      let observer: String?
      let observed: String?
      let review: String
    }
    struct Scope: Encodable {
      let checklist: ChecklistID
      let section: SectionID?
      let item: ItemID?
      let person: PersonID
    }
    struct Act: Encodable {
      let event: Int
      let person: PersonID
      let verb: EventKind
      let at: Timestamp
    }

    let engagement: EngagementWords.Row
    let answers: [Answer]
    let scopes: [Scope]
    let dependentActs: [Act]
  }

  func json() throws -> String {
    try storeJSON(
      Document(
        engagement: EngagementWords.Row(engagement), answers: answers.map(Document.Answer.init),
        scopes: scopes.map(Document.Scope.init),
        dependentActs: acts.map {
          Document.Act(event: $0.event, person: $0.person, verb: $0.kind, at: $0.at)
        }))
  }
}

extension EngagementPage.Document.Answer {
  fileprivate init(_ answer: RecordedAnswer) {
    let entry = answer.entry
    self.init(
      checklist: entry.key.checklist, item: entry.key.item, side: entry.key.side,
      revision: entry.revision,
      fields: Dictionary(
        uniqueKeysWithValues: entry.value.fields.map { ($0.key.rawValue, $0.value) }),
      note: entry.note, cause: entry.cause,
      evidence: entry.evidence.map {
        EngagementPage.Document.Evidence(href: $0.href, sha256: $0.sha256, title: $0.title)
      }, by: answer.author, at: answer.at,
      observer: entry.observer?.written,
      observed: entry.observed?.written, review: answer.review.rawValue)
  }
}

extension EngagementPage.Document.Scope {
  fileprivate init(_ scope: ScopeAssignment) {
    switch scope.place {
    case .section(let section):
      self.init(
        checklist: scope.checklist, section: section, item: nil, person: scope.person)
    case .item(let item):
      self.init(checklist: scope.checklist, section: nil, item: item, person: scope.person)
    }
  }
}
