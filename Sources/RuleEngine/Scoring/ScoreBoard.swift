import AuditModel

/// Puts the outcomes of all items together into the scores of every scope.
struct ScoreBoard {
  let checklist: Checklist
  let model: any ScoringModel.Type
  let lines: [ScoringLine]

  private var plan: ScoringPlan { checklist.scoring }

  /// The scores: overall, sides, sections, axes; scopes without items are left out.
  func scores() -> [Score] {
    let sides = Side.allCases.map { side in (side, pool(lines.filter { $0.side == side })) }
    return [overall(sides)] + sideScores(sides) + sectionScores() + axisScores()
  }

  // MARK: - Scopes

  private func sideScores(_ sides: [(Side, Pool)]) -> [Score] {
    sides.compactMap { side, pool in score(.side(side), of: pool) }
  }

  private func sectionScores() -> [Score] {
    var bySection: [SectionID: [ScoringLine]] = [:]
    for line in lines {
      for section in line.placed.sections { bySection[section, default: []].append(line) }
    }
    return checklist.allSections.compactMap { section in
      bySection[section.id].flatMap { score(.section(section.id), of: pool($0)) }
    }
  }

  private func axisScores() -> [Score] {
    checklist.axes.flatMap { axis -> [Score] in
      let byValue = Dictionary(grouping: lines) { $0.item.classes[axis.id] }
      return axis.values.compactMap { value in
        byValue[value.id].flatMap { score(.axis(axis.id, value.id), of: pool($0)) }
      }
    }
  }

  // MARK: - One score

  /// Lines that are scored together, with what the model makes of them in each view.
  private struct Pool {
    let lines: [ScoringLine]
    /// The entries that count as planned.
    let entries: [ScoringEntry]
    let planned: ModelScore?
    let lowest: ModelScore?
    let highest: ModelScore?

    func score(_ view: ScoringLine.View) -> ModelScore? {
      switch view {
      case .asPlanned: planned
      case .lowest: lowest
      case .highest: highest
      }
    }
  }

  private func pool(_ lines: [ScoringLine]) -> Pool {
    func entries(_ view: ScoringLine.View) -> [ScoringEntry] {
      lines.compactMap { $0.entry(view) }
    }
    let planned = entries(.asPlanned)
    let score = model.score(planned, plan: plan)
    // The views differ in open items only.
    let isOpen = lines.contains { $0.isOpen }
    return Pool(
      lines: lines, entries: planned, planned: score,
      lowest: isOpen ? model.score(entries(.lowest), plan: plan) : score,
      highest: isOpen ? model.score(entries(.highest), plan: plan) : score)
  }

  private func score(_ scope: Score.Scope, of pool: Pool) -> Score? {
    guard !pool.lines.isEmpty else { return nil }
    let scored = pool.planned
    var derivation = Derivation(
      contributions: contributions(pool, points: scored?.points),
      exclusions: exclusions(pool.lines))
    if let unfloored = scored?.unfloored {
      derivation.adjustments.append(.floored(from: unfloored))
    }
    return finished(
      scope, value: scored?.value, low: pool.lowest?.value, high: pool.highest?.value,
      maximum: scored?.maximum ?? pool.highest?.maximum, derivation)
  }

  /// Rounds and rates; the last steps of every score.
  private func finished(
    _ scope: Score.Scope, value: Rational?, low: Rational?, high: Rational?, maximum: Rational?,
    _ derivation: Derivation
  ) -> Score {
    var derivation = derivation
    let rounded = value?.rounded(to: plan.decimals)
    if let value, let rounded, value != rounded {
      derivation.adjustments.append(.rounded(from: value, decimals: plan.decimals))
    }
    // A side that nobody tested yet can only lift the whole, or only lower it. What is open may stay
    // open, so the score as it stands is within the bounds.
    let lowest = low.map { min($0, value ?? $0) }
    let highest = high.map { max($0, value ?? $0) }
    return Score(
      scope: scope, model: plan.model, value: rounded, low: lowest?.rounded(to: plan.decimals),
      high: highest?.rounded(to: plan.decimals), maximum: maximum,
      rating: rounded.flatMap { plan.rating(of: $0)?.id }, derivation: derivation)
  }

  // MARK: - The whole

  private func overall(_ sides: [(Side, Pool)]) -> Score {
    guard let combination = plan.combine else { return capped(sides: nil) }
    let weighed = sides.map { side, pool in
      WeighedSide(
        side: side,
        weight: side == .internal ? combination.internalWeight : combination.externalWeight,
        pool: pool)
    }
    return capped(sides: weighed)
  }

  private struct WeighedSide {
    let side: Side
    let weight: Rational
    let pool: Pool
  }

  private func capped(sides: [WeighedSide]?) -> Score {
    var derivation = Derivation(exclusions: exclusions(lines))
    var value: Rational?
    var low: Rational?
    var high: Rational?
    let maximum: Rational?
    if let sides {
      let joined = join(sides, .asPlanned)
      value = joined.value
      low = join(sides, .lowest).value
      let best = join(sides, .highest)
      high = best.value
      maximum = joined.maximum ?? best.maximum
      derivation.contributions = joined.contributions
      derivation.adjustments += joined.floors
      if !joined.sides.isEmpty { derivation.adjustments.append(.combined(joined.sides)) }
    } else {
      let pool = pool(lines)
      let scored = pool.planned
      value = scored?.value
      low = pool.lowest?.value
      high = pool.highest?.value
      maximum = scored?.maximum ?? pool.highest?.maximum
      derivation.contributions = contributions(pool, points: scored?.points)
      if let unfloored = scored?.unfloored {
        derivation.adjustments.append(.floored(from: unfloored))
      }
    }
    for cap in plan.caps {
      let atStake = lines.filter { $0.item.severity == cap.severity }
      let failed = atStake.filter(\.hasFailed)
      if let exact = value, exact > cap.limit, !failed.isEmpty {
        derivation.adjustments.append(
          .capped(
            severity: cap.severity, from: exact, to: cap.limit, items: unique(failed.map(\.item.id))
          )
        )
        value = cap.limit
      }
      if let highest = high, highest > cap.limit, !failed.isEmpty { high = cap.limit }
      if let lowest = low, lowest > cap.limit,
        atStake.contains(where: { $0.isOpen || $0.hasFailed })
      {
        low = cap.limit
      }
    }
    return finished(.overall, value: value, low: low, high: high, maximum: maximum, derivation)
  }

  private struct Joined {
    var value: Rational?
    var maximum: Rational?
    var sides: [Derivation.CombinedSide] = []
    var floors: [Derivation.Adjustment] = []
    var contributions: [Derivation.Contribution] = []
  }

  /// The weighted mean of the sides that have a score; a side without one leaves its weight out.
  private func join(_ sides: [WeighedSide], _ view: ScoringLine.View) -> Joined {
    let scored = sides.compactMap { side in side.pool.score(view).map { (side, $0) } }
      .filter { $0.0.weight > 0 }
    let total = Rational.sum(scored.map(\.0.weight))
    guard total > 0 else { return Joined() }
    var joined = Joined()
    joined.value = Rational.sum(scored.map { $0.0.weight * $0.1.value }) / total
    joined.maximum = scored.map(\.1.maximum).max()
    for (side, score) in scored {
      joined.sides.append(
        .init(side: side.side, weight: side.weight, score: score.value))
      if let unfloored = score.unfloored { joined.floors.append(.floored(from: unfloored)) }
      let share = side.weight / total
      guard view == .asPlanned else { continue }
      joined.contributions += contributions(
        side.pool, points: score.points?.map { $0 * share })
    }
    return joined
  }

  // MARK: - Derivation

  private func contributions(
    _ pool: Pool, points: [Rational]?
  ) -> [Derivation.Contribution] {
    pool.entries.enumerated().map { index, entry in
      Derivation.Contribution(
        item: entry.item, side: entry.side, weight: entry.weight, attainment: entry.attainment,
        points: points?[index])
    }
  }

  private func exclusions(_ lines: [ScoringLine]) -> [Derivation.Exclusion] {
    lines.compactMap { line in
      line.exclusion.map { .init(item: line.item.id, side: line.side, reason: $0) }
    }
  }

  private func unique(_ ids: [ItemID]) -> [ItemID] {
    var seen: Set<ItemID> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
