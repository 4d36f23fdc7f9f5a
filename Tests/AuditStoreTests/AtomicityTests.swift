import AuditModel
import Diagnostics
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AuditStore

/// Every change happens whole or not at all, wherever it is interrupted.
@Suite struct AtomicityTests {
  /// Interrupts one statement of the connection that writes.
  private final class Interruption: @unchecked Sendable {
    private var seen = 0

    /// Runs something while the statement of a number is interrupted; statements are counted from 1.
    ///
    /// What begins and ends a transaction cannot be interrupted and is not counted.
    func during(
      _ made: TestStore, statement target: Int, _ body: () -> String?
    ) -> (result: String?, wasReached: Bool) {
      seen = 0
      let pool = made.store.pool
      pool.writeWithoutTransaction { database in
        database.trace { [self] event in
          let sql = "\(event)"
          guard !["BEGIN", "COMMIT", "ROLLBACK", "PRAGMA", "--"].contains(where: sql.hasPrefix)
          else { return }
          seen += 1
          if seen == target { pool.interrupt() }
        }
      }
      let result = body()
      pool.writeWithoutTransaction { $0.trace(nil) }
      return (result, seen >= target)
    }
  }

  /// Refuses to commit.
  private final class Refusal: TransactionObserver {
    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseWillCommit() throws { throw CocoaError(.fileWriteOutOfSpace) }
    func databaseDidCommit(_ database: Database) {}
    func databaseDidRollback(_ database: Database) {}
  }

  @Test(arguments: OperationTests.attempts)
  func interruptedAtEveryStatement(attempt: OperationTests.Attempt) throws {
    let role = try #require(attempt.roles.min { $0.rawValue < $1.rawValue })
    try OperationTests.with(attempt, role: role, isMember: true) { made, who in
      let before = try made.contents()
      let refusal = Refusal()
      made.store.pool.add(transactionObserver: refusal)
      #expect(code { try attempt.act(who) } == "store.failed")
      made.store.pool.remove(transactionObserver: refusal)
      #expect(try made.contents() == before, "\(attempt.name) at the end")
      let interruption = Interruption()
      for target in 1...1_000 {
        let (result, wasReached) = interruption.during(made, statement: target) {
          code { try attempt.act(who) }
        }
        guard wasReached else {
          #expect(result == nil && target > 5, "\(attempt.name)")
          break
        }
        #expect(result == "store.failed", "\(attempt.name) at \(target)")
        #expect(try made.contents() == before, "\(attempt.name) at \(target)")
        if result == nil { break }
      }
      #expect(try made.contents() != before)
      try made.expectSound()
    }
  }
}
