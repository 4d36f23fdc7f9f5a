internal import AuditModel

/// The findings as JSON, gravest first.
struct FindingsJSON {
  let index: ReportIndex

  func write(to json: inout JSONWriter) {
    let words = index.words
    json.lines(index.assessment.findings) { json, finding in
      json.object { json in
        json.member("fingerprint", finding.fingerprint)
        json.member("item", finding.item?.rawValue)
        json.member("requirement", finding.requirement?.rawValue)
        json.member("side", word: finding.side?.rawValue)
        json.member("grade", word: finding.grade.rawValue)
        json.member("severity", word: finding.severity.rawValue)
        json.member("condition", words(finding.condition))
        json.member("criteria", words.criteria(finding.criterion))
        json.member("cause", words(finding.cause))
        json.member("effect", words(finding.effect))
        json.member("recommendation", words(finding.recommendation))
        json.member("due", word: finding.due?.iso)
        json.member("kind", word: finding.kind.rawValue)
        json.member("escalatedFrom", word: finding.escalatedFrom?.rawValue)
        json.name("criterion")
        criterion(finding.criterion, &json)
        json.member("evidence", finding.evidence)
        json.member("source", finding.source)
        json.member("causeBasis", word: finding.causeBasis.rawValue)
        if let trace = index.report.trace(of: finding) { history(trace, &json) }
      }
    }
  }

  /// How the finding stands beside earlier periods.
  private func history(_ trace: FindingTrace, _ json: inout JSONWriter) {
    json.name("history")
    json.object { json in
      json.member("status", word: trace.status.rawValue)
      json.member("occurrences", trace.occurrences)
      json.member("first", trace.first.rawValue)
      json.member("last", trace.last.rawValue)
    }
  }

  /// The findings of earlier periods that are not found now.
  func writeEarlier(to json: inout JSONWriter) {
    json.lines(index.report.goneTraces) { json, trace in
      json.object { json in
        json.member("fingerprint", trace.finding.fingerprint)
        json.member("item", trace.finding.item?.rawValue)
        json.member("side", word: trace.finding.side?.rawValue)
        json.member("grade", word: trace.finding.grade.rawValue)
        history(trace, &json)
      }
    }
  }

  private func criterion(_ criterion: CriterionReference, _ json: inout JSONWriter) {
    json.object { json in
      json.member("text", index.words(criterion.text))
      json.member("clause", criterion.clause)
      json.member("source", criterion.source.map { index.words($0) })
      json.member("effective", word: criterion.effective?.iso)
      json.member("certainty", word: criterion.certainty.rawValue)
      json.member("document", criterion.document)
      json.member("location", criterion.location)
    }
  }
}
