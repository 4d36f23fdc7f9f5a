package import AuditModel
package import Diagnostics
import Formats

/// One question of a walk: an item from one side.
package struct AnswerQuestion: Hashable {
  package let item: ItemID
  package let side: Side
}

/// Where the answers of a walk are kept: a file of results, or an engagement of a store.
package protocol AnswerKeeper {
  /// What the person is told that the answers are kept in.
  var name: String { get }
  /// Subject and parameters that the answers stand under.
  var head: ResultSet { get }
  /// The answers given so far.
  var answers: [AnswerQuestion: ControllingResult] { get }
  /// What stands in the place of the answers of waived questions.
  var waived: [AnswerQuestion: ControllingResult] { get }

  /// Keeps an answer, durably, before it returns.
  ///
  /// - Throws: `DiagnosticsError` if the answer does not fit its item or cannot be written; nothing was kept then. After a
  ///   conflict (`store.answer-conflict`) `answers` holds what another person has answered meanwhile.
  mutating func keep(
    _ result: ControllingResult, for question: AnswerQuestion
  ) throws

  /// Takes a file of evidence for a question.
  mutating func attach(
    _ path: String, to question: AnswerQuestion
  ) throws(DiagnosticsError) -> EvidenceReference
}

extension AnswerKeeper {
  package var waived: [AnswerQuestion: ControllingResult] { [:] }

  /// The results of a checklist by question; those of unknown items are left out, the binder has reported them.
  package static func byQuestion(
    _ set: ResultSet, of checklist: Checklist
  ) -> [AnswerQuestion: ControllingResult] {
    let items = Dictionary(
      checklist.items.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    var answers: [AnswerQuestion: ControllingResult] = [:]
    for result in set.results {
      let item = items[result.item]
      let side = (result.side ?? set.side?.rawValue).flatMap(Side.init) ?? item?.sides.first
      guard let item, let side else { continue }
      answers[AnswerQuestion(item: item.id, side: side)] = result
    }
    return answers
  }
}
