import AuditModel
import Auditing
import Reporting

/// A what-if comparison for people and programs.
struct WhatIfWords {
  let comparison: WhatIf

  private func number(_ score: Score?, _ checklist: Checklist) -> String? {
    score?.value?.decimal(places: checklist.scoring.decimals)
  }

  private func signed(_ number: Rational?) -> String {
    guard let number else { return "" }
    let text = number.decimal(places: comparison.new.scoring.decimals)
    return text.hasPrefix("-") ? text : "+" + text
  }

  /// The comparison as a page.
  var page: String {
    let (old, new) = (comparison.old, comparison.new)
    var scores = TextColumns()
    scores.add([
      "", "\(CommandText.label(.now)) \(old.version)", "",
      "\(CommandText.label(.with)) \(new.version)", "", CommandText.label(.difference),
    ])
    for pair in comparison.scores {
      scores.add([
        pair.scope.description, number(pair.before, old) ?? "–",
        pair.before?.rating?.rawValue ?? "", number(pair.after, new) ?? "–",
        pair.after?.rating?.rawValue ?? "", signed(pair.difference),
      ])
    }
    var changes = TextColumns()
    let names = CommandText.names
    for loss in comparison.lost {
      changes.add([loss.item.rawValue, CommandText.label(label(loss.fate))])
    }
    for id in comparison.lostParameters {
      changes.add([harmless(id), CommandText.label(.goneParameter)])
    }
    for turn in comparison.turns {
      changes.add([
        turn.item.rawValue,
        "\(names.side(turn.side)): \(names.outcome(turn.before)) → \(names.outcome(turn.after))",
      ])
    }
    let findings = comparison.findings
    for (mark, list) in [("−", findings.gone), ("+", findings.new)] {
      for finding in list {
        changes.add([
          finding.item?.rawValue ?? finding.requirement?.rawValue ?? "–",
          "\(mark) \(CommandText.label(.finding)) \(names.grade(finding.grade))",
        ])
      }
    }
    return scores.text + (changes.isEmpty ? "" : "\n" + changes.text)
  }

  private func label(_ fate: WhatIf.LostAnswers.Fate) -> StoreLabel {
    switch fate {
    case .added: .newItem
    case .asksSomethingElse: .changedItem
    case .removed: .goneItem
    }
  }

  private struct Document: Encodable {
    struct Version: Encodable {
      let id: String
      let version: String
      let sha256: String

      init(_ document: Assessment.Document) {
        id = document.id
        version = document.version
        sha256 = document.sha256
      }
    }
    struct Value: Encodable {
      let value: String?
      let rating: String?
    }
    struct Pair: Encodable {
      let scope: String
      let before: Value
      let after: Value
      let difference: String?
    }
    struct Loss: Encodable {
      let item: ItemID
      let fate: String
      let answers: Int
    }
    struct Turn: Encodable {
      let item: ItemID
      let side: Side
      let before: Outcome
      let after: Outcome
    }
    struct Change: Encodable {
      let fingerprint: String
      let grade: Grade
      let item: ItemID?
      let side: Side?
      let requirement: RequirementID?

      init(_ finding: Finding) {
        fingerprint = finding.fingerprint
        grade = finding.grade
        item = finding.item
        side = finding.side
        requirement = finding.requirement
      }
    }

    let before: Version
    let after: Version
    let scores: [Pair]
    let answersLost: [Loss]
    let parametersLost: [String]
    let outcomes: [Turn]
    let findingsGone: [Change]
    let findingsNew: [Change]
  }

  /// The comparison as JSON.
  func json() throws -> String {
    let (old, new) = (comparison.old, comparison.new)
    let findings = comparison.findings
    return try storeJSON(
      Document(
        before: Document.Version(comparison.before.checklist),
        after: Document.Version(comparison.after.checklist),
        scores: comparison.scores.map { pair in
          Document.Pair(
            scope: pair.scope.description,
            before: Document.Value(
              value: number(pair.before, old), rating: pair.before?.rating?.rawValue),
            after: Document.Value(
              value: number(pair.after, new), rating: pair.after?.rating?.rawValue),
            difference: pair.difference?.decimal(places: new.scoring.decimals))
        },
        answersLost: comparison.lost.map {
          Document.Loss(item: $0.item, fate: $0.fate.rawValue, answers: $0.answers)
        }, parametersLost: comparison.lostParameters,
        outcomes: comparison.turns.map {
          Document.Turn(
            item: $0.item, side: $0.side, before: $0.before, after: $0.after)
        }, findingsGone: findings.gone.map(Document.Change.init),
        findingsNew: findings.new.map(Document.Change.init)))
  }
}
