public import AuditModel
public import Diagnostics
internal import Foundation
internal import GRDB
public import Seals

/// An event of the trail as a person may read it.
public struct TrailEntry: Hashable, Sendable {
  let record: EventRecord
  let isWhole: Bool

  /// The event; `nil` for administrators if it belongs to an engagement: they see that it happened, not what it says.
  public var event: EventRecord? { isWhole ? record : nil }
  /// The number of the event.
  public var number: Int { record.number }
  /// When it happened.
  public var at: Timestamp { record.at }
  /// Who did it.
  public var actor: PersonID { record.actor }
  /// What kind of event it is.
  public var kind: EventKind { record.kind }
  /// What the event did, in one word.
  public var verb: String { record.summary.verb }
  /// To what it did it, such as `finding/E-1/3`.
  public var object: String { record.summary.object }
  /// Whether it is the act of an auditor who was not independent of the unit.
  public var isDependent: Bool { record.isDependent }
}

extension StoreSession {
  /// The events from a number on that the person may read.
  ///
  /// - Parameters:
  ///   - first: The first number.
  ///   - limit: How many at most.
  ///   - object: Only those about a thing, such as `finding/E-1/3`, under its present and its former ids; `nil` for all.
  /// - Returns: The events in the order of their numbers.
  /// - Throws: `DiagnosticsError` if no role of the person shows the trail (`store.not-readable`), or the person may read no
  ///   event about the thing (`store.unknown`).
  public func events(
    from first: Int = 1, limit: Int = 1_000_000, about object: String? = nil
  ) throws(DiagnosticsError) -> [TrailEntry] {
    try read { database, access in
      try access.requireReading(.trail)
      var extents: [EngagementID: Bool] = [:]
      var events: [TrailEntry] = []
      var isKnown = object == nil
      let names = try object.map { try Projection.json(Self.names(ofObject: $0, database)) }
      try database.eachRow(
        """
        SELECT seq, bytes FROM event
        WHERE (:names IS NULL AND seq >= :first OR object IN (SELECT value FROM json_each(:names)))
        ORDER BY seq
        """, ["first": first, "names": names]
      ) { row in
        guard events.count < limit else { return false }
        let event = try row.event()
        guard let isWhole = try isWhole(event, &extents, database, access) else { return true }
        isKnown = true
        if event.number >= first { events.append(TrailEntry(record: event, isWhole: isWhole)) }
        return true
      }
      if let object, !isKnown { throw DiagnosticsError.unknown(.object, object) }
      return events
    }
  }

  /// What events call a thing: with the present id of the person, unit or engagement in its name, and with the former ones.
  private static func names(ofObject object: String, _ database: Database) throws -> [String] {
    guard let slash = object.firstIndex(of: "/") else { return [object] }
    let (kind, id) = (object[..<slash], String(object[object.index(after: slash)...]))
    func names(_ renamed: RenamedKind, _ name: String, _ rest: String = "") throws -> [String] {
      let present = try AuditStore.resolve(name, renamed, database)
      return try AuditStore.names(of: present, renamed, database).map { "\(kind)/\($0)\(rest)" }
    }
    if let renamed = RenamedKind(rawValue: String(kind)) { return try names(renamed, id) }
    // Answers and the like have the engagement's id first, and ids of older stores may hold slashes.
    var all = [object]
    for slash in id.indices where id[slash] == "/" {
      all += try names(.engagement, String(id[..<slash]), String(id[slash...]))
    }
    return all
  }

  /// Whether the person may read the content of an event; `nil`: not even that it happened.
  ///
  /// The content of events about an engagement is for those who read the answers of its unit; other events are for roles
  /// in the whole organisation.
  private func isWhole(
    _ event: EventRecord, _ known: inout [EngagementID: Bool], _ database: Database,
    _ access: Access
  ) throws -> Bool? {
    let readsAll = access.person.grants.contains {
      Authority.reading(.trail, as: $0.role) == .all && $0.unit == nil
    }
    guard let id = try Projection.engagement(of: event.change, database) else {
      return readsAll ? true : nil
    }
    if known[id] == nil {
      let engagement = try EngagementRows(database, zone: store.zone, today: today).engagement(id)
      known[id] =
        try access.extent(of: .trail, in: engagement) == .all
        && access.extent(of: .engagements, in: engagement) == .all
    }
    return known[id] == true ? true : readsAll ? false : nil
  }

  /// The proof that an event is in the trail.
  ///
  /// - Throws: `DiagnosticsError` (`store.unknown`) if there is no such event, or none that the person may read.
  public func proof(
    of number: Int
  ) throws(DiagnosticsError) -> (event: [UInt8], hashes: [SHA256Digest], head: TrailHead) {
    let isFound = try read { database, access in
      try access.requireReading(.trail)
      var extents: [EngagementID: Bool] = [:]
      return try database.rows("SELECT seq, bytes FROM event WHERE seq = ?", [number]) {
        try isWhole($0.event(), &extents, database, access) == true
      }.contains(true)
    }
    guard isFound else {
      throw DiagnosticsError.unknown(.event, String(number))
    }
    return try store.proof(of: number)
  }

  /// The day of the last change in the organisation's time zone: the day for which a pack is made.
  public func lastChangedDay() throws(DiagnosticsError) -> CalendarDate {
    try read { database, _ in
      let last = try database.rows("SELECT at FROM event ORDER BY seq DESC LIMIT 1") {
        try $0.moment("at")
      }.first
      return store.zone.day(of: last ?? now)
    }
  }

  /// The proofs that every event about an engagement, its answers, findings, actions and evidence is in the trail.
  ///
  /// - Returns: The events in their order with their proofs, and the head to which these lead.
  public func proofs(
    about id: EngagementID
  ) throws(DiagnosticsError) -> (
    events: [(number: Int, event: [UInt8], hashes: [SHA256Digest])], head: TrailHead
  ) {
    let engagement = try engagement(id)
    return try store.proofs(about: engagement.id)
  }
}
