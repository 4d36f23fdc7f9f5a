internal import AuditModel

/// An answer as programs of forms 1 to 4 recorded it: by the fields of a results file.
struct AnswerRecord: Hashable, Sendable, Codable {
  struct File: Hashable, Sendable, Codable {
    var href: String
    var sha256: String?
    var title: String?
  }

  var engagement: EngagementID
  var checklist: ChecklistID
  var item: ItemID
  var side: Side
  var revision: Int
  var fields: [String: String]
  var note: String?
  var cause: String?
  var evidence: [File]
  var synthetic: Bool?

  /// The entry that it stands for; a record without fields holds no answer.
  var entry: EntryRecord {
    let known = fields.filter { ResultField(rawValue: $0.key) != nil }
    return EntryRecord(
      engagement: engagement, checklist: checklist, item: item, side: side, revision: revision,
      fields: known.isEmpty ? nil : known, note: note, cause: cause, evidence: evidence,
      synthetic: synthetic == true ? true : nil)
  }
}

/// An entry as events keep it: a canonical JSON object with sorted keys, what is not known left out.
struct EntryRecord: Hashable, Sendable, Codable {
  var engagement: EngagementID
  var checklist: ChecklistID
  var item: ItemID
  var side: Side
  var revision: Int
  var answer: Answer?
  var fields: [String: String]?
  var note: String?
  var cause: String?
  var evidence: [AnswerRecord.File]
  var observer: PersonID?
  var observerText: String?
  var observed: ObservationTime?
  var synthetic: Bool?
}

extension EntryRecord {
  init(_ entry: AnswerEntry) {
    self.init(
      engagement: entry.engagement, checklist: entry.key.checklist, item: entry.key.item,
      side: entry.key.side, revision: entry.revision, note: entry.note, cause: entry.cause,
      evidence: entry.evidence.map {
        AnswerRecord.File(href: $0.href, sha256: $0.sha256, title: $0.title)
      }, observed: entry.observed, synthetic: entry.isSynthetic ? true : nil)
    switch entry.value {
    case .answer(let answer): self.answer = answer
    case .fields(let fields):
      self.fields = Dictionary(
        uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) })
    case .none: break
    }
    switch entry.observer {
    case .person(let person): observer = person
    case .text(let text): observerText = text
    case nil: break
    }
  }

  /// Whether the item is answered.
  var isAnswer: Bool { answer != nil || fields?.isEmpty == false }

  var entry: AnswerEntry {
    let value: AnswerValue =
      if let answer {
        .answer(answer)
      } else if let fields {
        .fields(
          Dictionary(
            fields.compactMap { name, value in ResultField(rawValue: name).map { ($0, value) } },
            uniquingKeysWith: { first, _ in first }))
      } else {
        .none
      }
    return AnswerEntry(
      engagement: engagement, key: AnswerKey(checklist: checklist, item: item, side: side),
      revision: revision, value: value, note: note, cause: cause,
      evidence: evidence.map {
        EvidenceReference(href: $0.href, sha256: $0.sha256, title: $0.title)
      }, observer: observer.map(Observer.person) ?? observerText.map(Observer.text),
      observed: observed, isSynthetic: synthetic ?? false)
  }
}
