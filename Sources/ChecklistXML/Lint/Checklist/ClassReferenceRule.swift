import AuditModel
import Diagnostics

/// Items are classified by axes and values that the checklist declares.
enum ClassReferenceRule: ChecklistLintRule {
  static let identifier = "checklist.class-references"
  static let explanation = """
    The axis and the value of every class are declared, because scores are also given along the \
    axes. The same slip is reported once in each of the outermost sections, at its first item, \
    because items inherit the classes of the sections around.
    """
  static let messages: [Message] = [
    .checklistAxisUnknown, .checklistAxisMisspelt, .checklistAxisValueUnknown,
    .checklistAxisValueMisspelt,
  ]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var values: [AxisID: Set<AxisValueID>] = [:]
    var valueSuggestions: [AxisID: Suggestions] = [:]
    for axis in subject.checklist.axes where values[axis.id] == nil {
      values[axis.id] = Set(axis.values.map(\.id))
      valueSuggestions[axis.id] = Suggestions(axis.values.map(\.id.rawValue))
    }
    var axisSuggestions = Suggestions(subject.checklist.axes.map(\.id.rawValue))
    var report = LintReport()
    // A slip in the class of a section is one slip, however many items inherit it.
    var reported: Set<[String]> = []
    for section in subject.checklist.sections {
      for item in section.allItems {
        for (axis, value) in item.classes {
          guard let known = values[axis] else {
            guard reported.insert([section.id.rawValue, axis.rawValue]).inserted else { continue }
            report.addUnknown(
              axis.rawValue,
              UnknownIDMessages(unknown: .checklistAxisUnknown, misspelt: .checklistAxisMisspelt),
              item.location, ["item": item.id.rawValue], &axisSuggestions)
            continue
          }
          guard !known.contains(value),
            reported.insert([section.id.rawValue, axis.rawValue, value.rawValue]).inserted
          else { continue }
          report.addUnknown(
            value.rawValue,
            UnknownIDMessages(
              unknown: .checklistAxisValueUnknown, misspelt: .checklistAxisValueMisspelt),
            item.location, ["item": item.id.rawValue, "axis": axis.rawValue],
            &valueSuggestions[axis, default: Suggestions([])])
        }
      }
    }
    return report.diagnostics
  }
}
