extension RegisterAssessment {
  /// What items and indices can take of a register.
  ///
  /// With `r` for its id, in percent: `r.verified-in-time`, `r.responded-in-time`,
  /// `r.closed-in-time`, `r.completion-rate` (closed of received), `r.reopen-rate` (opened again of
  /// closed), `r.receipt-rate`; in numbers: `r.received`, `r.open`, `r.overdue` (open beyond the
  /// deadline), `r.overdue-unanswered` (never answered beyond the deadline); in working days:
  /// `r.median-response`, `r.p90-response`, `r.median-closing`, `r.p90-closing`; and the same of a
  /// class `c` as `r.class.c.…`. What nobody's turn it was is left out.
  ///
  /// - Parameter register: The register.
  /// - Returns: The measures.
  public func measures(of register: ComplaintRegister) -> [PublishedMeasure] {
    var measures = Self.measures(of: all, "\(register.id)")
    for (declared, group) in zip(register.classes, classes) {
      measures += Self.measures(of: group, "\(register.id).class.\(declared.id)")
    }
    return measures
  }

  private static func measures(of group: Group, _ prefix: String) -> [PublishedMeasure] {
    var measures: [PublishedMeasure?] = [
      PublishedMeasure("\(prefix).received", Rational(group.received)),
      PublishedMeasure("\(prefix).open", Rational(group.open)),
    ]
    for (stage, name) in [
      (ComplaintStage.verified, "verified"), (.responded, "responded"), (.closed, "closed"),
    ] {
      let timeliness = group[stage]
      measures.append(
        PublishedMeasure(
          "\(prefix).\(name)-in-time", percent: timeliness.inTime, of: timeliness.due))
    }
    measures += [
      PublishedMeasure("\(prefix).overdue", Rational(group[.closed].overdue)),
      PublishedMeasure("\(prefix).overdue-unanswered", Rational(group[.responded].overdue)),
      PublishedMeasure("\(prefix).completion-rate", percent: group.closed, of: group.received),
      PublishedMeasure("\(prefix).reopen-rate", percent: group.reopened, of: group.closed),
      PublishedMeasure("\(prefix).receipt-rate", percent: group.receipts, of: group.receiptsKnown),
    ]
    for (stage, name) in [(ComplaintStage.responded, "response"), (.closed, "closing")] {
      measures.append(group[stage].median.map { PublishedMeasure("\(prefix).median-\(name)", $0) })
      measures.append(
        group[stage].p90.map { PublishedMeasure("\(prefix).p90-\(name)", Rational($0)) })
    }
    return measures.compactMap(\.self)
  }
}
