internal import AuditModel
internal import Diagnostics

/// Compares what stands before the scoring plan: the root, sources, SOPs, requirements, parameters
/// and axes.
struct DocumentDiff {
  let old: Checklist
  let new: Checklist

  func entries() -> [ChecklistDiff.Entry] {
    root() + sources() + sops() + requirements() + parameters() + axes()
  }

  private func root() -> [ChecklistDiff.Entry] {
    var fields = FieldList()
    fields.compare("id", old.id.rawValue, new.id.rawValue, .answers)
    fields.compare("version", old.version, new.version)
    fields.compare("xml:lang", old.language.tag, new.language.tag)
    fields.compare(
      "languages", old.languages.map(\.tag).joined(separator: " "),
      new.languages.map(\.tag).joined(separator: " "))
    fields.compare("title", old.title, new.title)
    fields.compare("description", old.description, new.description)
    return DiffPart(.checklist).changed(fields, old.location, new.location)
  }

  private func sources() -> [ChecklistDiff.Entry] {
    DiffPart(.source).entries(
      old.sources, new.sources, id: \.id.rawValue, place: \.location,
      summary: { [("title", DiffText.own($0.title))] },
      compare: { old, new, fields in
        fields.compare("title", old.title, new.title)
        fields.compare("effective", old.effective?.iso, new.effective?.iso)
        fields.compare("until", old.until?.iso, new.until?.iso)
        fields.compare("certainty", old.certainty.rawValue, new.certainty.rawValue)
        fields.compare("note", old.note, new.note)
      })
  }

  private func sops() -> [ChecklistDiff.Entry] {
    DiffPart(.sop).entries(
      old.sops, new.sops, id: \.href, place: \.location, summary: { _ in [] },
      compare: { _, _, _ in })
  }

  private func requirements() -> [ChecklistDiff.Entry] {
    // Minor findings are counted together by source and clause.
    let isCounted = old.findings.escalateMinors != nil || new.findings.escalateMinors != nil
    let effect: DiffEffect = isCounted ? .scores : []
    return DiffPart(.requirement).entries(
      old.requirements, new.requirements, id: \.id.rawValue, place: \.location,
      summary: { [("text", DiffText.own($0.text))] },
      compare: { old, new, fields in
        fields.compare("source", old.source?.rawValue, new.source?.rawValue, effect)
        fields.compare("clause", old.clause, new.clause, effect)
        fields.compare("step", old.step?.rawValue, new.step?.rawValue)
        fields.compare("part-of", old.partOf?.rawValue, new.partOf?.rawValue)
        fields.compare("certainty", old.certainty.rawValue, new.certainty.rawValue)
        fields.compare("text", old.text, new.text)
      })
  }

  private func parameters() -> [ChecklistDiff.Entry] {
    let use = ParameterUse(old).union(ParameterUse(new))
    return DiffPart(.parameter).entries(
      old.parameters, new.parameters, id: \.id.rawValue, place: \.location,
      summary: { [("value", $0.value.written), ("title", DiffText.own($0.title))] },
      compare: { old, new, fields in
        let effect = use.effect(of: new.id)
        fields.compare("value", old.value.written, new.value.written, effect)
        fields.compare("type", old.value.type.rawValue, new.value.type.rawValue, effect)
        fields.compare("unit", old.unit, new.unit, effect.intersection(.answers))
        fields.compare("minimum", old.minimum, new.minimum)
        fields.compare("maximum", old.maximum, new.maximum)
        fields.compare("source", old.source?.rawValue, new.source?.rawValue)
        fields.compare("certainty", old.certainty.rawValue, new.certainty.rawValue)
        fields.compare("title", old.title, new.title)
      })
  }

  private func axes() -> [ChecklistDiff.Entry] {
    DiffPart(.axis).entries(
      old.axes, new.axes, id: \.id.rawValue, place: \.location,
      summary: { [("title", DiffText.own($0.title))] },
      compare: { old, new, fields in
        fields.compare("title", old.title, new.title)
        fields.compareValues(old.values, new.values)
      })
  }
}

extension FieldList {
  /// Compares the values of an axis: which there are, in which order, and what they are called.
  fileprivate mutating func compareValues(_ old: [AxisValue], _ new: [AxisValue]) {
    compare(
      "values", old.map(\.id.rawValue).joined(separator: " "),
      new.map(\.id.rawValue).joined(separator: " "), [])
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for value in new {
      guard let earlier = before[value.id] else { continue }
      compare("value \(value.id) title", earlier.title, value.title)
    }
  }
}
