public import AuditModel
internal import Foundation

/// How a change came in.
public enum EntryWay: String, Hashable, Sendable, Codable {
  /// By a command.
  case cli
  /// From a file.
  case `import`
  /// Through the web workspace.
  case web
}

/// An event of the trail: who changed what, when, and the event before.
public struct EventRecord: Hashable, Sendable, Codable {
  /// The version of the form.
  public var form: Int
  /// The store, 32 hexadecimal digits: no event can be moved to another store.
  public var store: String
  /// The number of the event, from 1 on without gaps.
  public var number: Int
  /// When, in UTC.
  public var at: Timestamp
  /// Who.
  public var actor: PersonID
  /// How it came in.
  public var way: EntryWay
  /// What changed.
  var change: Change
  /// The leaf hash of the event before; the hash of nothing for the first.
  public var previous: String
  /// Kept only where it is false, so that events of earlier forms stay as they are.
  private var independent: Bool?

  /// Whether the actor audited although not independent of the unit at that moment.
  public var isDependent: Bool { independent == false }

  /// Makes an event.
  init(
    store: String, number: Int, at: Timestamp, actor: PersonID, way: EntryWay, change: Change,
    previous: String, isDependent: Bool = false
  ) {
    form = 1
    self.store = store
    self.number = number
    self.at = at
    self.actor = actor
    self.way = way
    self.change = change
    self.previous = previous
    independent = isDependent ? false : nil
  }

  /// The bytes that are hashed and kept: JSON with sorted keys.
  ///
  /// - Throws: `EncodingError`; no event gives rise to one.
  package func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }

  /// Reads an event from its bytes.
  ///
  /// - Throws: `DecodingError` if the bytes hold no event.
  package static func read(_ bytes: [UInt8]) throws -> EventRecord {
    try readWithVerb(bytes).event
  }

  /// The event that bytes hold, with its verb as it is written in them.
  static func readWithVerb(_ bytes: [UInt8]) throws -> (event: EventRecord, verb: String) {
    if let found = readPlain(bytes) { return found }
    let event = try JSONDecoder().decode(EventRecord.self, from: Data(bytes))
    return (event, event.verb)
  }

  /// The event that bytes of the plain form hold; `nil` where `JSONDecoder` must decide.
  static func readPlain(_ bytes: [UInt8]) -> (event: EventRecord, verb: String)? {
    guard let tape = JSONTape(bytes) else { return nil }
    do {
      var (form, number): (Int?, Int?)
      var (store, previous, actor): (String?, String?, String?)
      var (at, way, independent): (Timestamp?, EntryWay?, Bool?)
      var found: (change: Change, verb: String)?
      try tape.eachMember(of: 0) { key, place in
        switch key {
        case "form": form = try tape.number(place)
        case "store": store = try tape.text(place)
        case "number": number = try tape.number(place)
        case "at": at = Timestamp(rfc3339: try tape.text(place))
        case "actor": actor = try tape.text(place)
        case "way": way = try tape.choice(place)
        case "change": found = try EventTape.change(tape, place)
        case "previous": previous = try tape.text(place)
        case "independent": independent = try tape.optionalTruth(place)
        default: break
        }
      }
      let (change, verb) = try EventTape.required(found)
      var event = EventRecord(
        store: try EventTape.required(store), number: try EventTape.required(number),
        at: try EventTape.required(at), actor: PersonID(try EventTape.required(actor)),
        way: try EventTape.required(way), change: change,
        previous: try EventTape.required(previous))
      event.form = try EventTape.required(form)
      event.independent = independent
      return (event, verb)
    } catch {
      return nil
    }
  }

  /// What the event did, in one word, and to what: for search.
  public var summary: (verb: String, object: String) { (verb, change.object) }

  /// The kind of change.
  public var kind: EventKind {
    guard let kind = EventKind(rawValue: verb) else {
      preconditionFailure("every change has a kind")
    }
    return kind
  }

  /// The kind of change as it is written, such as `answered`.
  public var verb: String {
    let mirror = Mirror(reflecting: change)
    return mirror.children.first?.label ?? "\(change)"
  }
}
