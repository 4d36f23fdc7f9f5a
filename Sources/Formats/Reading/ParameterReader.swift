internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Reads the parameters of a checklist.
enum ParameterReader {
  static func parameter(_ element: XMLElement, _ reader: inout DocumentReader) -> Parameter? {
    guard let id: ParameterID = element.id("id") else { return nil }
    let type = element.word("type", ParameterType.number)
    let written = element.value("value") ?? ""
    let value = value(written, type)
    if value == nil, let attribute = element.attribute("value"), !written.isEmpty {
      reader.report(
        .checklistParameterValueType, attribute.valueLocation,
        ["parameter": id.rawValue, "type": type.rawValue, "found": written])
    }
    if type != .number {
      for name in ["minimum", "maximum"] {
        guard let attribute = element.attribute(name) else { continue }
        reader.report(
          .checklistParameterRangeType, attribute.location,
          ["parameter": id.rawValue, "type": type.rawValue, "attribute": name])
      }
    }
    return Parameter(
      id: id, title: reader.requiredText(element.children("title")),
      value: value ?? standard(type), unit: element.value("unit"),
      minimum: element.decimal("minimum"), maximum: element.decimal("maximum"),
      source: element.id("source"), certainty: element.word("certainty", .confirmed),
      location: element.location)
  }

  /// A value of a type as documents write it; `nil` when it is none.
  static func value(_ written: String, _ type: ParameterType) -> ParameterValue? {
    if type == .number, !ValueForm.isDecimal(written.utf8) { return nil }
    return type.value(from: written)
  }

  /// What stands in for a value that was reported as wrong.
  private static func standard(_ type: ParameterType) -> ParameterValue {
    switch type {
    case .number: .number(0)
    case .text, .date: .text("")
    case .boolean: .boolean(false)
    }
  }
}
