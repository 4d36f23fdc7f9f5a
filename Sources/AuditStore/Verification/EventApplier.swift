internal import Dispatch
internal import GRDB
internal import Synchronization

/// Applies events to a rebuilt store on a thread of its own, while the next ones are read and checked.
final class EventApplier: Sendable {
  /// The events and bytes of a batch at most; one event may have more bytes.
  private static let (count, bytes) = (256, 4 << 20)

  private let rebuild: StoreRebuild
  private let reach: VerificationReach?
  private let queue = DispatchQueue(label: "patuh.rebuild")
  // Two batches wait at most, so that memory does not grow when reading is faster.
  private let room = DispatchSemaphore(value: 2)
  private let failed = Mutex<Int?>(nil)
  // Given back to the thread that made them: to free the memory of another thread, both would wait for each other.
  private let applied = Mutex<[[EventRecord]]>([])

  /// Leaves out events that give no row of the engagements in `reach`; without it every event is applied.
  init(_ rebuild: StoreRebuild, _ reach: VerificationReach?) throws {
    self.rebuild = rebuild
    self.reach = reach
    try rebuild.queue.writeWithoutTransaction { try $0.beginTransaction() }
  }

  /// The events that are to be applied together.
  struct Batch {
    fileprivate var events: [EventRecord] = []
    fileprivate var bytes = 0

    /// Adds an event that was read from so many bytes.
    mutating func append(_ event: EventRecord, bytes: Int) {
      if events.isEmpty { events.reserveCapacity(EventApplier.count) }
      events.append(event)
      self.bytes += bytes
    }

    /// Whether it is to be submitted.
    var isFull: Bool { events.count >= EventApplier.count || bytes >= EventApplier.bytes }
  }

  /// Hands over a batch, and empties it; waits while two are not applied yet.
  func submit(_ batch: inout Batch) {
    let events = batch.events
    batch = Batch()
    room.wait()
    applied.withLock { $0.removeAll() }
    queue.async { [self] in
      defer { room.signal() }
      if failed.withLock({ $0 == nil }), let number = apply(events) {
        failed.withLock { $0 = number }
      }
      applied.withLock { $0.append(events) }
    }
  }

  /// Where the history of a store is impossible: an event, or the references that its end leaves without their rows.
  typealias Failure = (event: Int?, place: String?)

  /// Waits until all is applied.
  ///
  /// - Returns: The first event that could not be applied, or the references that lead nowhere in the end: those that
  ///   were added after a rename are checked then.
  /// - Throws: `DatabaseError`.
  func finish() throws -> Failure? {
    queue.sync {}
    if let number = failed.withLock({ $0 }) { return (number, nil) }
    return try rebuild.queue.writeWithoutTransaction { database in
      do {
        try database.commit()
        return nil
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        return (nil, try database.danglingReferences().first)
      }
    }
  }

  private func apply(_ events: [EventRecord]) -> Int? {
    var number = events.first?.number
    do {
      try rebuild.queue.writeWithoutTransaction { database in
        for event in events {
          number = event.number
          if let reach, try !reach.covers(event.change, database) { continue }
          if event.number == 1 { try StoreRebuild.addStore(event, to: database) }
          try Projection.apply(event, to: database)
        }
      }
      return nil
    } catch {
      return number
    }
  }
}
