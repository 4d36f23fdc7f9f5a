import AuditModel

/// One item from one side on its way into the scores.
///
/// A class, because a line stands in the lists of many scopes and copying it is to cost nothing.
final class ScoringLine: Sendable {
  /// How an item takes part in a score.
  enum Part: Hashable, Sendable {
    /// It counts with its attainment.
    case counted(Rational, isMet: Bool)
    /// It has no conclusion yet; it counts as not met, or not at all, and widens the bounds.
    case open(Derivation.Exclusion.Reason, countsAsUnmet: Bool)
    /// It does not take part.
    case excluded(Derivation.Exclusion.Reason)
  }

  /// The ways to look at open items.
  enum View: CaseIterable {
    /// As the checklist says.
    case asPlanned
    /// As if all of them were found not met.
    case lowest
    /// As if all of them were found met.
    case highest
  }

  /// The item with the sections that hold it.
  let placed: PlacedItem
  let side: Side
  let outcome: Outcome
  let part: Part

  /// The item.
  var item: Item { _read { yield placed.item } }

  init(
    placed: PlacedItem, side: Side, outcome: Outcome, attainment: Rational?, plan: ScoringPlan,
    countsOpenAsUnmet: Bool
  ) {
    self.placed = placed
    self.side = side
    self.outcome = outcome
    let item = placed.item
    part =
      if !item.kind.isScored {
        .excluded(.notScored)
      } else if item.weight.isZero {
        .excluded(.zeroWeight)
      } else {
        switch outcome {
        case .notApplicable:
          plan.notApplicable == .met ? .counted(1, isMet: true) : .excluded(.notApplicable)
        case .notTested:
          .open(.notTested, countsAsUnmet: countsOpenAsUnmet || plan.notTested == .zero)
        case .undetermined:
          .open(.undetermined, countsAsUnmet: countsOpenAsUnmet || plan.undetermined == .zero)
        case .conforming, .partial, .nonconforming:
          .counted(attainment ?? 0, isMet: outcome == .conforming)
        }
      }
  }

  /// Whether the item counts in the score.
  var isCounted: Bool {
    switch part {
    case .counted: true
    case .open(_, let countsAsUnmet): countsAsUnmet
    case .excluded: false
    }
  }

  /// Whether the item has no conclusion yet.
  var isOpen: Bool { if case .open = part { true } else { false } }

  /// Whether the item failed, in whole or in part.
  var hasFailed: Bool {
    isCounted && (outcome == .nonconforming || outcome == .partial)
  }

  /// Why the item does not count; `nil` when it does.
  var exclusion: Derivation.Exclusion.Reason? {
    switch part {
    case .counted, .open(_, countsAsUnmet: true): nil
    case .open(let reason, countsAsUnmet: false), .excluded(let reason): reason
    }
  }

  /// The item as the scoring model sees it; `nil` when it does not count.
  func entry(_ view: View) -> ScoringEntry? {
    let counted: (attainment: Rational, isMet: Bool)
    switch part {
    case .counted(let attainment, let isMet): counted = (attainment, isMet)
    case .open(_, let countsAsUnmet):
      switch view {
      case .asPlanned:
        guard countsAsUnmet else { return nil }
        counted = (0, false)
      case .lowest: counted = (0, false)
      case .highest: counted = (1, true)
      }
    case .excluded: return nil
    }
    return ScoringEntry(
      item: item.id, side: side, severity: item.severity, weight: item.weight, level: item.level,
      attainment: counted.attainment, isMet: counted.isMet)
  }
}
