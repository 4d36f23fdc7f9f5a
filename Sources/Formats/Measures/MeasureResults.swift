public import AuditModel
public import Diagnostics

/// Makes controlling results from the measures that items take.
public enum MeasureResults {
  /// The results of a checklist's items, one set for each report that something was taken from.
  ///
  /// The report is the evidence. What results give themselves is not looked at here: the binder tells a
  /// conflict.
  ///
  /// - Parameters:
  ///   - checklist: The checklist.
  ///   - measures: The measures.
  /// - Returns: The sets, and a warning for each report that nothing was taken from.
  public static func results(
    for checklist: Checklist, from measures: MeasureSet
  ) -> (sets: [ResultSet], diagnostics: [Diagnostic]) {
    var sets: [String: ResultSet] = [:]
    for item in checklist.items {
      guard let criterion = criterion(of: item), let name = criterion.takes,
        let measure = measures[name], let source = measure.source
      else { continue }
      let location = SourceLocation(file: source.name, line: 1, column: 1)
      var set =
        sets[source.name]
        ?? ResultSet(
          name: source.name, sha256: source.sha256, isSynthetic: source.isSynthetic,
          location: location)
      for side in item.sides {
        set.results.append(
          ControllingResult(
            item: item.id.rawValue, side: side.rawValue,
            fields: fields(of: measure, inPercent: criterion.unit == "percent"),
            evidence: [
              EvidenceReference(
                href: source.name, sha256: source.sha256, title: name.rawValue)
            ], location: location))
      }
      sets[source.name] = set
    }
    let all = Dictionary(
      grouping: measures.measures.values.filter { $0.source != nil }, by: { $0.source?.name ?? "" })
    let unused = all.keys.filter { sets[$0] == nil }.sorted()
    return (
      sets.keys.sorted().compactMap { sets[$0] },
      unused.map { name in
        Diagnostic(
          .measuresUnused, at: SourceLocation(file: name, line: 1, column: 1),
          [
            "expected": LintReport.some(
              of: all[name, default: []].map(\.name.rawValue).sorted())
          ])
      }
    )
  }

  private static func criterion(of item: Item) -> Measure? {
    switch item.kind {
    case .measure(let measure): measure
    case .index(let index): index.measure
    default: nil
    }
  }

  /// The value as results write it: counts where there are any, so that nothing is rounded.
  private static func fields(
    of measure: PublishedMeasure, inPercent: Bool
  ) -> [ResultField: String] {
    if let ratio = measure.ratio,
      (inPercent ? 100 : 1) * ratio.numerator / ratio.denominator == measure.value
    {
      return [
        .numerator: ratio.numerator.shortDecimal(upTo: 12),
        .denominator: ratio.denominator.shortDecimal(upTo: 12),
      ]
    }
    let written = measure.value.shortDecimal(upTo: 12)
    if Rational(decimal: written) == measure.value { return [.value: written] }
    // A fraction is written as it describes itself: `n/d`.
    let parts = (inPercent ? measure.value / 100 : measure.value).description.split(separator: "/")
    return [.numerator: String(parts[0]), .denominator: parts.count > 1 ? String(parts[1]) : "1"]
  }
}
