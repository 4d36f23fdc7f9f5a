import AuditModel
import AuditStore
import Diagnostics
import Formats
import Reporting
import RuleEngine

/// An engagement evaluated with its own checklist and with another version of it, side by side.
struct WhatIf {
  /// The version that is frozen with the engagement.
  let old: Checklist
  /// The other version.
  let new: Checklist
  /// With the frozen version.
  let before: Assessment
  /// With the other one.
  let after: Assessment
  /// What did not come along.
  let carried: CarriedAnswers

  /// Evaluates both ways.
  ///
  /// - Parameters:
  ///   - audit: The engagement.
  ///   - id: Which of its checklists.
  ///   - other: The other version.
  /// - Throws: What stands against binding or evaluating; an override that the other version does not allow, above all.
  init(
    _ audit: StoredAudit, checklist id: String, with other: LoadedChecklist
  ) throws(DiagnosticsError) {
    let report = try audit.report(of: id)
    var set = audit.results(of: id, withWaivers: true)
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
    self.carried = carried
  }

  /// A score both ways; a scope that one version does not have is missing there.
  struct Pair {
    let scope: Score.Scope
    let before: Score?
    let after: Score?

    /// How much more it is with the other version; `nil` where there is no score on one side.
    var difference: Rational? {
      guard let before = before?.value, let after = after?.value else { return nil }
      return after - before
    }
  }

  /// The scores of both, those of the frozen version first.
  var scores: [Pair] {
    let scopes = before.scores.map(\.scope)
    let more = after.scores.map(\.scope).filter { !scopes.contains($0) }
    return (scopes + more).map {
      Pair(scope: $0, before: before.score($0), after: after.score($0))
    }
  }

  /// An item of both versions that comes out differently although its answer holds.
  struct Turn {
    let item: ItemID
    let side: Side
    let before: Outcome
    let after: Outcome
  }

  /// The items that come out differently although their answers hold, in the order of the other version.
  var turns: [Turn] {
    let lost = Set(carried.losses.map(\.item))
    return after.items.compactMap { item in
      guard !lost.contains(item.id),
        let was = before.items.first(where: { $0.id == item.id && $0.side == item.side }),
        was.outcome != item.outcome
      else { return nil }
      return Turn(item: item.id, side: item.side, before: was.outcome, after: item.outcome)
    }
  }

  /// The findings that only one of both raises, told apart by fingerprint.
  var findings: (gone: [Finding], new: [Finding]) {
    let were = Set(before.findings.map(\.fingerprint))
    let are = Set(after.findings.map(\.fingerprint))
    return (
      before.findings.filter { !are.contains($0.fingerprint) },
      after.findings.filter { !were.contains($0.fingerprint) }
    )
  }
}
