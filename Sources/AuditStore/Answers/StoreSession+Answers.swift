public import AuditModel
public import Diagnostics
internal import Foundation
internal import GRDB

extension StoreSession {
  // MARK: - Reading

  /// What is recorded for the items of an engagement, by checklist, item and side.
  ///
  /// An auditee sees the answers of an issued engagement without working notes: without notes, causes and reviewers'
  /// notes, and without references to evidence except for items with an issued finding.
  public func answers(of id: EngagementID) throws(DiagnosticsError) -> [RecordedAnswer] {
    try read { database, access in
      let (engagement, extent) = try readable(id, database, access)
      let answers = try Self.answers(of: engagement.id, database)
      return extent == .issued ? try Self.issued(answers, of: engagement.id, database) : answers
    }
  }

  /// What an auditee sees of answers.
  static func issued(
    _ answers: [RecordedAnswer], of engagement: EngagementID, _ database: Database
  ) throws -> [RecordedAnswer] {
    let found = Set(
      try database.rows(
        "SELECT DISTINCT item FROM finding WHERE engagement = ? AND issued IS NOT NULL",
        [engagement.rawValue]
      ) { try $0.optionalID("item", as: ItemID.self) })
    return answers.map { answer in
      var copy = answer
      (copy.entry.note, copy.entry.cause, copy.reviewNote) = (nil, nil, nil)
      if !found.contains(answer.entry.key.item) { copy.entry.evidence = [] }
      return copy
    }
  }

  static func answers(
    of engagement: EngagementID, _ database: Database
  ) throws -> [RecordedAnswer] {
    let rows = try database.rows(
      "\(answerColumns) WHERE engagement = ? ORDER BY checklist, item, side DESC",
      [engagement.rawValue], answer)
    return try rows.map { try $0.withPresentIDs(database) }
  }

  private static let answerColumns =
    "SELECT entry, author, at, review, reviewer, review_note, engagement FROM answer"

  private static func answer(_ row: RowReader) throws -> RecordedAnswer {
    var entry = try row.json("entry", as: EntryRecord.self).entry
    entry.engagement = try row.id("engagement")
    return RecordedAnswer(
      entry: entry, author: try row.id("author"), at: try row.moment("at"),
      review: try row.choice("review"), reviewer: try row.optionalID("reviewer"),
      reviewNote: try row.optionalText("review_note"))
  }

  /// Everything that was ever recorded for an item, the first entry first.
  public func history(
    of key: AnswerKey, in id: EngagementID
  ) throws(DiagnosticsError) -> [RecordedAnswer] {
    try read { database, access in
      let (engagement, extent) = try readable(id, database, access)
      let entries = try Self.history(of: key, in: engagement.id, database)
      return extent == .issued ? try Self.issued(entries, of: engagement.id, database) : entries
    }
  }

  static func history(
    of key: AnswerKey, in engagement: EngagementID, _ database: Database
  ) throws -> [RecordedAnswer] {
    var entries: [(number: Int, answer: RecordedAnswer)] = []
    // The object of an event keeps the id that the engagement had: aliases lead to the present one.
    for name in try AuditStore.names(of: engagement.rawValue, .engagement, database) {
      let object = "answer/\(name)/\(key.checklist)/\(key.item)/\(key.side.rawValue)"
      for event in try database.rows(
        "SELECT seq, bytes FROM event WHERE object = ? ORDER BY seq", [object], { try $0.event() })
      {
        var entry: AnswerEntry
        switch event.change {
        case .answerRecorded(let record): entry = record.entry.entry
        case .answered(let record): entry = record.entry
        default: continue
        }
        // Records are found by key: another engagement's object may have the same text.
        guard entry.key == key, entry.engagement.rawValue == name else { continue }
        entry.engagement = engagement
        entries.append(
          (
            event.number,
            try RecordedAnswer(
              entry: entry, author: event.actor, at: event.at, review: .open, reviewer: nil,
              reviewNote: nil
            ).withPresentIDs(database)
          ))
      }
    }
    return entries.sorted { $0.number < $1.number }.map(\.answer)
  }

  /// The waivers of an engagement.
  public func waivers(of id: EngagementID) throws(DiagnosticsError) -> [Waiver] {
    try read { database, access in
      try Self.waivers(of: readable(id, database, access).engagement.id, database)
    }
  }

  static func waivers(of engagement: EngagementID, _ database: Database) throws -> [Waiver] {
    try database.rows(
      "SELECT * FROM waiver WHERE engagement = ? ORDER BY checklist, item, side",
      [engagement.rawValue]
    ) { row in
      let side = try row.text("side")
      return Waiver(
        checklist: try row.id("checklist"), item: try row.id("item"),
        side: side.isEmpty ? nil : try row.choice("side"), reason: try row.text("reason"),
        until: try row.day("until"), authority: try row.id("authority"))
    }
  }

  /// The values that parameters of checklists have for an engagement.
  public func parameters(
    of id: EngagementID
  ) throws(DiagnosticsError) -> [ChecklistID: [ParameterID: String]] {
    try read { database, access in
      try Self.parameters(of: readable(id, database, access).engagement.id, database)
    }
  }

  static func parameters(
    of engagement: EngagementID, _ database: Database
  ) throws -> [ChecklistID: [ParameterID: String]] {
    var values: [ChecklistID: [ParameterID: String]] = [:]
    for (checklist, id, value) in try database.rows(
      "SELECT checklist, id, value FROM parameter WHERE engagement = ?", [engagement.rawValue],
      { row -> (ChecklistID, ParameterID, String) in
        (try row.id("checklist"), try row.id("id"), try row.text("value"))
      })
    { values[checklist, default: [:]][id] = value }
    return values
  }

  // MARK: - Changing

  /// Answers, parameters and the day of results that come in together.
  public struct Submission: Sendable {
    /// Entries as they are to stand; their revision is the one on which each was made, 0 where there was none.
    public var entries: [AnswerEntry]
    /// Values of parameters by checklist.
    public var parameters: [ChecklistID: [ParameterID: String]] = [:]
    /// The day of the results.
    public var resultsDay: CalendarDate?
    /// Files that name another unit, period or engagement and are imported all the same.
    public var overrides: [SubjectOverride] = []

    /// Makes a submission of entries.
    public init(entries: [AnswerEntry]) { self.entries = entries }
  }

  /// A file of results that names another subject than the engagement's.
  public struct SubjectOverride: Hashable, Sendable {
    /// The unit that it names, where that is another.
    public var unit: UnitID?
    /// The period that it names, where that is another.
    public var period: String?
    /// The engagement that it names, where that is another.
    public var engagement: EngagementID?
    /// SHA-256 of the file.
    public var sha256: String

    /// Makes an override.
    public init(
      unit: UnitID?, period: String?, engagement: EngagementID?, sha256: String
    ) {
      self.unit = unit
      self.period = period
      self.engagement = engagement
      self.sha256 = sha256
    }
  }

  /// Records a submission, all of it or nothing.
  ///
  /// - Returns: The keys of the entries that were new or different; one that says the same is not recorded again.
  /// - Throws: `DiagnosticsError` with every conflict (`store.answer-conflict`): an item that was answered differently
  ///   meanwhile is never overwritten.
  public func record(
    _ submission: Submission, in id: EngagementID
  ) throws(DiagnosticsError) -> [AnswerKey] {
    try transact { transaction in
      let engagement = try transaction.auditable(id)
      try engagement.requireChecklists(
        submission.entries.map(\.key.checklist) + submission.parameters.keys)
      for override in submission.overrides {
        try transaction.append(
          .subjectOverridden(
            engagement: engagement.id, unit: override.unit?.rawValue, period: override.period,
            named: override.engagement?.rawValue, sha256: override.sha256))
      }
      if let day = submission.resultsDay, engagement.resultsDay != day {
        try transaction.append(.resultsDated(engagement: engagement.id, day: day))
      }
      let known = try Self.parameters(of: engagement.id, transaction.database)
      for (checklist, values) in submission.parameters.sorted(by: { $0.key < $1.key }) {
        for (id, value) in values.sorted(by: { $0.key < $1.key })
        where known[checklist]?[id] != value {
          try transaction.append(
            .parameterSet(
              engagement: engagement.id, checklist: checklist, parameter: id, value: value))
        }
      }
      return try transaction.record(submission.entries, in: engagement)
    }
  }

  /// Records entries alone.
  public func record(
    _ entries: [AnswerEntry], in id: EngagementID
  ) throws(DiagnosticsError) -> [AnswerKey] {
    try record(Submission(entries: entries), in: id)
  }

  /// Accepts or returns answers of others, all of them or none.
  ///
  /// - Throws: `DiagnosticsError` if the person recorded or observed the present value of one of them, or changed its note,
  ///   cause or evidence since (`store.own-work`), or none is there.
  public func review(
    _ keys: [AnswerKey], in id: EngagementID, accepted: Bool, note: String? = nil
  ) throws(DiagnosticsError) {
    try transact { transaction in
      let engagement = try transaction.engagement(id)
      try transaction.require(.review, in: engagement.plan.unit)
      guard engagement.state == .fieldwork || engagement.state == .review else {
        throw engagement.wrongState([.fieldwork, .review])
      }
      if !accepted { try transaction.requireText(note) }
      for key in keys {
        guard let answer = try transaction.answer(key, in: engagement.id),
          answer.entry.value.isAnswer
        else {
          throw DiagnosticsError.unknown(.answer, "\(key.item) \(key.side.rawValue)")
        }
        // Recorded the present value, or changed something beside it since.
        let isOwn = try Self.history(of: key, in: engagement.id, transaction.database).reversed()
          .prefix { $0.entry.value == answer.entry.value }
          .contains {
            $0.author == transaction.actor || $0.entry.observer == .person(transaction.actor)
          }
        guard !isOwn else {
          throw AuditStore.error(.storeOwnWork, ["person": transaction.actor.rawValue])
        }
        try transaction.append(
          .answerReviewed(
            engagement: engagement.id, checklist: key.checklist, item: key.item, side: key.side,
            revision: answer.entry.revision, accepted: accepted, note: note))
      }
    }
  }

  /// Waives items, all of them or none: they need not be answered.
  public func waive(
    _ items: [(checklist: ChecklistID, item: ItemID, side: Side?)], in id: EngagementID,
    reason: String, until: CalendarDate?
  ) throws(DiagnosticsError) {
    try transact { transaction in
      let engagement = try transaction.engagement(id)
      try transaction.require(.accept, in: engagement.plan.unit)
      guard engagement.state == .planned || engagement.state == .fieldwork else {
        throw engagement.wrongState([.planned, .fieldwork])
      }
      try transaction.requireText(reason)
      if let until { try transaction.requireComing(until, "--until") }
      try engagement.requireChecklists(items.map(\.checklist))
      for (checklist, item, side) in items {
        // It can be extended, and renewed after its end.
        let isWaived = try transaction.database.finds(
          """
          SELECT 1 FROM waiver WHERE engagement = ? AND checklist = ? AND item = ? AND side = ?
            AND (until IS NULL OR until >= coalesce(?, 'z'))
          """,
          [
            engagement.id.rawValue, checklist.rawValue, item.rawValue, side?.rawValue ?? "",
            until?.iso,
          ])
        guard !isWaived else {
          throw DiagnosticsError.twice(.waiver, item.rawValue)
        }
        try transaction.append(
          .itemWaived(
            engagement: engagement.id, checklist: checklist, item: item, side: side,
            reason: reason, until: until))
      }
    }
  }

  static func answer(
    _ key: AnswerKey, in engagement: EngagementID, _ database: Database
  ) throws -> RecordedAnswer? {
    try database.rows(
      "\(answerColumns) WHERE engagement = ? AND checklist = ? AND item = ? AND side = ?",
      [
        engagement.rawValue, key.checklist.rawValue, key.item.rawValue, key.side.rawValue,
      ], answer
    ).first?.withPresentIDs(database)
  }
}

extension Observer {
  /// The observer by the id that the person has now.
  func withPresentID(_ database: Database) throws -> Observer {
    guard case .person(let id) = self else { return self }
    return .person(PersonID(try AuditStore.resolve(id.rawValue, .person, database)))
  }
}

extension RecordedAnswer {
  /// The answer with the ids that its author and observer have now.
  fileprivate func withPresentIDs(_ database: Database) throws -> RecordedAnswer {
    var copy = self
    copy.author = PersonID(try AuditStore.resolve(author.rawValue, .person, database))
    copy.entry.observer = try entry.observer?.withPresentID(database)
    return copy
  }
}

extension AnswerEntry {
  /// Keeps who observed an answer and when, where the entry changes something beside it: a note does not give
  /// the answer.
  fileprivate mutating func keepObservation(of current: RecordedAnswer) {
    guard value.isAnswer, value == current.entry.value, isSynthetic == current.entry.isSynthetic
    else { return }
    observer = observer ?? current.entry.observer ?? .person(current.author)
    observed = observed ?? current.entry.observed ?? .moment(current.at)
  }
}

extension Engagement {
  /// - Throws: `DiagnosticsError` (`store.unknown`) if one of the checklists is not of the engagement.
  func requireChecklists(_ ids: [ChecklistID]) throws {
    for id in ids where !plan.checklists.contains(where: { $0.id == id }) {
      throw DiagnosticsError.unknown(.checklist, id.rawValue)
    }
  }
}

extension Transaction {
  func answer(_ key: AnswerKey, in engagement: EngagementID) throws -> RecordedAnswer? {
    try StoreSession.answer(key, in: engagement, database)
  }

  /// Appends an event for each entry that is new or different.
  fileprivate func record(
    _ entries: [AnswerEntry], in engagement: Engagement
  ) throws -> [AnswerKey] {
    var conflicts: [Diagnostic] = []
    var recorded: [AnswerKey] = []
    for entry in entries {
      let current = try answer(entry.key, in: engagement.id)
      let revision = current?.entry.revision ?? 0
      var next = entry
      next.engagement = engagement.id
      next.observer = try entry.observer?.withPresentID(database)
      next.revision = revision + 1
      if let current {
        var same = current.entry
        same.revision = next.revision
        if same == next { continue }
        next.keepObservation(of: current)
        if same == next { continue }
      }
      guard revision == entry.revision else {
        conflicts.append(
          Diagnostic(
            .storeAnswerConflict, at: nil,
            [
              "item": entry.key.item.rawValue, "side": entry.key.side.rawValue,
              "person": current?.author.rawValue ?? "–", "found": String(revision),
              "expected": String(entry.revision),
            ]))
        continue
      }
      try append(.answered(EntryRecord(next)))
      recorded.append(entry.key)
    }
    guard conflicts.isEmpty else { throw DiagnosticsError(conflicts) }
    return recorded
  }
}
