package import AuditModel
import AuditStore
package import Diagnostics
import Formats
import Reporting
import RuleEngine

/// An engagement evaluated with its own checklist and with another version of it, side by side.
package struct WhatIf {
  /// The version that is frozen with the engagement.
  package let old: Checklist
  /// The other version.
  package let new: Checklist
  /// With the frozen version.
  package let before: Assessment
  /// With the other one.
  package let after: Assessment
  /// The answers that did not come along.
  package let lost: [LostAnswers]
  /// The ids of overrides whose parameter the other version does not have.
  package let lostParameters: [String]

  /// An item whose answers did not come along.
  package struct LostAnswers: Sendable {
    /// Why.
    package enum Fate: String, Sendable {
      /// The item is in the other version only, so nobody has answered it.
      case added
      /// It asks something else, so its answer no longer holds.
      case asksSomethingElse = "asks-something-else"
      /// It is in the frozen version only.
      case removed
    }

    /// The item.
    package let item: ItemID
    /// Why.
    package let fate: Fate
    /// How many answers there were.
    package let answers: Int

    init(_ loss: CarriedAnswers.Loss) {
      item = loss.item
      answers = loss.answers
      fate =
        switch loss.fate {
        case .added: .added
        case .asksSomethingElse: .asksSomethingElse
        case .removed: .removed
        }
    }
  }

  /// Evaluates both ways.
  ///
  /// - Parameters:
  ///   - audit: The engagement.
  ///   - id: Which of its checklists.
  ///   - other: The other version.
  /// - Throws: `DiagnosticsError` if the answers do not fit the other version, such as an override that it does not allow,
  ///   or the evaluation fails.
  package init(
    _ audit: EngagementAudit, checklist id: ChecklistID, with other: LoadedChecklist
  ) throws(DiagnosticsError) {
    let report = try audit.report(of: id)
    var set = try audit.results(of: id, withWaivers: true)
    let carried = CarriedAnswers(set, from: report.checklist, to: other.checklist)
    set.results = carried.results
    set.parameters = carried.parameters
    set.checklist = other.checklist.id
    let bound = ResultsBinder.bind([set], to: other.checklist)
    guard let input = bound.value, !bound.diagnostics.hasErrors else {
      throw DiagnosticsError(bound.diagnostics)
    }
    let engine = try Engine(other.checklist, sops: other.sops)
    old = report.checklist
    new = other.checklist
    before = report.assessment
    after = try engine.evaluate(input).assessment
    lost = carried.losses.map(LostAnswers.init)
    lostParameters = carried.lostParameters
  }

  /// A score both ways; a scope that one version does not have is missing there.
  package struct Pair {
    package let scope: Score.Scope
    package let before: Score?
    package let after: Score?

    /// How much more it is with the other version; `nil` where there is no score on one side.
    package var difference: Rational? {
      guard let before = before?.value, let after = after?.value else { return nil }
      return after - before
    }
  }

  /// The scores of both, those of the frozen version first.
  package var scores: [Pair] {
    let scopes = before.scores.map(\.scope)
    let more = after.scores.map(\.scope).filter { !scopes.contains($0) }
    return (scopes + more).map {
      Pair(scope: $0, before: before.score($0), after: after.score($0))
    }
  }

  /// An item of both versions that comes out differently although its answer holds.
  package struct Turn {
    package let item: ItemID
    package let side: Side
    package let before: Outcome
    package let after: Outcome
  }

  /// The items that come out differently although their answers hold, in the order of the other version.
  package var turns: [Turn] {
    let lost = Set(self.lost.map(\.item))
    return after.items.compactMap { item in
      guard !lost.contains(item.id),
        let was = before.items.first(where: { $0.id == item.id && $0.side == item.side }),
        was.outcome != item.outcome
      else { return nil }
      return Turn(item: item.id, side: item.side, before: was.outcome, after: item.outcome)
    }
  }

  /// The findings that only one of both raises, told apart by fingerprint.
  package var findings: (gone: [Finding], new: [Finding]) {
    let were = Set(before.findings.map(\.fingerprint))
    let are = Set(after.findings.map(\.fingerprint))
    return (
      before.findings.filter { !are.contains($0.fingerprint) },
      after.findings.filter { !were.contains($0.fingerprint) }
    )
  }
}
