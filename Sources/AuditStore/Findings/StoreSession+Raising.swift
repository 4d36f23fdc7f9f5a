public import AuditModel
public import Diagnostics
internal import GRDB

extension StoreSession {
  /// Raises findings by hand, all or none.
  ///
  /// - Returns: Their ids.
  /// - Throws: `DiagnosticsError` (`store.twice`) if the engagement has a finding with the fingerprint.
  public func raise(
    _ findings: [RaisedFinding], in id: EngagementID
  ) throws(DiagnosticsError) -> [FindingID] {
    try transact { transaction in
      let engagement = try transaction.auditable(id, in: [.fieldwork, .review])
      return try findings.map { finding in
        let known = try String.fetchOne(
          transaction.database.cachedStatement(
            sql: """
              SELECT id FROM finding
              WHERE engagement = ? AND fingerprint = ? AND state <> 'withdrawn'
              """),
          arguments: [engagement.id.rawValue, finding.fingerprint])
        if let known {
          throw DiagnosticsError.twice(.finding, known)
        }
        return try transaction.raise(finding, in: engagement)
      }
    }
  }

  /// Regrades a finding; the grade with which it was raised stays known.
  public func regrade(
    _ id: FindingID, to grade: Grade, reason: String
  ) throws(DiagnosticsError) {
    try transact { transaction in
      let finding = try transaction.judged(id)
      try transaction.requireText(reason)
      guard finding.state.openness == .always else {
        throw finding.wrongState(FindingState.having(.always))
      }
      try transaction.append(
        .findingRegraded(finding: id, from: finding.grade, to: grade, reason: reason))
    }
  }

  /// Edits texts of a finding in one language; the original texts are kept.
  ///
  /// - Parameters:
  ///   - id: The finding.
  ///   - texts: The edited parts.
  ///   - language: The language of the texts.
  ///   - confirmsCause: Whether the cause that the checklist suggests is confirmed as it is, in all its languages.
  /// - Throws: `DiagnosticsError` if no role permits it (`store.forbidden`), the state does not (`store.state`), or there is
  ///   no suggested cause to confirm (`store.cause-not-suggested`).
  public func edit(
    _ id: FindingID, _ texts: [FindingPart: String], in language: Language,
    confirmsCause: Bool = false
  ) throws(DiagnosticsError) {
    try transact { transaction in
      let finding = try transaction.finding(id)
      // The team writes drafts; what was issued is changed by those who judge.
      if finding.state == .draft,
        try transaction.engagement(finding.engagement).hasMember(transaction.actor)
      {
        try transaction.require(.audit, in: finding.unit)
      } else {
        try transaction.require(.judge, in: finding.unit)
      }
      guard finding.state.openness == .always else {
        throw finding.wrongState(FindingState.having(.always))
      }
      if confirmsCause {
        guard finding.causeBasis == .suggested else {
          throw AuditStore.error(.storeCauseNotSuggested, ["finding": id.rawValue])
        }
        try transaction.append(.causeConfirmed(finding: id))
      }
      for text in texts.values { try transaction.requireText(text) }
      let changed = texts.filter { part, text in
        finding.texts.edited[part]?.given(in: language) != text
          && !(finding.texts.edited[part] == nil
            && finding.texts.original[part]?.given(in: language) == text
            && (part != .cause || finding.causeBasis == .established))
      }
      guard !changed.isEmpty else { return }
      try transaction.append(
        .findingEdited(
          finding: id, language: language.tag,
          texts: Dictionary(
            uniqueKeysWithValues: changed.map { ($0.key.rawValue, $0.value) })))
    }
  }

  /// Withdraws findings that do not hold, all or none.
  public func withdraw(_ ids: [FindingID], reason: String) throws(DiagnosticsError) {
    try transact { transaction in
      try transaction.requireText(reason)
      for id in ids {
        let finding = try transaction.judged(id)
        guard finding.state.next.contains(.withdrawn) else {
          throw finding.wrongState(
            FindingState.allCases.filter { $0.next.contains(.withdrawn) })
        }
        try transaction.append(
          .findingWithdrawn(finding: id, reason: reason, isAutomatic: false))
      }
    }
  }
}

extension Transaction {
  /// A finding that the person may judge, as it counts today.
  func judged(_ id: FindingID) throws -> EngagementFinding {
    try require(.judge, in: try finding(id).unit)
    return try asOfToday(id)
  }

  /// A finding as it counts today: one whose accepted risk has ended is recorded as issued again first, so that work on
  /// it can go on.
  func asOfToday(_ id: FindingID) throws -> EngagementFinding {
    let finding = try finding(id)
    let state = finding.effectiveState(on: today)
    guard state != finding.state else { return finding }
    try move(finding, to: state)
    return try self.finding(id)
  }

  /// Appends a finding under a new id.
  func raise(_ raised: RaisedFinding, in engagement: Engagement) throws -> FindingID {
    let before =
      try Int.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT count(DISTINCT engagement) FROM finding
            WHERE fingerprint = ? AND engagement <> ? AND state <> 'withdrawn'
            """), arguments: [raised.fingerprint, engagement.id.rawValue]) ?? 0
    var number =
      try Int.fetchOne(
        database.cachedStatement(
          sql: "SELECT coalesce(max(number), 0) FROM finding WHERE engagement = ?"),
        arguments: [engagement.id.rawValue]) ?? 0
    var id: FindingID
    repeat {
      number += 1
      id = FindingID("\(engagement.id)/\(number)")
    } while try database.finds("SELECT 1 FROM finding WHERE id = ?", [id.rawValue])
    try append(
      .findingDrafted(
        DraftRecord(
          id: id, engagement: engagement.id, unit: engagement.plan.unit,
          occurrences: before + 1, origin: raised.origin, checklist: raised.checklist,
          fingerprint: raised.fingerprint, item: raised.item, side: raised.side,
          requirement: raised.requirement, content: FindingContent(raised))))
    return id
  }
}
