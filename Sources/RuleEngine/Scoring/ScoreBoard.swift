import AuditModel

/// Puts the outcomes of all items together into the scores of every scope.
struct ScoreBoard {
  let checklist: Checklist
  let model: any ScoringModel.Type
  let lines: [ScoringLine]

  private var plan: ScoringPlan { checklist.scoring }

  /// The scores: overall, sides, sections, axes; scopes without items are left out.
  func scores() -> [Score] {
    [overall()] + sideScores() + sectionScores() + axisScores()
  }

  // MARK: - Scopes

  private func sideScores() -> [Score] {
    Side.allCases.compactMap { side in
      score(.side(side), of: lines.filter { $0.side == side })
    }
  }

  private func sectionScores() -> [Score] {
    var bySection: [SectionID: [ScoringLine]] = [:]
    for line in lines {
      for section in line.placed.sections { bySection[section, default: []].append(line) }
    }
    return checklist.allSections.compactMap { section in
      score(.section(section.id), of: bySection[section.id] ?? [])
    }
  }

  private func axisScores() -> [Score] {
    checklist.axes.flatMap { axis -> [Score] in
      let byValue = Dictionary(grouping: lines) { $0.item.classes[axis.id] }
      return axis.values.compactMap { value in
        score(.axis(axis.id, value.id), of: byValue[value.id] ?? [])
      }
    }
  }

  // MARK: - One score

  private func model(_ lines: [ScoringLine], _ view: ScoringLine.View) -> ModelScore? {
    model.score(lines.compactMap { $0.entry(view) }, plan: plan)
  }

  private func score(_ scope: Score.Scope, of lines: [ScoringLine]) -> Score? {
    guard !lines.isEmpty else { return nil }
    let scored = model(lines, .asPlanned)
    var derivation = Derivation(
      contributions: contributions(lines, points: scored?.points),
      exclusions: exclusions(lines))
    if let unfloored = scored?.unfloored {
      derivation.adjustments.append(.floored(from: unfloored))
    }
    return finished(
      scope, value: scored?.value, low: model(lines, .lowest)?.value,
      high: model(lines, .highest)?.value,
      maximum: scored?.maximum ?? model(lines, .highest)?.maximum, derivation)
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

  private func overall() -> Score {
    guard let combination = plan.combine else { return capped(lines: lines, sides: nil) }
    let sides = Side.allCases.map { side in
      WeighedSide(
        side: side,
        weight: side == .internal ? combination.internalWeight : combination.externalWeight,
        lines: lines.filter { $0.side == side })
    }
    return capped(lines: lines, sides: sides)
  }

  private struct WeighedSide {
    let side: Side
    let weight: Rational
    let lines: [ScoringLine]
  }

  private func capped(lines: [ScoringLine], sides: [WeighedSide]?) -> Score {
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
      let scored = model(lines, .asPlanned)
      value = scored?.value
      low = model(lines, .lowest)?.value
      let best = model(lines, .highest)
      high = best?.value
      maximum = scored?.maximum ?? best?.maximum
      derivation.contributions = contributions(lines, points: scored?.points)
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
    let scored = sides.compactMap { side in model(side.lines, view).map { (side, $0) } }
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
      joined.contributions += contributions(
        side.lines, points: score.points?.map { $0 * share })
    }
    return joined
  }

  // MARK: - Derivation

  private func contributions(
    _ lines: [ScoringLine], points: [Rational]?
  ) -> [Derivation.Contribution] {
    lines.compactMap { $0.entry(.asPlanned) }.enumerated().map { index, entry in
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
