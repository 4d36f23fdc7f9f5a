internal import AuditModel
internal import Conditions
internal import Diagnostics

/// Parameters and sources that are declared are used.
struct UnusedLintRule: ChecklistLintRule {
  var judgesAbsence: Bool { true }

  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let checklist = context.checklist
    let used = usedParameters(context)
    let inConditions = namesInConditions(context)
    for parameter in checklist.parameters
    where !used.contains(parameter.id)
      && !inConditions.contains(ConditionScope.name(of: parameter.id.rawValue))
    {
      report.add(
        .checklistParameterUnused, .value(of: "id", at: parameter.location),
        ["parameter": parameter.id.rawValue])
    }
    let sources = Set(
      checklist.requirements.compactMap(\.source) + checklist.parameters.compactMap(\.source)
        + [checklist.scoring.source].compactMap(\.self))
    for source in checklist.sources where !sources.contains(source.id) {
      report.add(
        .checklistSourceUnused, .value(of: "id", at: source.location),
        ["source": source.id.rawValue])
    }
  }

  private func usedParameters(_ context: ChecklistLintContext) -> Set<ParameterID> {
    var used: Set<ParameterID> = []
    let items = context.items
    for index in items.indices {
      for (_, number) in ChecklistLintContext.numbers(of: items[index].kind) {
        if case .parameter(let id) = number { used.insert(id) }
      }
    }
    used.formUnion(context.placeholders.names.map { ParameterID($0) })
    return used
  }

  /// The words of all conditions, whether these can be read or not.
  private func namesInConditions(_ context: ChecklistLintContext) -> Set<String> {
    var names: Set<String> = []
    func take(_ condition: ConditionSource?) {
      guard let condition else { return }
      let words = condition.text.utf8.split { byte in
        !(ValueForm.isLetter(byte) || ValueForm.isDigit(byte) || byte == UInt8(ascii: "_"))
      }
      for word in words { names.insert(String(Substring(word))) }
    }
    for section in context.checklist.allSections { take(section.applies) }
    for index in context.items.indices { take(context.items[index].applies) }
    return names
  }
}
