internal import AuditModel

/// The scores of one kind: those of the whole as they come, others worst first.
extension ReportIndex {
  /// The scores of the whole and of its sides.
  var mainScores: [Score] {
    assessment.scores.filter { score in
      switch score.scope {
      case .overall, .side: true
      case .section, .axis: false
      }
    }
  }

  /// The scores of the sections that stand at the top of the checklist, worst first.
  var topSectionScores: [Score] {
    let top = Set(checklist.sections.map(\.id))
    return worstFirst(
      assessment.scores.filter {
        if case .section(let id) = $0.scope { top.contains(id) } else { false }
      })
  }

  /// The scores of one axis, worst first.
  func scores(on axis: AxisID) -> [Score] {
    worstFirst(
      assessment.scores.filter {
        if case .axis(axis, _) = $0.scope { true } else { false }
      })
  }

  /// Worst first by the share of the highest score; scopes without a score last; equal ones in
  /// checklist order.
  func worstFirst(_ scores: [Score]) -> [Score] {
    scores.enumerated().sorted { left, right in
      switch (left.element.share, right.element.share) {
      case (let a?, let b?): a != b ? a < b : left.offset < right.offset
      case (nil, nil): left.offset < right.offset
      case (let a, _): a != nil
      }
    }.map(\.element)
  }

  /// How many outcomes there are of each kind from a side; from both with `nil`.
  func count(of outcome: Outcome, from side: Side? = nil) -> Int {
    assessment.items.count { $0.outcome == outcome && (side == nil || $0.side == side) }
  }

  /// The sides from which anything was asked, internal first.
  var sides: [Side] {
    Side.allCases.filter { side in assessment.items.contains { $0.side == side } }
  }
}

extension Score {
  /// The score as a share of the highest, 0...1 as a rule; `nil` without a score.
  var share: Rational? {
    guard let value, let maximum, !maximum.isZero else { return nil }
    return value / maximum
  }
}
