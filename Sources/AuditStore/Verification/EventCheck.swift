internal import AuditModel
internal import Foundation
internal import GRDB
internal import Seals

/// Checks the events of a trail one after the other: hashes, chain, columns, checkpoints.
struct EventCheck {
  /// The bytes that an event, or a row of a table, has at most; larger ones are reported and not read.
  static let limit = 64 << 20

  private let checkpoints: [TrailHead]
  var verdict: TrailVerdict
  private(set) var frontier = MerkleFrontier()
  private var previous = Seals.sha256([]).hex
  private var expected = 1
  private var last = 0
  private var latest = ""
  private var roots: [Int: SHA256Digest] = [:]

  init(store: String, against checkpoints: [TrailHead]) {
    self.checkpoints = checkpoints
    verdict = TrailVerdict(head: TrailHead(store: store, size: 0, root: frontier.root))
    for checkpoint in checkpoints where checkpoint.size == 0 { roots[0] = frontier.root }
  }

  /// Reads all events.
  ///
  /// - Parameters:
  ///   - database: The store.
  ///   - body: Takes each event that can be read, with the number of its bytes.
  /// - Throws: `DatabaseError`, or an error of `body`.
  mutating func run(_ database: Database, _ body: (EventRecord, _ bytes: Int) throws -> Void) throws
  {
    while try !readRows(database, body) {
      // The row after the last one that could be read is too large.
      let large = try RowCursor(database, "SELECT min(seq) FROM event WHERE seq > ?", [last])
      guard try large.next(), large.isInteger(0) else { break }
      let number = large.int(0)
      follow(number)
      verdict.report(.rowTooLarge, event: number)
      append(Seals.sha256([]), number)
    }
    verdict.head.size = frontier.size
    verdict.head.root = frontier.root
    for checkpoint in checkpoints { check(checkpoint) }
  }

  /// Reads the events after the last one; false when it meets one that is too large.
  private mutating func readRows(
    _ database: Database, _ body: (EventRecord, _ bytes: Int) throws -> Void
  ) throws -> Bool {
    let rows = try RowCursor(
      database,
      "SELECT seq, bytes, leaf, at, actor, verb, object FROM event WHERE seq > ? ORDER BY seq",
      [last])
    do {
      while try rows.next() { try check(rows, body) }
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_TOOBIG {
      return false
    }
  }

  private mutating func check(
    _ row: RowCursor, _ body: (EventRecord, _ bytes: Int) throws -> Void
  ) throws {
    let number = row.int(0)
    follow(number)
    let bytes = row.bytes(1)
    let leaf = MerkleTree.leaf(bytes)
    let hex = leaf.hex
    let isKept = row.holds(2, hex)
    checkTypes(row, number)
    checkClock(row, number)
    append(leaf, number)
    let before = previous
    previous = isKept ? hex : row.text(2)
    guard let (event, verb) = try? EventRecord.readWithVerb(bytes) else {
      return verdict.report(.eventAltered, event: number)
    }
    if !isKept { verdict.report(.eventAltered, event: number) }
    if event.previous != before { verdict.report(.chainBroken, event: number) }
    if event.store != verdict.head.store { verdict.report(.eventForeign, event: number) }
    if event.number != number || !row.holds(3, event.columns.at)
      || !row.holds(4, event.columns.actor) || !row.holds(5, verb)
      || !row.holds(6, event.change.object)
    {
      verdict.report(.columnsDiffer, event: number)
    }
    try body(event, bytes.count)
  }

  /// Reports the events that are missing before a number, as one range.
  private mutating func follow(_ number: Int) {
    if number > expected {
      let range = number - 1 > expected ? "\(expected)–\(number - 1)" : nil
      verdict.report(.eventMissing, event: expected, place: range)
    }
    expected = number &+ 1
    last = number
  }

  private mutating func append(_ leaf: SHA256Digest, _ number: Int) {
    frontier.append(leaf)
    if checkpoints.contains(where: { $0.size == frontier.size }) {
      roots[frontier.size] = frontier.root
    }
  }

  private mutating func checkTypes(_ row: RowCursor, _ number: Int) {
    let names = ["bytes", "leaf", "at", "actor", "verb", "object"]
    if row.storageClass(1) == .blob, (2...6).allSatisfy({ row.storageClass($0) == .text }) {
      return
    }
    let mistyped = names.indices.filter {
      row.storageClass(Int32($0) + 1) != ($0 == 0 ? .blob : .text)
    }
    verdict.report(
      .columnsMistyped, event: number,
      place: "event \(number): " + mistyped.map { names[$0] }.joined(separator: ", "))
  }

  private mutating func checkClock(_ row: RowCursor, _ number: Int) {
    if row.holds(3, latest) { return }
    let at = row.text(3)
    if at >= latest {
      latest = at
    } else if let moment = Timestamp(rfc3339: at), let last = Timestamp(rfc3339: latest),
      last.epochSecond - moment.epochSecond <= Int(LockPatience.seconds)
    {
      // Its change waited for another one.
      return
    } else if verdict.clockSteps.count < TrailVerdict.listed {
      verdict.clockSteps.append(ClockStep(event: number, at: at, latest: latest))
    }
  }

  /// A checkpoint must be the beginning of this trail.
  private mutating func check(_ checkpoint: TrailHead) {
    if checkpoint.store != verdict.head.store {
      verdict.report(.eventForeign, place: checkpoint.store)
    } else if checkpoint.size > frontier.size {
      verdict.report(.tailMissing, event: frontier.size + 1)
    } else if roots[checkpoint.size] != checkpoint.root {
      verdict.report(.historyRewritten, event: checkpoint.size)
    }
  }
}

extension EventRecord {
  /// The columns for search whose values are not text in the event.
  var columns: (at: String, actor: String) { (at.rfc3339, actor.rawValue) }
}
