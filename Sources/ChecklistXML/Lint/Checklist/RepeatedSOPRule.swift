import AuditModel
import Diagnostics

/// A checklist names each of its SOPs once.
enum RepeatedSOPRule: ChecklistLintRule {
  static let identifier = "checklist.repeated-sops"
  static let explanation = """
    A checklist names each SOP once, and its SOPs have different ids, because findings cite them by \
    id.
    """
  static let messages: [Message] = [.checklistSOPRepeated, .checklistSOPIDRepeated]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var report = LintReport()
    var first: [String: SourceLocation] = [:]
    for reference in subject.checklist.sops {
      if let earlier = first[reference.href] {
        report.add(
          .checklistSOPRepeated, reference.location,
          ["href": reference.href, "line": earlier.mentioned(in: reference.location)])
      } else {
        first[reference.href] = reference.location
      }
    }
    // An SOP that was read twice because it is named twice stands at one place.
    let places = Set(subject.sops.map(\.location))
    for sop in subject.repeatedSOPs where !places.contains(sop.location) {
      report.add(
        .checklistSOPIDRepeated, sop.location,
        ["id": sop.id.rawValue, "checklist": subject.checklist.id.rawValue])
    }
    return report.diagnostics
  }
}
