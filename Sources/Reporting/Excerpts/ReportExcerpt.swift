internal import AuditModel

/// That a report shows a part of an audit, and which.
public struct ReportExcerpt: Hashable, Sendable {
  /// The filter.
  public var filter: ReportFilter
  /// How many items the audit has, both sides counted.
  public var items: Int
  /// How many findings the audit has.
  public var findings: Int

  /// Makes an excerpt.
  public init(filter: ReportFilter, items: Int, findings: Int) {
    self.filter = filter
    self.items = items
    self.findings = findings
  }
}

extension Report {
  /// The part of the report that a filter lets through; every exporter says that it is one.
  ///
  /// Items, findings and their follow-up are narrowed. Scores are those of the whole audit, with their derivation: a score of
  /// some of the items would be another audit's.
  ///
  /// - Parameter filter: The filter; one that lets everything through gives the report as it is.
  /// - Returns: The excerpt.
  public func excerpt(_ filter: ReportFilter) -> Report {
    guard !filter.isEmpty else { return self }
    let places = FilteredPlaces(filter, in: checklist)
    var report = self
    let inStates =
      dossier.map { dossier in dossier.findings.filter { filter.fits($0, on: dossier.day) } } ?? []
    let followed = Set(inStates.map(\.raised.fingerprint))
    let traced = Set(
      traces.filter { filter.statuses.contains($0.status) }.map(\.finding.fingerprint))
    func fits(_ fingerprint: String) -> Bool {
      (!filter.isOfFollowUp || followed.contains(fingerprint))
        && (filter.statuses.isEmpty || traced.contains(fingerprint))
    }
    report.assessment.findings = assessment.findings.filter { finding in
      places.fits(finding) && fits(finding.fingerprint)
    }
    let found = Set(report.assessment.findings.compactMap(\.item))
    report.assessment.items = assessment.items.filter { item in
      places.fits(item.id, item.side) && (!filter.isOfFindings || found.contains(item.id))
    }
    let kept = Set(report.assessment.findings.map(\.fingerprint))
    let known = Set(assessment.findings.map(\.fingerprint))
    report.dossier?.findings = inStates.filter { finding in
      let raised = finding.raised
      guard !known.contains(raised.fingerprint) else { return kept.contains(raised.fingerprint) }
      return places.fits(finding.grade) && places.fits(raised.item, raised.side)
        && fits(raised.fingerprint)
    }
    report.traces = traces.filter { trace in
      places.fits(trace.finding) && fits(trace.finding.fingerprint)
    }
    report.dossier?.waivers =
      dossier?.waivers.filter { places.fits($0.item, $0.side) } ?? []
    let ids = Set(
      report.dossier?.findings.flatMap { [$0.id.rawValue] + $0.actions.map(\.id.rawValue) } ?? [])
    let shown = Set(report.assessment.items.map(\.id.rawValue))
    report.dossier?.evidence =
      dossier?.evidence.filter { file in
        file.subject.map { ids.contains($0) || shown.contains($0) } ?? true
      } ?? []
    report.excerpt = ReportExcerpt(
      filter: filter, items: assessment.items.count, findings: assessment.findings.count)
    return report
  }

  /// That the report shows a part of the audit, in one sentence; `nil` when it shows all.
  ///
  /// - Throws: ``ExportError`` when assessment and checklist do not belong together.
  public func excerptSentence() throws(ExportError) -> String? {
    try ReportIndex(self).excerptSentence
  }
}

extension ReportIndex {
  /// Notices shown above the report: unproved data, synthetic data, excerpt.
  var notes: [String] {
    [trailSentence, assessment.isSynthetic ? words(.synthetic) : nil, excerptSentence]
      .compactMap(\.self)
  }

  /// The notice that the store does not agree with its trail; `nil` if it does.
  var trailSentence: String? {
    guard let problems = report.dossier?.trailProblems, problems > 0 else { return nil }
    return words(dossier: .trailDiffers, ["count": words.numbers.whole(problems)])
  }

  /// That the report shows a part of the audit, in one sentence; `nil` when it shows all.
  var excerptSentence: String? {
    guard let excerpt = report.excerpt else { return nil }
    let parts = words.parts(
      of: excerpt.filter, person: { report.dossier?.name($0) ?? $0.rawValue },
      section: { sections[$0].map { text($0.title) } })
    return words(
      dossier: .excerpt,
      [
        "parts": parts,
        "items": words.numbers.whole(assessment.items.count),
        "allItems": words.numbers.whole(excerpt.items),
        "findings": words.numbers.whole(assessment.findings.count),
        "allFindings": words.numbers.whole(excerpt.findings),
      ])
  }
}
