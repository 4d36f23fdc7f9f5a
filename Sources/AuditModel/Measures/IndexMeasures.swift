extension IndexAssessment {
  /// What items and other indices can take of an index.
  ///
  /// With `i` for the index's id: `i.result`, and `i.component.c` for each component `c` that has a
  /// value.
  ///
  /// - Parameter index: The id of the index.
  /// - Returns: The measures.
  public func measures(of index: IndexID) -> [PublishedMeasure] {
    var measures: [PublishedMeasure] = []
    if let value = result.value { measures.append(PublishedMeasure("\(index).result", value)) }
    for component in components {
      if let value = component.value {
        measures.append(PublishedMeasure("\(index).component.\(component.id)", value))
      }
    }
    return measures
  }
}
