internal import AuditModel
internal import Diagnostics

/// Classes of items and sections are values of axes that the checklist declares.
struct ClassLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    var known: [AxisID: Set<AxisValueID>] = [:]
    for axis in context.checklist.axes {
      known[axis.id, default: []].formUnion(axis.values.map(\.id))
    }
    let pairs = context.checklist.axes.flatMap { axis in
      axis.values.map { "\(axis.id):\($0.id)" }
    }
    var places = context.places
    // A class on a section is inherited by many items and reported once, where it is written.
    var reported: Set<String> = []
    func walk(_ section: Section, _ around: [SourceLocation]) {
      let around = [section.location] + around
      for index in section.items.indices {
        let classes = section.items[index].classes
        if classes.allSatisfy({ known[$0]?.contains($1) == true }) { continue }
        let item = section.items[index]
        for (axis, value) in classes.sorted(by: { $0.key < $1.key })
        where known[axis]?.contains(value) != true {
          let pair = "\(axis):\(value)"
          let place = places.location(of: pair, among: [item.location] + around)
          // Without the documents nobody knows where it is written; once is enough.
          let key = context.places.documents.isEmpty ? pair : "\(place) \(pair)"
          guard reported.insert(key).inserted else { continue }
          report.addUnknown(
            .checklistClassUnknown, misspelt: .checklistClassMisspelt, pair, among: pairs,
            .value(of: "class", at: place))
        }
      }
      for inner in section.sections { walk(inner, around) }
    }
    for section in context.checklist.sections { walk(section, []) }
  }
}
