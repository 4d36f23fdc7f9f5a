import AuditStore
import Auditing
import Seals

/// The trail for people and programs.
enum TrailWords {
  static func line(_ problem: TrailProblem) -> String {
    [
      problem.kind.rawValue, problem.event.map { "#\($0)" }, problem.place.map(harmless),
    ].compactMap(\.self).joined(separator: " ")
  }

  static func sound(_ head: TrailHead) -> String {
    CommandText.text(store: .sound, ["count": "\(head.size)", "root": head.root.hex])
  }
}
