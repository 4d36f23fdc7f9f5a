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
    let inStates = dossier?.findings.filter { finding in
      (filter.states.isEmpty || filter.states.contains(finding.state))
        && (filter.owners.isEmpty
          || finding.actions.contains {
            filter.owners.contains($0.owner) || filter.owners.contains($0.person)
          })
    }
    let fingerprints = Set(inStates?.map(\.fingerprint) ?? self.fingerprints(since: filter.states))
    let needsFollowUp = !filter.states.isEmpty || !filter.owners.isEmpty
    report.assessment.findings = assessment.findings.filter { finding in
      places.fits(finding) && (!needsFollowUp || fingerprints.contains(finding.fingerprint))
    }
    let found = Set(report.assessment.findings.compactMap(\.item))
    report.assessment.items = assessment.items.filter { item in
      places.fits(item.id, item.side) && (!filter.isOfFindings || found.contains(item.id))
    }
    let kept = Set(report.assessment.findings.map(\.fingerprint))
    let known = Set(assessment.findings.map(\.fingerprint))
    report.dossier?.findings = (inStates ?? []).filter { finding in
      guard !known.contains(finding.fingerprint) else { return kept.contains(finding.fingerprint) }
      // Recorded by hand: what it is about, is an item or a requirement.
      return places.fits(finding.grade) && places.fits(finding.subject.map { ItemID($0) }, nil)
    }
    report.traces = traces.filter { trace in
      places.fits(trace.finding)
        && (!needsFollowUp || fingerprints.contains(trace.finding.fingerprint))
    }
    report.dossier?.waivers =
      dossier?.waivers.filter { places.fits(ItemID($0.item), $0.side) } ?? []
    let ids = Set(report.dossier?.findings.flatMap { [$0.id] + $0.actions.map(\.id) } ?? [])
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

  /// The findings that are in one of some states since an earlier period, where no engagement follows them.
  private func fingerprints(since states: Set<String>) -> [String] {
    traces.filter { states.contains($0.status.rawValue) }.map(\.finding.fingerprint)
  }
}

extension ReportIndex {
  /// What is to be known of all of it before it is read: that the data is made up, that it is a part.
  var notes: [String] {
    [assessment.isSynthetic ? words(.synthetic) : nil, excerptSentence].compactMap(\.self)
  }

  /// That the report shows a part of the audit, in one sentence; `nil` when it shows all.
  var excerptSentence: String? {
    guard let excerpt = report.excerpt else { return nil }
    let parts = words.parts(of: excerpt.filter) { sections[$0].map { text($0.title) } }
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
