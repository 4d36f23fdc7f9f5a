extension Assessment {
  /// What items and indices can take of an audit.
  ///
  /// With `c` for the checklist's id: `c.overall`, `c.internal` and `c.external`: the scores, 0...100,
  /// rounded as the checklist says. What has no score is left out.
  ///
  /// - Returns: The measures.
  public var measures: [PublishedMeasure] {
    [
      (Score.Scope.overall, "overall"), (.side(.internal), "internal"),
      (.side(.external), "external"),
    ]
    .compactMap { scope, name in
      score(scope)?.value.map { PublishedMeasure("\(checklist.id).\(name)", $0) }
    }
  }
}
