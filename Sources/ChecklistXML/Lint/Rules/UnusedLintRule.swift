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
    for item in context.items {
      for (_, number) in ChecklistLintContext.numbers(of: item.kind) {
        if case .parameter(let id) = number { used.insert(id) }
      }
    }
    ChecklistTexts.visit(context.checklist) { text, _ in
      for text in text.texts.values where text.utf8.contains(UInt8(ascii: "{")) {
        for place in TextTemplate.places(in: text) { used.insert(ParameterID(place)) }
      }
    }
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
    for item in context.items { take(item.applies) }
    return names
  }
}
