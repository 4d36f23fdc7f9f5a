internal import AuditModel

/// Observations, risks and findings, with the same ids in results and in plans of action.
struct OSCALFindings {
  let parts: OSCALParts
  private let followed: [String: EngagementFinding]
  private let items: [ItemID: Item]

  init(parts: OSCALParts) {
    self.parts = parts
    followed = Dictionary(
      (parts.dossier?.findings ?? []).map { ($0.raised.fingerprint, $0) },
      uniquingKeysWith: { first, _ in first })
    items = Dictionary(
      parts.index.checklist.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private var index: ReportIndex { parts.index }
  private var dossier: EngagementDossier? { parts.dossier }
  private var words: Words { parts.words }

  /// A finding of the assessment, or one that a person recorded.
  struct Matter {
    let fingerprint: String
    let subject: String
    let item: ItemID?
    let side: Side?
    let grade: Grade
    /// Condition, criteria, cause, effect, recommendation.
    let texts: [String]
    let due: CalendarDate?
    let followed: EngagementFinding?
    /// Whether the engine raised it from earlier answers and the assessment does not find it any more.
    var isEarlier = false
  }

  /// The matters that are open on the day of the report; those that no engagement follows are.
  var open: [Matter] {
    guard let day = dossier?.day else { return matters }
    return matters.filter { $0.followed?.isOpen(on: day) ?? true }
  }

  /// The matters that hold: those that were not withdrawn and that the assessment or a person found.
  ///
  /// Of others only the risk is written, with its state, and the item gets a verdict by its outcome.
  var holding: [Matter] {
    matters.filter { $0.followed?.state != .withdrawn && !$0.isEarlier }
  }

  /// All matters: those of the assessment in its order, then those by hand and of earlier evaluations.
  var matters: [Matter] {
    let found = parts.assessment.findings.map { finding in
      Matter(
        fingerprint: finding.fingerprint, subject: words.subject(of: finding), item: finding.item,
        side: finding.side, grade: followed[finding.fingerprint]?.grade ?? finding.grade,
        texts: [
          words(finding.condition), words.criteria(finding.criterion), words.cause(finding),
          words(finding.effect), words(finding.recommendation),
        ], due: finding.due, followed: followed[finding.fingerprint])
    }
    let known = Set(found.map(\.fingerprint))
    let others = (dossier?.findings ?? []).filter {
      !known.contains($0.raised.fingerprint)
    }
    return found
      + others.map { finding in
        Matter(
          fingerprint: finding.raised.fingerprint, subject: finding.subject ?? finding.id.rawValue,
          item: finding.raised.item.flatMap { items[$0]?.id }, side: finding.raised.side,
          grade: finding.grade, texts: words.texts(of: finding), due: finding.due,
          followed: finding, isEarlier: finding.raised.origin != .person)
      }
  }

  // MARK: - Ids

  private func observationID(_ item: ItemID, _ side: Side) -> String {
    parts.uuid("observation", item.rawValue, side.rawValue)
  }

  func riskID(_ matter: Matter) -> String { parts.uuid("risk", matter.fingerprint) }

  func findingID(_ matter: Matter) -> String { parts.uuid("finding", matter.fingerprint) }

  /// The observations that a matter rests on.
  func observationIDs(_ matter: Matter) -> [String] {
    guard let item = matter.item else { return [] }
    return parts.assessment.items.filter {
      $0.id == item && (matter.side == nil || $0.side == matter.side)
    }.map { observationID($0.id, $0.side) }
  }

  // MARK: - Pieces

  /// What was seen of every item from every side.
  var observations: [OSCALValue] { parts.assessment.items.map(observation) }

  private func observation(_ assessed: ItemAssessment) -> OSCALValue {
    let item = items[assessed.id]
    let result = assessed.result
    let judgement = words.judgement(assessed, of: item)
    let evidence = (result?.evidence ?? []).map { evidence -> OSCALValue in
      .object([
        ("href", .text("#" + parts.evidenceID(evidence))),
        ("description", OSCALParts.prose(evidence.title ?? evidence.href)),
      ])
    }
    var properties = [
      OSCALParts.property("item", assessed.id.rawValue),
      OSCALParts.property("side", assessed.side.rawValue),
      OSCALParts.property("outcome", assessed.outcome.rawValue),
      OSCALParts.property("weight", assessed.weight.shortDecimal()),
    ]
    if let attainment = assessed.attainment {
      properties.append(OSCALParts.property("attainment", attainment.decimal(places: 6)))
    }
    if case .sample(let size, let deviations, let population) = result?.answer {
      properties.append(OSCALParts.property("sample-size", String(size)))
      properties.append(OSCALParts.property("deviations", String(deviations)))
      if let population {
        properties.append(OSCALParts.property("population", String(population)))
      }
    }
    return .object([
      ("uuid", .text(observationID(assessed.id, assessed.side))),
      ("title", item.map { OSCALParts.line(index.text($0.question)) }),
      ("description", OSCALParts.prose(judgement)), ("props", .list(properties)),
      ("methods", .list([.text(method(item))])), ("types", .list([.text("control-objective")])),
      ("relevant-evidence", .list(evidence)),
      ("collected", .text(ReportIndex.moment(result?.at) ?? index.concluded)),
      ("remarks", result?.note.map { OSCALParts.prose($0) }),
    ])
  }

  private func method(_ item: Item?) -> String {
    switch item?.kind {
    case .measure, .sample, .caseTest: "TEST"
    case .index: "INTERVIEW"
    case nil: "UNKNOWN"
    default: "EXAMINE"
    }
  }

  /// A risk for a matter: what follows from it, and what is done about it.
  func risk(_ matter: Matter) -> OSCALValue {
    let followed = matter.followed
    var properties = [OSCALParts.property("grade", matter.grade.rawValue)]
    if let first = followed?.firstGrade, first != matter.grade {
      properties.append(OSCALParts.property("first-grade", first.rawValue))
    }
    if let followed {
      properties.append(OSCALParts.property("state", state(followed).rawValue))
      properties.append(OSCALParts.property("occurrences", String(followed.occurrences)))
      if matter.isEarlier { properties.append(OSCALParts.property("evaluation", "earlier")) }
    }
    var responses: [OSCALValue] = [
      .object([
        ("uuid", .text(parts.uuid("recommendation", matter.fingerprint))),
        ("lifecycle", .text("recommendation")), ("title", OSCALParts.line(words(.recommendation))),
        ("description", OSCALParts.prose(matter.texts[4])),
      ])
    ]
    for action in followed?.actions ?? [] { responses.append(planned(action)) }
    return .object([
      ("uuid", .text(riskID(matter))), ("title", OSCALParts.line(matter.subject)),
      ("description", OSCALParts.prose(matter.texts[0])),
      ("statement", OSCALParts.prose(matter.texts[3])), ("props", .list(properties)),
      ("status", .text(status(followed.map(state)))),
      ("deadline", (followed?.due ?? matter.due).map { .text(parts.end(of: $0)) }),
      ("remediations", .list(responses)), ("risk-log", log(matter)),
      (
        "related-observations",
        .list(observationIDs(matter).map { .object([("observation-uuid", .text($0))]) })
      ),
    ])
  }

  /// The state of a finding on the day of the report.
  private func state(_ finding: EngagementFinding) -> FindingState {
    dossier.map { finding.effectiveState(on: $0.day) } ?? finding.state
  }

  private func status(_ state: FindingState?) -> String {
    switch state {
    case .responded: "investigating"
    case .agreed, .implemented, .verified: "remediating"
    case .closed, .withdrawn: "closed"
    case .accepted: "deviation-approved"
    case .draft, .issued, nil: "open"
    }
  }

  private func planned(_ action: Action) -> OSCALValue {
    .object([
      ("uuid", .text(parts.uuid("action", action.id.rawValue))), ("lifecycle", .text("planned")),
      ("title", OSCALParts.line(action.text)), ("description", OSCALParts.prose(action.text)),
      (
        "props",
        .list([
          OSCALParts.property("owner", parts.name(action.owner)),
          OSCALParts.property("percent", String(action.percent)),
        ])
      ),
      (
        "tasks",
        .list([
          .object([
            ("uuid", .text(parts.uuid("action-task", action.id.rawValue))),
            ("type", .text("action")),
            ("title", OSCALParts.line(action.text)),
            (
              "timing",
              .object([
                ("on-date", .object([("date", .text(action.due.iso + "T00:00:00Z"))]))
              ])
            ),
          ])
        ])
      ),
      ("remarks", action.progress.map { OSCALParts.prose($0) }),
    ])
  }

  /// What was said of a matter, as a diary.
  private func log(_ matter: Matter) -> OSCALValue? {
    guard let followed = matter.followed else { return nil }
    func entries(
      _ remarks: [any FollowUpRemark], _ kind: String, _ yes: DossierKey, _ no: DossierKey
    ) -> [OSCALValue] {
      remarks.enumerated().map { place, remark in
        .object([
          ("uuid", .text(parts.uuid(kind, followed.id.rawValue, String(place)))),
          ("title", OSCALParts.line(words(dossier: remark.isPositive ? yes : no))),
          ("description", OSCALParts.prose(remark.text)),
          ("start", .text(remark.at.rfc3339)),
          ("props", .list([OSCALParts.property("by", parts.name(remark.author))])),
        ])
      }
    }
    let remarks =
      entries(followed.responses, "response", .agrees, .disagrees)
      + entries(followed.verifications, "verification", .works, .worksNot)
    let withdrawal: [OSCALValue] =
      followed.state != .withdrawn
      ? []
      : [
        .object([
          ("uuid", .text(parts.uuid("withdrawal", followed.id.rawValue))),
          ("title", OSCALParts.line(words.state(followed.state))),
          ("description", OSCALParts.prose(followed.withdrawal)),
          ("start", .text(followed.moved.rfc3339)),
        ])
      ]
    let all = remarks + withdrawal
    return all.isEmpty ? nil : .object([("entries", .list(all))])
  }

  /// The finding of a matter: the objective is not satisfied.
  func finding(_ matter: Matter) -> OSCALValue {
    let isItem = matter.item != nil
    let target =
      matter.item.map { OSCALParts.token($0.rawValue) + "_obj" }
      ?? OSCALParts.token(matter.subject.filter(\.isTokenLetter))
    return .object([
      ("uuid", .text(findingID(matter))), ("title", OSCALParts.line(matter.subject)),
      ("description", OSCALParts.prose(matter.texts[0])),
      (
        "props",
        .list([
          OSCALParts.property("fingerprint", matter.fingerprint),
          OSCALParts.property("grade", matter.grade.rawValue),
        ])
      ),
      (
        "target",
        .object([
          ("type", .text(isItem ? "objective-id" : "statement-id")), ("target-id", .text(target)),
          ("description", OSCALParts.prose(matter.texts[1])),
          ("status", .object([("state", .text("not-satisfied")), ("reason", .text("fail"))])),
        ])
      ),
      (
        "related-observations",
        .list(observationIDs(matter).map { .object([("observation-uuid", .text($0))]) })
      ), ("related-risks", .list([.object([("risk-uuid", .text(riskID(matter)))])])),
      ("remarks", OSCALParts.prose(matter.texts[2])),
    ])
  }

  /// What an item came to where no matter says it: satisfied, or not and why.
  var verdicts: [OSCALValue] {
    let told = Set(
      holding.compactMap { matter in matter.item.map { "\($0) \(matter.side?.rawValue ?? "")" } })
    return parts.assessment.items.compactMap { assessed in
      let key = "\(assessed.id) \(assessed.side.rawValue)"
      guard !told.contains(key), assessed.outcome != .notApplicable, assessed.outcome != .notTested
      else {
        return nil
      }
      let isMet = assessed.outcome == .conforming
      let item = items[assessed.id]
      return .object([
        ("uuid", .text(parts.uuid("verdict", assessed.id.rawValue, assessed.side.rawValue))),
        ("title", OSCALParts.line(item.map { index.text($0.question) } ?? assessed.id.rawValue)),
        ("description", OSCALParts.prose(words.judgement(assessed, of: item))),
        (
          "target",
          .object([
            ("type", .text("objective-id")),
            ("target-id", .text(OSCALParts.token(assessed.id.rawValue) + "_obj")),
            (
              "status",
              .object([
                ("state", .text(isMet ? "satisfied" : "not-satisfied")),
                (
                  "reason",
                  isMet ? .text("pass") : .text(OSCALParts.token(assessed.outcome.rawValue))
                ),
              ])
            ),
          ])
        ),
        (
          "related-observations",
          .list([
            .object([("observation-uuid", .text(observationID(assessed.id, assessed.side)))])
          ])
        ),
      ])
    }
  }
}

extension Character {
  /// Whether a token of OSCAL may hold it.
  fileprivate var isTokenLetter: Bool {
    isLetter || isNumber || self == "-" || self == "_" || self == "."
  }
}
