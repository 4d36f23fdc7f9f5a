public import AuditModel
public import Diagnostics
internal import Foundation
internal import GRDB

/// Everything of an engagement that an evaluation needs, as it stands in the transaction that evaluates.
public struct EngagementContent: Sendable {
  /// The engagement.
  public var engagement: Engagement
  /// The name of its unit.
  public var unitName: String
  /// The first id of its unit, which identifies the unit in fingerprints: a rename leaves a finding the same.
  public var firstUnit: UnitID
  /// What is recorded for its items.
  public var answers: [RecordedAnswer]
  /// The waivers that hold on the day of the engagement.
  public var waivers: [Waiver]
  /// Values of parameters by checklist.
  public var parameters: [ChecklistID: [ParameterID: String]]
  /// The evidence.
  public var evidence: [StoredEvidence]
  /// The bytes of the documents of its checklists by SHA-256.
  public var documents: [String: [UInt8]]
}

/// An item that an engagement has to answer.
public struct RequiredAnswer: Hashable, Sendable {
  /// The item from one side.
  public var key: AnswerKey
  /// Whether evidence is required.
  public var needsEvidence: Bool

  /// Makes a requirement.
  public init(key: AnswerKey, needsEvidence: Bool) {
    self.key = key
    self.needsEvidence = needsEvidence
  }
}

/// What an evaluation of one checklist of an engagement gives.
public struct EvaluatedChecklist: Sendable {
  /// The checklist.
  public var checklist: ChecklistID
  /// The assessment as a document to keep.
  public var document: KeptDocument
  /// The overall score as a decimal; `nil` when there is none.
  public var score: String?
  /// The scores.
  public var scores: [KeptScore]
  /// The findings of the rule engine.
  public var findings: [RaisedFinding]
  /// The items that are to be answered before review: every item and side that applies.
  public var required: [RequiredAnswer]

  /// Makes an evaluation.
  public init(
    checklist: ChecklistID, document: KeptDocument, score: String?, scores: [KeptScore],
    findings: [RaisedFinding], required: [RequiredAnswer]
  ) {
    self.checklist = checklist
    self.document = document
    self.score = score
    self.scores = scores
    self.findings = findings
    self.required = required
  }
}

/// Evaluates the content of an engagement; a pure function of its input.
public typealias EngagementEvaluator = (EngagementContent) throws -> [EvaluatedChecklist]

/// What an evaluation changed.
public struct EvaluationOutcome: Hashable, Sendable {
  /// An assessment that was kept.
  public struct Kept: Hashable, Sendable {
    /// The checklist.
    public var checklist: ChecklistID
    /// The overall score as a decimal.
    public var score: String?
    /// The rating.
    public var rating: RatingID?
  }

  /// The assessments, in the order of the checklists.
  public var kept: [Kept] = []
  /// New findings, and withdrawn ones that were found again.
  public var raised: [FindingID] = []
  /// Drafts whose grade, due day or texts changed.
  public var revised: [FindingID] = []
  /// Drafts that were withdrawn because their item now conforms or was waived.
  public var withdrawn: [FindingID] = []

  /// Whether no finding changed.
  public var changesNoFinding: Bool { raised.isEmpty && revised.isEmpty && withdrawn.isEmpty }
}

extension StoreSession {
  /// The content of an engagement that the person may read in full.
  public func content(of id: EngagementID) throws(DiagnosticsError) -> EngagementContent {
    try read { database, access in
      let (engagement, extent) = try readable(id, database, access)
      guard extent > .issued else {
        var content = try store.content(of: engagement, database)
        content.answers = try Self.issued(content.answers, of: engagement.id, database)
        content.evidence = try Self.evidence(
          Self.issuedEvidence, [engagement.id.rawValue], database)
        return content
      }
      return try store.content(of: engagement, database)
    }
  }

  /// Evaluates an engagement, keeps the assessments, and brings its draft findings up to date, in one transaction.
  ///
  /// - Parameters:
  ///   - id: The engagement, in fieldwork or review; the person is on its team.
  ///   - resultsDay: The day of the results, from which due days count; `nil`: as it is.
  ///   - evaluate: Evaluates the content of the engagement; what it throws cancels the transaction.
  /// - Returns: The kept assessments, and the findings that were raised, revised and withdrawn.
  /// - Throws: `DiagnosticsError` if the actor may not audit the engagement, it is in another state, or the store cannot be
  ///   written.
  public func evaluate(
    _ id: EngagementID, resultsDay: CalendarDate? = nil, evaluating evaluate: EngagementEvaluator
  ) throws(DiagnosticsError) -> EvaluationOutcome {
    try transact { transaction in
      var engagement = try transaction.auditable(id, in: [.fieldwork, .review])
      if let resultsDay, engagement.resultsDay != resultsDay {
        try transaction.date(&engagement, resultsDay)
      }
      let evaluated = try evaluate(
        store.content(of: engagement, transaction.database))
      return try transaction.keep(evaluated, of: engagement)
    }
  }

  /// Hands in fieldwork for review: evaluates, and moves the engagement if every item is answered.
  ///
  /// - Throws: `DiagnosticsError` with everything that is missing.
  public func submit(
    _ id: EngagementID, evaluating evaluate: EngagementEvaluator
  ) throws(DiagnosticsError) -> EvaluationOutcome {
    try transact { transaction in
      var engagement = try transaction.auditable(id, in: [.fieldwork])
      try transaction.require(.lead, in: engagement.plan.unit)
      // From here on the day of the results stays the same, and with it every due day.
      if !engagement.hasOwnDay { try transaction.date(&engagement, transaction.today) }
      let content = try store.content(of: engagement, transaction.database)
      let evaluated = try evaluate(content)
      let missing = content.missing(evaluated, before: .review, on: transaction.today)
      guard missing.isEmpty else { throw DiagnosticsError(missing) }
      let outcome = try transaction.keep(evaluated, of: engagement)
      try transaction.move(engagement, to: .review)
      return outcome
    }
  }

  /// Issues the report: evaluates once more, and moves the engagement if every answer is accepted, every finding has a
  /// cause, and the evaluation changes no finding.
  ///
  /// - Throws: `DiagnosticsError` with everything that is missing; `store.findings-unreviewed` names findings that the
  ///   evaluation would change and nobody has seen.
  public func issue(
    _ id: EngagementID, evaluating evaluate: EngagementEvaluator
  ) throws(DiagnosticsError) -> EvaluationOutcome {
    try transact { transaction in
      var engagement = try transaction.engagement(id)
      try transaction.require(.lead, in: engagement.plan.unit)
      guard engagement.state == .review else { throw engagement.wrongState([.review]) }
      // Engagements that an earlier program submitted have no day of their own.
      if !engagement.hasOwnDay { try transaction.date(&engagement, engagement.day) }
      let content = try store.content(of: engagement, transaction.database)
      let evaluated = try evaluate(content)
      var missing = content.missing(evaluated, before: .reported, on: transaction.today)
      let outcome = try transaction.keep(evaluated, of: engagement)
      if !outcome.changesNoFinding {
        let changed = outcome.raised + outcome.revised + outcome.withdrawn
        missing.append(
          Diagnostic(
            .storeFindingsUnreviewed, at: nil,
            [
              "engagement": engagement.id.rawValue,
              "findings": changed.map(\.rawValue).joined(separator: ", "),
            ]))
      }
      missing += try transaction.withoutCause(in: engagement.id)
      guard missing.isEmpty else { throw DiagnosticsError(missing) }
      try transaction.move(engagement, to: .reported)
      return outcome
    }
  }

  /// What is missing before an engagement may reach a state.
  ///
  /// Review requires answers and evidence; reporting requires accepted answers and causes as well.
  public func missing(
    in id: EngagementID, before state: EngagementState, evaluating evaluate: EngagementEvaluator
  ) throws(DiagnosticsError) -> [Diagnostic] {
    try read { database, access in
      let (engagement, extent) = try readable(id, database, access)
      let content = try store.content(of: engagement, database)
      var missing = content.missing(
        try evaluate(content), before: state, on: today)
      guard extent > .issued else {
        // Everything counts, but an auditee is told neither of drafts nor of evidence that they may not see.
        let seen = try Self.evidence(Self.issuedEvidence, [engagement.id.rawValue], database)
        return missing.filter { problem in
          problem.code != Message.storeEvidenceExpired.code
            || seen.contains { $0.file.id.rawValue == problem.facts["id"] }
        }
      }
      if state == .reported {
        missing += try FindingRows(database, store.zone).withoutCause(in: engagement.id)
      }
      return missing
    }
  }
}

extension AuditStore {
  func content(of engagement: Engagement, _ database: Database) throws -> EngagementContent {
    var documents: [String: [UInt8]] = [:]
    for file in engagement.plan.checklists.flatMap(\.documents) where documents[file.sha256] == nil
    {
      documents[file.sha256] = try document(file.sha256, database)
    }
    // Aliases are written in the order of the renames.
    let firstUnit: UnitID? = try database.rows(
      "SELECT alias FROM alias WHERE kind = 'unit' AND id = ? ORDER BY rowid LIMIT 1",
      [engagement.plan.unit.rawValue]
    ) { UnitID(try $0.text("alias")) }.first
    let names = try database.rows(
      "SELECT title FROM unit WHERE id = ?", [engagement.plan.unit.rawValue]
    ) { try $0.text("title") }
    return EngagementContent(
      engagement: engagement, unitName: names.first ?? engagement.plan.unit.rawValue,
      firstUnit: firstUnit ?? engagement.plan.unit,
      answers: try StoreSession.answers(of: engagement.id, database),
      waivers: try StoreSession.waivers(of: engagement.id, database).filter {
        $0.holds(on: engagement.day)
      }, parameters: try StoreSession.parameters(of: engagement.id, database),
      evidence: try StoreSession.evidence(
        "engagement = ?", [engagement.id.rawValue], database), documents: documents)
  }
}

extension EngagementContent {
  /// What is missing before a state, in the order of the checklists.
  ///
  /// Evidence whose last day is before `today` has expired.
  func missing(
    _ evaluated: [EvaluatedChecklist], before state: EngagementState, on today: CalendarDate
  ) -> [Diagnostic] {
    let recorded = Dictionary(
      answers.map { ($0.entry.key, $0) }, uniquingKeysWith: { first, _ in first })
    var problems: [Diagnostic] = []
    for required in evaluated.flatMap(\.required) {
      let key = required.key
      func report(_ message: Message, _ more: [String: String] = [:]) {
        let facts = [
          "checklist": key.checklist.rawValue, "item": key.item.rawValue,
          "side": key.side.rawValue, "engagement": engagement.id.rawValue,
        ]
        problems.append(
          Diagnostic(message, at: nil, facts.merging(more) { first, _ in first }))
      }
      guard !waivers.contains(where: { $0.covers(key.checklist, key.item, key.side) }) else {
        continue
      }
      guard let answer = recorded[key], answer.entry.value.isAnswer else {
        report(.storeItemUnanswered)
        continue
      }
      let files = evidence.filter {
        $0.file.supports(key.item, of: key.checklist) && $0.removed == nil
      }
      if required.needsEvidence, answer.entry.evidence.isEmpty, files.isEmpty {
        report(.storeItemWithoutEvidence)
      }
      for file in files where !file.isValid(on: today) {
        report(
          .storeEvidenceExpired,
          ["id": file.file.id.rawValue, "day": file.file.expires?.iso ?? "–"])
      }
      guard state == .reported else { continue }
      switch answer.review {
      case .accepted: break
      case .open: report(.storeAnswerUnreviewed)
      case .returned: report(.storeAnswerReturned)
      }
    }
    return problems
  }
}

extension FindingRows {
  /// What is missing of the causes of an engagement's findings, those that were withdrawn left out.
  func withoutCause(in engagement: EngagementID) throws -> [Diagnostic] {
    try findings(
      "engagement = :engagement AND state <> 'withdrawn'", ["engagement": engagement.rawValue]
    ).compactMap(\.causeProblem)
  }
}

extension EngagementFinding {
  /// Why it cannot be issued: it has no cause, or a suggested one that nobody confirmed.
  var causeProblem: Diagnostic? {
    let message: Message
    switch causeBasis {
    case .established: return nil
    case .suggested: message = .storeCauseUnconfirmed
    case .open: message = .storeCauseMissing
    }
    return Diagnostic(message, at: nil, ["finding": id.rawValue])
  }
}

extension Transaction {
  /// Records the day of the results.
  func date(_ engagement: inout Engagement, _ day: CalendarDate) throws {
    try append(.resultsDated(engagement: engagement.id, day: day))
    engagement.resultsDay = day
  }

  fileprivate func withoutCause(in engagement: EngagementID) throws -> [Diagnostic] {
    try FindingRows(database, session.store.zone).withoutCause(in: engagement)
  }

  /// Keeps assessments, and brings draft findings in line with them.
  fileprivate func keep(
    _ evaluated: [EvaluatedChecklist], of engagement: Engagement
  ) throws -> EvaluationOutcome {
    var outcome = EvaluationOutcome()
    for result in evaluated {
      try keep(result.document)
      try append(
        .assessed(
          engagement: engagement.id, checklist: result.checklist,
          sha256: result.document.sha256, score: result.score, scores: result.scores))
      outcome.kept.append(
        EvaluationOutcome.Kept(
          checklist: result.checklist, score: result.score,
          rating: result.scores.first { $0.scope == Projection.overall }?.rating))
    }
    let known = try FindingRows(database, session.store.zone).findings(
      "engagement = :engagement", ["engagement": engagement.id.rawValue])
    let byFingerprint = Dictionary(
      known.map { ($0.raised.fingerprint, $0) },
      uniquingKeysWith: { first, other in first.state == .withdrawn ? other : first })
    for finding in evaluated.flatMap(\.findings) {
      guard let there = byFingerprint[finding.fingerprint] else {
        outcome.raised.append(try raise(finding, in: engagement))
        continue
      }
      if there.state == .withdrawn {
        // What a person withdrew stays withdrawn.
        guard try isWithdrawnByEvaluation(there.id) else { continue }
        try append(.findingReinstated(finding: there.id, content: FindingContent(finding)))
        outcome.raised.append(there.id)
      } else if there.state == .draft, there.raised.origin == .engine,
        FindingContent(finding) != there.engineContent
      {
        try append(.findingRevised(finding: there.id, content: FindingContent(finding)))
        outcome.revised.append(there.id)
      }
    }
    let found = Set(evaluated.flatMap(\.findings).map(\.fingerprint))
    let checklists = Set(evaluated.map(\.checklist))
    for finding in known
    where finding.state == .draft && finding.raised.origin == .engine
      && !found.contains(finding.raised.fingerprint)
      && (finding.raised.checklist.map(checklists.contains) ?? false)
    {
      try append(
        .findingWithdrawn(
          finding: finding.id, reason: "not found by the evaluation", isAutomatic: true))
      outcome.withdrawn.append(finding.id)
    }
    return outcome
  }

  private func isWithdrawnByEvaluation(_ id: FindingID) throws -> Bool {
    try database.finds(
      "SELECT 1 FROM finding WHERE id = ? AND withdrawn_by_evaluation = 1", [id.rawValue])
  }
}

extension EngagementFinding {
  /// What the latest evaluation said of a draft.
  fileprivate var engineContent: FindingContent {
    var raised = raised
    raised.grade = firstGrade
    return FindingContent(raised)
  }
}
