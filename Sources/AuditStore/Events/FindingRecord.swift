internal import AuditModel

/// A finding as programs of forms 1 to 4 recorded it: with texts in one language, which was not recorded.
struct FindingRecord: Hashable, Sendable, Codable {
  var id: FindingID
  var engagement: EngagementID
  var checklist: ChecklistID?
  var fingerprint: String
  var unit: UnitID
  var item: ItemID?
  var side: Side?
  var requirement: RequirementID?
  var grade: Grade
  var condition: String
  var criteria: String
  var cause: String
  var effect: String
  var recommendation: String
  var due: CalendarDate?
  var occurrences: Int

  /// Whether a person raised it: their findings have fingerprints of another recipe than the engine's.
  var isByHand: Bool {
    fingerprint
      == FindingByHand(
        unit: unit, item: item, side: side, requirement: requirement, condition: condition
      ).fingerprint
  }

  /// What was raised.
  ///
  /// The engine changes only what it is known to have raised.
  var draft: DraftRecord {
    let parts: [(FindingPart, String)] = [
      (.condition, condition), (.criteria, criteria), (.cause, cause), (.effect, effect),
      (.recommendation, recommendation),
    ]
    return DraftRecord(
      id: id, engagement: engagement, unit: unit, occurrences: occurrences,
      origin: isByHand ? .person : .unrecorded,
      checklist: checklist, fingerprint: fingerprint, item: item, side: side,
      requirement: requirement,
      content: FindingContent(
        grade: grade, due: due,
        texts: Dictionary(
          uniqueKeysWithValues: parts.map { part, text in
            (
              part.rawValue,
              LocalizedText([.undetermined: text], fallback: .undetermined)
            )
          })))
  }
}

/// What an evaluation may change of a draft: grade, due day and texts.
struct FindingContent: Hashable, Sendable, Codable {
  var grade: Grade
  var due: CalendarDate?
  /// By the name of the part; empty texts are left out.
  var texts: [String: LocalizedText]
  /// What the cause rests on; `nil` in events of programs that did not record it.
  var causeBasis: CauseBasis?

  init(
    grade: Grade, due: CalendarDate?, texts: [String: LocalizedText],
    causeBasis: CauseBasis? = nil
  ) {
    self.grade = grade
    self.due = due
    self.texts = texts
    self.causeBasis = causeBasis
  }

  init(_ raised: RaisedFinding) {
    self.init(
      grade: raised.grade, due: raised.due,
      texts: Dictionary(
        uniqueKeysWithValues: raised.texts.filter { !$0.value.isEmpty }.map {
          ($0.key.rawValue, $0.value)
        }), causeBasis: raised.causeBasis)
  }
}

/// A finding as it was raised, with its texts in every language.
struct DraftRecord: Hashable, Sendable, Codable {
  var id: FindingID
  var engagement: EngagementID
  var unit: UnitID
  var occurrences: Int
  var origin: FindingOrigin
  var checklist: ChecklistID?
  var fingerprint: String
  var item: ItemID?
  var side: Side?
  var requirement: RequirementID?
  var content: FindingContent
}
