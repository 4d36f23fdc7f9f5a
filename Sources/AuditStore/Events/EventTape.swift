internal import AuditModel

/// Reads events from a tape member by member, without the containers of `Decodable`: the kinds of change of which a store
/// has most, the others as `Decodable` does.
///
/// Every initialiser throws `TapeDecoder.Refused` where `JSONDecoder` must decide.
enum EventTape {
  /// A value that must be there.
  static func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw TapeDecoder.Refused() }
    return value
  }

  /// A change with its verb: the only member of an object.
  static func change(_ tape: JSONTape, _ position: Int) throws -> (change: Change, verb: String) {
    var found: (verb: String, position: Int)?
    try tape.eachMember(of: position) { key, place in
      guard found == nil else { throw TapeDecoder.Refused() }
      found = (key, place)
    }
    let (verb, place) = try required(found)
    switch verb {
    case "answered": return (.answered(try EntryRecord(tape, value(tape, place))), verb)
    case "answerRecorded":
      return (.answerRecorded(try AnswerRecord(tape, value(tape, place))), verb)
    default: return (try tape.decoded(position), verb)
    }
  }

  /// The position of the only value of a case.
  private static func value(_ tape: JSONTape, _ position: Int) throws -> Int {
    var found: Int?
    try tape.eachMember(of: position) { key, place in if key == "_0" { found = place } }
    return try required(found)
  }

  static func texts(_ tape: JSONTape, _ position: Int) throws -> [String: String] {
    var texts: [String: String] = [:]
    try tape.eachMember(of: position) { key, place in texts[key] = try tape.text(place) }
    return texts
  }

  static func files(_ tape: JSONTape, _ position: Int) throws -> [AnswerRecord.File] {
    let array = tape.values[position]
    guard array.kind == .array else { throw TapeDecoder.Refused() }
    // Most answers name none.
    return array.next == position + 1 ? [] : try tape.decoded(position)
  }
}

/// The members that the records of all programs have.
private struct EntryMembers {
  var engagement: EngagementID?
  var checklist: ChecklistID?
  var item: ItemID?
  var side: Side?
  var revision: Int?
  var fields: [String: String]?
  var note: String?
  var cause: String?
  var evidence: [AnswerRecord.File]?
  var synthetic: Bool?

  /// Takes a member; false for one that it does not know.
  mutating func take(_ key: String, _ tape: JSONTape, _ place: Int) throws -> Bool {
    switch key {
    case "engagement": engagement = EngagementID(try tape.text(place))
    case "checklist": checklist = ChecklistID(try tape.text(place))
    case "item": item = ItemID(try tape.text(place))
    case "side": side = try tape.choice(place)
    case "revision": revision = try tape.number(place)
    case "fields": fields = tape.isNull(place) ? nil : try EventTape.texts(tape, place)
    case "note": note = try tape.optionalText(place)
    case "cause": cause = try tape.optionalText(place)
    case "evidence": evidence = try EventTape.files(tape, place)
    case "synthetic": synthetic = try tape.optionalTruth(place)
    default: return false
    }
    return true
  }
}

extension AnswerRecord {
  init(_ tape: JSONTape, _ position: Int) throws {
    var members = EntryMembers()
    try tape.eachMember(of: position) { key, place in _ = try members.take(key, tape, place) }
    self.init(
      engagement: try EventTape.required(members.engagement),
      checklist: try EventTape.required(members.checklist),
      item: try EventTape.required(members.item), side: try EventTape.required(members.side),
      revision: try EventTape.required(members.revision),
      fields: try EventTape.required(members.fields), note: members.note, cause: members.cause,
      evidence: try EventTape.required(members.evidence), synthetic: members.synthetic)
  }
}

extension EntryRecord {
  init(_ tape: JSONTape, _ position: Int) throws {
    var members = EntryMembers()
    var answer: Answer?
    var (observer, observerText, observed): (PersonID?, String?, ObservationTime?)
    try tape.eachMember(of: position) { key, place in
      guard try !members.take(key, tape, place), !tape.isNull(place) else { return }
      switch key {
      case "answer": answer = try Self.answer(tape, place)
      case "observer": observer = PersonID(try tape.text(place))
      case "observerText": observerText = try tape.text(place)
      case "observed": observed = try tape.decoded(place)
      default: break
      }
    }
    self.init(
      engagement: try EventTape.required(members.engagement),
      checklist: try EventTape.required(members.checklist),
      item: try EventTape.required(members.item), side: try EventTape.required(members.side),
      revision: try EventTape.required(members.revision), answer: answer, fields: members.fields,
      note: members.note, cause: members.cause,
      evidence: try EventTape.required(members.evidence), observer: observer,
      observerText: observerText, observed: observed, synthetic: members.synthetic)
  }

  /// The answer; that of a conformity item at once.
  private static func answer(_ tape: JSONTape, _ position: Int) throws -> Answer {
    var kind: String?
    var conformity: ConformityAnswer?
    try tape.eachMember(of: position) { key, place in
      if key == "kind" { kind = try tape.text(place) }
      if key == "answer" {
        conformity = tape.text(tape.values[place]).flatMap(ConformityAnswer.init)
      }
    }
    if kind == "conformity", let conformity { return .conformity(conformity) }
    return try tape.decoded(position)
  }
}
