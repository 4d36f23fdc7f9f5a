internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Judges what the grammar of a register cannot say: ids, sources, deadlines in their order.
enum RegisterReview {
  /// The diagnostics of a register, sorted by place.
  static func review(_ register: ComplaintRegister, document: XMLDocument) -> [Diagnostic] {
    var report = LintReport()
    DuplicateIDLintRule.check(
      "source", register.sources, \.id, \.location, message: .registerIDRepeated, &report)
    DuplicateIDLintRule.check(
      "class", register.classes, \.id, \.location, message: .registerIDRepeated, &report)
    DuplicateIDLintRule.check(
      "channel", register.channels, \.id, \.location, message: .registerIDRepeated, &report)
    let sources = register.sources.map(\.id.rawValue)
    for declared in register.classes {
      if let source = declared.source, !sources.contains(source.rawValue) {
        report.addUnknown(
          .registerReferenceUnknown, misspelt: .registerReferenceMisspelt, source.rawValue,
          among: sources, .value(of: "source", at: declared.location))
      }
      check(declared.deadlines, &report)
    }
    var ages: Set<Int> = []
    for age in document.root.children("age") {
      if let from = age.integer("from"), !ages.insert(from).inserted {
        report.add(
          .registerAgeRepeated, .value(of: "from", at: age.location), ["found": String(from)])
      }
    }
    report.add(contentsOf: LanguageReview.review(document, against: .register))
    return report.diagnostics(documents: [document])
  }

  private static func check(
    _ deadlines: [ComplaintRegister.Deadline], _ report: inout LintReport
  ) {
    for (position, deadline) in deadlines.enumerated() {
      for earlier in deadlines[..<position] where earlier.stage == deadline.stage {
        report.add(
          .registerDeadlineRepeated, .value(of: "stage", at: deadline.location),
          ["stage": deadline.stage.rawValue, "first": earlier.location.description])
        break
      }
    }
    // A complaint cannot be closed before it is answered: an earlier deadline for it is a slip.
    let closing = deadlines.first { $0.stage == .closed }
    let response = deadlines.first { $0.stage == .responded }
    if let closing, let response, closing.unit == response.unit, closing.within < response.within {
      report.add(
        .registerDeadlineOrder, .value(of: "within", at: closing.location),
        ["closed": String(closing.within), "responded": String(response.within)])
    }
  }
}
