internal import AuditModel

extension Report: CoveredReport {
  /// What an organisation's own cover can say, by the names that templates use; what is not known is empty text.
  ///
  /// - Throws: ``ExportError`` when assessment and checklist do not belong together.
  public func coverValues() throws(ExportError) -> [String: TemplateValue] {
    let index = try ReportIndex(self)
    let words = index.words
    let subject = assessment.subject
    let score = assessment.score(.overall)
    func count(_ grade: Grade) -> TemplateValue {
      .text(words.numbers.whole(assessment.findings.count { $0.grade == grade }))
    }
    return [
      "kind": .text("report"), "title": .text(index.text(checklist.title)),
      "checklist": .text(assessment.checklist.id),
      "version": .text(assessment.checklist.version), "unit": .text(words.unit(subject) ?? ""),
      "period": .text(subject.period ?? ""),
      "date": .text(subject.date.map(words.dates.long) ?? ""),
      "score": .text(score?.value.map(index.points) ?? ""),
      "rating": .text(score.flatMap(index.rating).map { words($0.title) } ?? ""),
      "major": count(.major), "minor": count(.minor), "observation": count(.observation),
      "engagement": .text(dossier?.engagement.id.rawValue ?? ""),
      "engagement-title": .text(dossier?.engagement.plan.title ?? ""),
      "lead": .text(dossier?.lead ?? ""),
      "has-distribution": .flag(!distribution.isEmpty),
      "distribution": .list(distribution.map { ["name": .text($0)] }),
      "is-excerpt": .flag(excerpt != nil), "is-synthetic": .flag(assessment.isSynthetic),
      "language": .text(words.tag),
    ]
  }
}
