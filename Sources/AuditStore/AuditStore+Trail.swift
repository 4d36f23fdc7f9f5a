public import Diagnostics
internal import Foundation
internal import GRDB
public import Seals

/// The head of a trail: how many events there are, and the hash of the tree over them.
public struct TrailHead: Hashable, Sendable {
  /// The store.
  public var store: String
  /// How many events.
  public var size: Int
  /// The hash of the tree.
  public var root: SHA256Digest

  /// Makes a head.
  public init(store: String, size: Int, root: SHA256Digest) {
    self.store = store
    self.size = size
    self.root = root
  }

  /// The text that is signed: origin, size, hash in base64, each on a line.
  ///
  /// - Note: Source: C2SP tlog-checkpoint, the note text.
  public var text: String {
    "patuh/\(store)\n\(size)\n\(Data(root.bytes).base64EncodedString())\n"
  }

  /// Reads such a text; `nil` for anything else.
  public init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4, lines[3].isEmpty, lines[0].hasPrefix("patuh/"),
      let size = Int(lines[1]), size >= 0,
      let bytes = Data(base64Encoded: String(lines[2])).map(Array.init),
      let root = SHA256Digest(bytes: bytes)
    else { return nil }
    self.init(store: String(lines[0].dropFirst(6)), size: size, root: root)
  }
}

/// Something that does not agree with the trail.
public struct TrailProblem: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The bytes of an event are not those that were hashed.
    case eventAltered = "event-altered"
    /// An event is missing.
    case eventMissing = "event-missing"
    /// An event does not follow the one before it.
    case chainBroken = "chain-broken"
    /// An event belongs to another store.
    case eventForeign = "event-foreign"
    /// The columns for search say something else than the event.
    case columnsDiffer = "columns-differ"
    /// The right edge of the tree does not fit the events.
    case headMismatch = "head-mismatch"
    /// A row of a table is not what the events say.
    case rowDiffers = "row-differs"
    /// A row is missing.
    case rowMissing = "row-missing"
    /// A row stands there without an event.
    case rowWithoutEvent = "row-without-event"
    /// A document is missing, or not the one that was kept.
    case documentAltered = "document-altered"
    /// Events can no longer be applied one after the other.
    case historyImpossible = "history-impossible"
    /// The trail ends before a head that was kept elsewhere.
    case tailMissing = "tail-missing"
    /// What came before a head that was kept elsewhere was rewritten.
    case historyRewritten = "history-rewritten"
  }

  /// What it is.
  public var kind: Kind
  /// The event; `nil` where it is not about one.
  public var event: Int?
  /// The table and row, or the document.
  public var place: String?

  /// Makes a problem.
  public init(_ kind: Kind, event: Int? = nil, place: String? = nil) {
    self.kind = kind
    self.event = event
    self.place = place
  }
}

extension AuditStore {
  // MARK: - Reading

  /// The events from a number on.
  ///
  /// - Parameters:
  ///   - first: The first number.
  ///   - limit: How many at most.
  ///   - object: Only those about a thing, such as `finding/E-1/3`.
  /// - Returns: The events in their order.
  /// - Throws: What stands against reading.
  public func events(
    from first: Int = 1, limit: Int = 1_000_000, about object: String? = nil
  ) throws(DiagnosticsError) -> [EventRecord] {
    try read { database in
      try Data.fetchAll(
        database,
        sql: """
          SELECT bytes FROM event WHERE seq >= ? AND (? IS NULL OR object = ?)
          ORDER BY seq LIMIT ?
          """, arguments: [first, object, object, limit]
      ).map { try EventRecord.read(Array($0)) }
    }
  }

  /// The head of the trail as the events give it.
  public func head() throws(DiagnosticsError) -> TrailHead {
    let leaves = try leaves()
    return TrailHead(store: id, size: leaves.count, root: MerkleTree.root(of: leaves))
  }

  func leaves() throws(DiagnosticsError) -> [SHA256Digest] {
    try read { database in
      try String.fetchAll(database, sql: "SELECT leaf FROM event ORDER BY seq").compactMap {
        SHA256Digest(hex: $0)
      }
    }
  }

  /// The proof that an event is in the trail.
  ///
  /// - Throws: When there is no such event.
  public func proof(
    of number: Int
  ) throws(DiagnosticsError) -> (event: [UInt8], hashes: [SHA256Digest], head: TrailHead) {
    let leaves = try leaves()
    guard number >= 1, number <= leaves.count else {
      throw Self.error(.storeUnknown, ["thing": "event", "id": String(number)])
    }
    let data = try read { database in
      try Data.fetchOne(
        database, sql: "SELECT bytes FROM event WHERE seq = ?", arguments: [number])
    }
    return (
      Array(data ?? Data()), MerkleTree.inclusionProof(of: number - 1, in: leaves[...]),
      TrailHead(store: id, size: leaves.count, root: MerkleTree.root(of: leaves))
    )
  }

  /// The proofs that every event about an engagement, its answers, findings, actions and evidence is in the trail.
  ///
  /// - Parameter engagement: The engagement.
  /// - Returns: The events in their order with their proofs, and the head that these lead to.
  /// - Throws: What stands against reading.
  public func proofs(
    about engagement: String
  ) throws(DiagnosticsError) -> (
    events: [(number: Int, event: [UInt8], hashes: [SHA256Digest])], head: TrailHead
  ) {
    let leaves = try leaves()
    let found = try read { database in
      // Not LIKE or GLOB: an id may hold their signs.
      try Row.fetchAll(
        database,
        sql: """
          SELECT seq, bytes FROM event WHERE seq <= :last AND (object = 'engagement/' || :id
            OR substr(object, instr(object, '/') + 1, length(:id) + 1) = :id || '/')
          ORDER BY seq
          """, arguments: ["id": engagement, "last": leaves.count]
      ).map { row -> (number: Int, event: [UInt8]) in (row["seq"], Array(row["bytes"] as Data)) }
    }
    let (root, hashes) = MerkleTree.inclusionProofs(of: found.map { $0.number - 1 }, in: leaves)
    return (
      zip(found, hashes).map { ($0.number, $0.event, $1) },
      TrailHead(store: id, size: leaves.count, root: root)
    )
  }

  /// The proof that the trail up to a size is the beginning of the trail now.
  public func consistency(from size: Int) throws(DiagnosticsError) -> [SHA256Digest] {
    MerkleTree.consistencyProof(from: size, in: try leaves())
  }

  // MARK: - Verifying

  /// Everything that does not agree with the trail: changed or missing events, rows that are not what the
  /// events say, documents that are not those that were kept.
  ///
  /// - Parameter checkpoints: Heads that were kept elsewhere.
  /// - Returns: All problems; none when the store is sound as far as its own trail can tell.
  /// - Throws: What stands against reading.
  public func verify(
    against checkpoints: [TrailHead] = []
  ) throws(DiagnosticsError) -> [TrailProblem] {
    try read { database in
      var check = TrailCheck(store: self.id)
      try check.checkEvents(database)
      try check.checkRows(database)
      try check.checkDocuments(database)
      for checkpoint in checkpoints { check.check(checkpoint) }
      return check.problems
    }
  }
}

/// The verification of a trail.
private struct TrailCheck {
  let store: String
  private(set) var problems: [TrailProblem] = []
  private var leaves: [SHA256Digest] = []
  private var events: [EventRecord] = []

  init(store: String) { self.store = store }

  mutating func checkEvents(_ database: Database) throws {
    var previous = Seals.sha256([]).hex
    var expected = 1
    var frontier = MerkleFrontier()
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM event ORDER BY seq")
    while let row = try rows.next() {
      let number: Int = row["seq"]
      while expected < number {
        problems.append(TrailProblem(.eventMissing, event: expected))
        expected += 1
      }
      expected = number + 1
      let data: Data = row["bytes"]
      let bytes = Array(data)
      let leaf = MerkleTree.leaf(bytes)
      let kept: String = row["leaf"]
      leaves.append(leaf)
      frontier.append(leaf)
      guard let event = try? EventRecord.read(bytes) else {
        problems.append(TrailProblem(.eventAltered, event: number))
        previous = kept
        continue
      }
      if leaf.hex != kept { problems.append(TrailProblem(.eventAltered, event: number)) }
      if event.previous != previous {
        problems.append(TrailProblem(.chainBroken, event: number))
      }
      if event.store != store { problems.append(TrailProblem(.eventForeign, event: number)) }
      let (verb, object) = event.summary
      if event.number != number || event.at != row["at"] || event.actor != row["actor"]
        || verb != row["verb"] || object != row["object"]
      {
        problems.append(TrailProblem(.columnsDiffer, event: number))
      }
      previous = kept
      events.append(event)
    }
    let size = try Int.fetchOne(database, sql: "SELECT size FROM frontier")
    let text = try String.fetchOne(database, sql: "SELECT hashes FROM frontier") ?? ""
    let hashes = try? JSONDecoder().decode([SHA256Digest].self, from: Data(text.utf8))
    if size != frontier.size || hashes != frontier.hashes {
      problems.append(TrailProblem(.headMismatch))
    }
  }

  /// Makes the tables again from the events, and compares every row.
  mutating func checkRows(_ database: Database) throws {
    let again = try DatabaseQueue()
    try Schema.migrator.migrate(again)
    let events = self.events
    let failed = try again.write { made -> Int? in
      for event in events {
        do {
          try Projection.apply(event, to: made)
        } catch {
          return event.number
        }
      }
      return nil
    }
    if let failed {
      problems.append(TrailProblem(.historyImpossible, event: failed))
      return
    }
    for (table, key) in Schema.projected {
      let sql = "SELECT * FROM \(table) ORDER BY \(key)"
      let keys = key.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      let there = try rows(database, sql, keys)
      let made = try again.read { try rows($0, sql, keys) }
      for (name, row) in there {
        guard let said = made[name] else {
          problems.append(TrailProblem(.rowWithoutEvent, place: "\(table) \(name)"))
          continue
        }
        if said != row {
          let columns = zip(said, row).filter { $0 != $1 }.map(\.0.column)
          problems.append(
            TrailProblem(
              .rowDiffers, place: "\(table) \(name): \(columns.joined(separator: ", "))"))
        }
      }
      for name in made.keys where there[name] == nil {
        problems.append(TrailProblem(.rowMissing, place: "\(table) \(name)"))
      }
    }
    problems.sort { ($0.event ?? .max, $0.place ?? "") < ($1.event ?? .max, $1.place ?? "") }
  }

  private struct Cell: Hashable {
    var column: String
    var value: String
  }

  /// The rows of a table by their keys.
  private func rows(
    _ database: Database, _ sql: String, _ keys: [String]
  ) throws -> [String: [Cell]] {
    var all: [String: [Cell]] = [:]
    let cursor = try Row.fetchCursor(database, sql: sql)
    while let row = try cursor.next() {
      let cells = row.map { Cell(column: $0, value: $1.description) }
      let name = keys.map { key -> String in
        let value: DatabaseValue = row[key]
        return String.fromDatabaseValue(value) ?? value.description
      }
      all[name.joined(separator: " ")] = cells
    }
    return all
  }

  /// Documents are kept by their hash: their bytes must give it.
  mutating func checkDocuments(_ database: Database) throws {
    let names = try String.fetchAll(database, sql: "SELECT sha256 FROM document ORDER BY sha256")
    for name in names {
      let data = try Data.fetchOne(
        database, sql: "SELECT bytes FROM blob WHERE sha256 = ?", arguments: [name])
      if data.map({ Seals.sha256(Array($0)).hex }) != name {
        problems.append(TrailProblem(.documentAltered, place: name))
      }
    }
  }

  /// A head that was kept elsewhere must be the beginning of this trail.
  mutating func check(_ checkpoint: TrailHead) {
    guard checkpoint.store == store else {
      problems.append(TrailProblem(.eventForeign, place: checkpoint.store))
      return
    }
    guard checkpoint.size <= leaves.count else {
      problems.append(TrailProblem(.tailMissing, event: leaves.count + 1))
      return
    }
    if MerkleTree.root(of: leaves[..<checkpoint.size]) != checkpoint.root {
      problems.append(TrailProblem(.historyRewritten, event: checkpoint.size))
    }
  }
}
