import AuditModel
import TestSupport

@testable import AuditStore

/// A small rule engine: an answer "no" raises a major finding, "partial" a minor one, unless the item is waived.
struct FakeEvaluator {
  /// The items that must be answered, from the internal side.
  var required: [ItemID] = ["A-1", "A-2"]
  /// Items that must have evidence.
  var needingEvidence: Set<ItemID> = []
  /// The wording, so that a change of a checklist's texts can be played.
  var wording = "Not met"
  /// The cause that the checklist suggests.
  var suggestion: String?
  /// The grade of an answer "no".
  var grade = Grade.major

  func callAsFunction(_ content: EngagementContent) -> [EvaluatedChecklist] {
    let findings = content.answers.compactMap { finding(of: $0, content) }
    let score = findings.isEmpty ? "100" : "50"
    let lines = content.answers.map { "\($0.entry.key.item) \($0.entry.value)" }
    return [
      EvaluatedChecklist(
        checklist: "counter",
        document: KeptDocument(
          name: "assessment.json", bytes: Array((lines + [score]).joined(separator: "\n").utf8)),
        score: score,
        scores: [
          KeptScore(
            scope: "overall", value: Rational(decimal: score), low: 0, high: 100,
            rating: RatingID(findings.isEmpty ? "A" : "B"))
        ], findings: findings,
        required: required.map { item in
          RequiredAnswer(
            key: AnswerKey(checklist: "counter", item: item, side: .internal),
            needsEvidence: needingEvidence.contains(item))
        })
    ]
  }

  private func finding(
    of answer: RecordedAnswer, _ content: EngagementContent
  ) -> RaisedFinding? {
    let key = answer.entry.key
    guard case .answer(.conformity(let word)) = answer.entry.value, word != .yes,
      !content.waivers.contains(where: { $0.covers(key.checklist, key.item, key.side) })
    else { return nil }
    var texts: [FindingPart: LocalizedText] = [
      .condition: LocalizedText(
        [.english: "\(wording): \(key.item)", .indonesian: "Tidak terpenuhi: \(key.item)"],
        fallback: .indonesian)
    ]
    texts[.cause] = (answer.entry.cause ?? suggestion).map {
      LocalizedText([.english: $0, .indonesian: $0 + " (id)"], fallback: .english)
    }
    let basis: CauseBasis =
      answer.entry.cause != nil ? .established : suggestion == nil ? .open : .suggested
    return RaisedFinding(
      origin: .engine, checklist: "counter", fingerprint: "engine \(key.item)", item: key.item,
      side: key.side, grade: word == .no ? grade : .minor, texts: texts,
      causeBasis: basis,
      due: content.engagement.day.adding(days: 30))
  }
}
