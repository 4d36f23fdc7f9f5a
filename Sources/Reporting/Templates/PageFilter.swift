internal import AuditModel

/// Boxes with which a reader shows and hides findings by grade and items by outcome; they need no script and no server.
enum PageFilter {
  private static let outcomes: [Outcome] = [
    .conforming, .partial, .nonconforming, .notApplicable, .notTested, .undetermined,
  ]

  /// Boxes for the grades that there are, where there are several.
  static func grades(_ index: ReportIndex, _ page: inout HTMLWriter) {
    let findings = index.assessment.findings
    boxes(
      [Grade.major, .minor, .observation].map { grade in
        ("show-\(grade.rawValue)", index.words.grade(grade), findings.count { $0.grade == grade })
      }, index, &page)
  }

  /// Boxes for the outcomes that there are, where there are several.
  static func outcomes(_ index: ReportIndex, _ page: inout HTMLWriter) {
    let items = index.assessment.items
    boxes(
      outcomes.map { outcome in
        (
          "show-\(outcome.rawValue)", index.words.outcome(outcome),
          items.count { $0.outcome == outcome }
        )
      }, index, &page)
  }

  private static func boxes(
    _ boxes: [(id: String, title: String, count: Int)], _ index: ReportIndex,
    _ page: inout HTMLWriter
  ) {
    let boxes = boxes.filter { $0.count > 0 }
    guard boxes.count > 1 else { return }
    page.block("fieldset", .class("filter")) { set in
      set.block("legend", text: index.words(paper: .show))
      for box in boxes {
        set.block("label") { label in
          label.void("input", .init("type", "checkbox"), .id(box.id), .init("checked", ""))
          label.text(" \(Words.capitalized(box.title)) (\(index.words.numbers.whole(box.count)))")
        }
      }
    }
  }

  /// The class of an item with these outcomes.
  static func name(of found: [ItemAssessment]) -> String {
    let names = outcomes.filter { outcome in found.contains { $0.outcome == outcome } }
      .map(\.rawValue)
    return names.count > 1
      ? "both-" + names.joined(separator: "-") : names.first.map { "only-" + $0 } ?? ""
  }
}
