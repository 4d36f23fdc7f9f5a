internal import AuditModel

extension Comparison: CoveredReport {
  /// What a cover can say of a comparison; score and rating are those of the second.
  public func coverValues() -> [String: TemplateValue] {
    let words = Words(language)
    let overall = scores.first { $0.scope == "overall" }
    func number(_ value: Rational?) -> TemplateValue {
      .text(value.map { words.numbers.fixed($0, places: places) } ?? "")
    }
    return [
      "kind": .text("comparison"), "title": .text(title), "checklist": .text(checklists[1].id),
      "version": .text(checklists[1].version), "unit": .text("\(left) – \(right)"),
      "period": .text(""), "first": .text(left), "second": .text(right),
      "score": number(overall?.right), "rating": .text(overall?.rightRating ?? ""),
      "first-score": number(overall?.left), "change": number(overall?.change),
      "is-excerpt": .flag(excerpt != nil), "is-synthetic": .flag(isSynthetic),
      "language": .text(words.tag),
    ]
  }
}
