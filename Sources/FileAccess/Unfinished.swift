import Synchronization

/// Work in progress that must be undone if a signal ends the program: temporary files, running children.
package enum Unfinished {
  private struct Entries {
    var next = 0
    var undo: [Int: @Sendable () -> Void] = [:]
  }

  private static let entries = Mutex(Entries())

  /// Runs `body`; if the program is ended meanwhile, ``undoAll()`` runs `undo`.
  package static func during<Value, Failure: Error>(
    undo: @escaping @Sendable () -> Void, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let id = entries.withLock { entries in
      entries.next += 1
      entries.undo[entries.next] = undo
      return entries.next
    }
    defer { entries.withLock { _ = $0.undo.removeValue(forKey: id) } }
    return try body()
  }

  /// Undoes everything that is in progress, the latest first, then ends the process.
  ///
  /// Other threads that leave ``during(undo:_:)`` wait meanwhile: they would otherwise take a child that was stopped here
  /// for one that failed, and end the process first, with another status.
  ///
  /// - Parameter end: Ends the process.
  package static func undoAll(thenEnd end: () -> Void) {
    entries.withLock { entries in
      for (_, undo) in entries.undo.sorted(by: { $0.key > $1.key }) { undo() }
      entries.undo = [:]
      end()
    }
  }
}
