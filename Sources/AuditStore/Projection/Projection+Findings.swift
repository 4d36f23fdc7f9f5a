internal import AuditModel
internal import GRDB

/// What events say of findings, their follow-up and evidence.
extension Projection {
  func applyToFinding() throws {
    switch event.change {
    case .findingRaised(let record):
      try raise(record.draft)
      if !record.isByHand { try deriveCauseBasis(of: record.id, otherwise: .open) }
    case .findingDrafted(let record): try raise(record)
    case .findingRevised(let finding, let content): try revise(finding, content)
    case .findingEdited(let finding, let language, let texts):
      for (part, text) in texts.sorted(by: { $0.key < $1.key }) {
        try write(text, part, language, of: finding, edited: true, fallback: false)
      }
    case .causeConfirmed(let finding):
      try run(
        """
        INSERT INTO finding_text (finding, part, edited, language, fallback, text)
        SELECT finding, part, 1, language, fallback, text FROM finding_text
        WHERE finding = ? AND part = 'cause' AND edited = 0
        """, [finding.rawValue])
    case .findingWithdrawn(let finding, let reason, let isAutomatic):
      try run(
        """
        UPDATE finding SET state = 'withdrawn', moved = ?, withdrawal = ?,
          withdrawn_by_evaluation = ? WHERE id = ?
        """, [at, reason, isAutomatic ? 1 : 0, finding.rawValue])
    case .findingReinstated(let finding, let content):
      try run(
        """
        UPDATE finding SET state = 'draft', moved = ?, withdrawal = NULL,
          withdrawn_by_evaluation = 0 WHERE id = ?
        """, [at, finding.rawValue])
      try revise(finding, content)
    case .findingRegraded(let finding, _, let grade, _):
      try run(
        "UPDATE finding SET grade = ?, regraded = 1 WHERE id = ?",
        [grade.rawValue, finding.rawValue])
    case .findingMoved(let finding, _, let state, _):
      try run(
        """
        UPDATE finding SET state = ?, moved = ?,
          issued = CASE WHEN ? = 'issued' AND issued IS NULL THEN ? ELSE issued END
        WHERE id = ?
        """, [state.rawValue, at, state.rawValue, at, finding.rawValue])
    case .findingAnswered(let finding, let agrees, let text):
      try run(
        "INSERT INTO response (finding, seq, agrees, text, author, at) VALUES (?, ?, ?, ?, ?, ?)",
        [finding.rawValue, event.number, agrees ? 1 : 0, text, actor, at])
    case .actionAgreed(let id, let finding, let text, let owner, let due):
      try run(
        """
        INSERT INTO action (id, finding, number, text, owner, due, percent, at)
        VALUES (?, ?, (SELECT count(*) + 1 FROM action WHERE finding = ?), ?, ?, ?, 0, ?)
        """,
        [id.rawValue, finding.rawValue, finding.rawValue, text, owner.rawValue, due.iso, at])
    case .actionProgressed(let action, let percent, let text):
      try run(
        "UPDATE action SET percent = ?, progress = ?, reporter = ?, at = ? WHERE id = ?",
        [percent, text, actor, at, action.rawValue])
    case .findingVerified(let finding, let isEffective, let note):
      try run(
        """
        INSERT INTO verification (finding, seq, effective, note, author, at)
        VALUES (?, ?, ?, ?, ?, ?)
        """, [finding.rawValue, event.number, isEffective ? 1 : 0, note, actor, at])
    case .riskAccepted(let finding, let reason, let until):
      try run(
        """
        UPDATE finding SET accepted_until = ?, accepted_reason = ?, accepted_by = ? WHERE id = ?
        """, [until.iso, reason, actor, finding.rawValue])
    case .evidenceAdded(let file): try add(file)
    case .evidenceRemoved(let evidence, let reason):
      try run("UPDATE evidence SET removed = ? WHERE id = ?", [reason, evidence.rawValue])
    default: break
    }
  }

  private func raise(_ record: DraftRecord) throws {
    let grade = record.content.grade.rawValue
    try run(
      """
      INSERT INTO finding (id, engagement, number, checklist, fingerprint, unit, item, side,
        requirement, origin, grade, first_grade, cause_basis, due, occurrences, state, raised,
        moved)
      VALUES (?, ?, (SELECT coalesce(max(number), 0) + 1 FROM finding WHERE engagement = ?),
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?)
      """,
      [
        record.id.rawValue, record.engagement.rawValue, record.engagement.rawValue,
        record.checklist?.rawValue, record.fingerprint, record.unit.rawValue,
        record.item?.rawValue, record.side?.rawValue, record.requirement?.rawValue,
        record.origin.rawValue, grade, grade, CauseBasis.established.rawValue,
        record.content.due?.iso, record.occurrences, at, at,
      ])
    try write(record.content, of: record.id)
    try setCauseBasis(of: record.id, record.content, record.origin)
  }

  /// Events of the fifth form do not say what a cause rests on: unless it is the one that stands with the answer, the
  /// engine took it from the checklist.
  private func setCauseBasis(
    of finding: FindingID, _ content: FindingContent, _ origin: FindingOrigin
  ) throws {
    if content.causeBasis == nil, origin == .engine, content.texts["cause"] != nil {
      try deriveCauseBasis(of: finding, otherwise: .suggested)
    } else {
      let basis = content.causeBasis ?? (content.texts["cause"] == nil ? .open : .established)
      // Rows begin as established.
      try run(
        "UPDATE finding SET cause_basis = ?1 WHERE id = ?2 AND cause_basis <> ?1",
        [basis.rawValue, finding.rawValue])
    }
  }

  private func deriveCauseBasis(of finding: FindingID, otherwise basis: CauseBasis) throws {
    try run(
      """
      UPDATE finding SET cause_basis = CASE WHEN EXISTS (
          SELECT 1 FROM answer, finding_text AS given
          WHERE answer.engagement = finding.engagement AND answer.checklist = finding.checklist
            AND answer.item = finding.item AND answer.side = finding.side
            AND given.finding = finding.id AND given.part = 'cause' AND given.edited = 0
            AND given.text = json_extract(answer.entry, '$.cause'))
        THEN 'established' ELSE ? END WHERE id = ?
      """, [basis.rawValue, finding.rawValue])
  }

  /// Puts what an evaluation says in place of the original; edited texts and a grade that a person gave stay.
  private func revise(_ finding: FindingID, _ content: FindingContent) throws {
    let grade = content.grade.rawValue
    try run(
      """
      UPDATE finding SET grade = CASE WHEN regraded = 0 THEN ? ELSE grade END,
        first_grade = ?, due = ? WHERE id = ?
      """, [grade, grade, content.due?.iso, finding.rawValue])
    try run(
      "DELETE FROM finding_text WHERE finding = ? AND edited = 0", [finding.rawValue])
    try write(content, of: finding)
    try setCauseBasis(of: finding, content, .engine)
  }

  private func write(_ content: FindingContent, of finding: FindingID) throws {
    for (part, text) in content.texts.sorted(by: { $0.key < $1.key }) {
      for language in text.languages {
        try write(
          text.given(in: language) ?? "", part, language.tag, of: finding, edited: false,
          fallback: language == text.fallback)
      }
    }
  }

  private func write(
    _ text: String, _ part: String, _ language: String, of finding: FindingID, edited: Bool,
    fallback: Bool
  ) throws {
    // Originals are new each time; what need not look for a row to replace is twice as fast.
    try run(
      """
      INSERT INTO finding_text (finding, part, edited, language, fallback, text)
      VALUES (?, ?, ?, ?, ?, ?)
      \(edited ? "ON CONFLICT DO UPDATE SET text = excluded.text" : "")
      """, [finding.rawValue, part, edited ? 1 : 0, language, fallback ? 1 : 0, text])
  }

  private func add(_ file: Evidence) throws {
    try run(
      """
      INSERT INTO evidence
        (id, engagement, number, sha256, size, name, date, source, checklist, item, finding,
          action, media_type, expires, author, at)
      VALUES (?, ?, (SELECT count(*) + 1 FROM evidence WHERE engagement = ?),
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        file.id.rawValue, file.engagement.rawValue, file.engagement.rawValue, file.sha256,
        file.size, file.name, file.date?.iso, file.source, file.checklist?.rawValue,
        file.item?.rawValue, file.finding?.rawValue, file.action?.rawValue, file.mediaType,
        file.expires?.iso, actor,
        at,
      ])
  }
}
