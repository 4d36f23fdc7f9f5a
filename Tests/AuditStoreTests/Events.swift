import Foundation
import GRDB

@testable import AuditStore

extension AuditStore {
  /// The events of the trail from a number on.
  func events(from first: Int = 1) throws -> [EventRecord] {
    try read { database in
      try database.rows("SELECT bytes FROM event WHERE seq >= ? ORDER BY seq", [first]) {
        try EventRecord.read($0.bytes("bytes"))
      }
    }
  }
}
