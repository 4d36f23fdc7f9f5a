internal import AuditModel

/// Compares two versions of one item.
struct ItemFields {
  let old: Item
  let new: Item
  /// The parameters of the old and of the new version.
  let parameters: (old: [ParameterID: Parameter], new: [ParameterID: Parameter])

  /// Whether a score can depend on the item at all.
  private var scores: DiffEffect { old.kind.isScored || new.kind.isScored ? .scores : [] }

  /// What is different; first what was asked, then the rest.
  func fields() -> FieldList {
    var fields = FieldList()
    let asked = scores.union(.answers)
    fields.compare("side", DiffText.sides(old.sides), DiffText.sides(new.sides), asked)
    // The two sides are compared, and minor findings counted, by requirement: grades depend on it.
    fields.compare("requirement", old.requirement?.rawValue, new.requirement?.rawValue, asked)
    fields.compare("question", old.question, new.question, .answers)
    compareKind(asked, &fields)
    compareParameters(&fields)
    fields.compare("severity", old.severity.rawValue, new.severity.rawValue, scores)
    fields.compare("weight", old.weight, new.weight, scores)
    fields.compare("level", old.level, new.level, scores)
    for axis in Set(old.classes.keys).union(new.classes.keys).sorted() {
      fields.compare(
        "class \(axis)", old.classes[axis]?.rawValue, new.classes[axis]?.rawValue, scores)
    }
    fields.compare(
      "applies", old.applies?.text.trimmedForDiff, new.applies?.text.trimmedForDiff, scores)
    fields.compare("guidance", old.guidance, new.guidance)
    fields.compare("evidence", old.evidence, new.evidence)
    fields.compare("evidence required", old.evidenceRequired, new.evidenceRequired)
    compareFinding(&fields)
    return fields
  }

  private func compareKind(_ effect: DiffEffect, _ fields: inout FieldList) {
    guard old.kind.name == new.kind.name else {
      fields.compare(
        "kind", KindFacts.summary(of: old.kind), KindFacts.summary(of: new.kind), effect)
      return
    }
    fields.compare(
      KindFacts.attributes(of: old.kind), KindFacts.attributes(of: new.kind), effect)
    let (was, now) = (KindFacts.options(of: old.kind), KindFacts.options(of: new.kind))
    let word = if case .ladder = new.kind { "step" } else { "option" }
    fields.compare(
      "\(word)s", was.map(\.id.rawValue).joined(separator: " "),
      now.map(\.id.rawValue).joined(separator: " "), effect)
    let before = Dictionary(was.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for option in now {
      guard let earlier = before[option.id] else { continue }
      fields.compare("\(word) \(option.id) value", earlier.value, option.value, effect)
      fields.compare("\(word) \(option.id) title", earlier.title, option.title, .answers)
    }
  }

  /// The defaults of the parameters that question or criterion name in both versions; those that
  /// only one names have shown up in question or criterion.
  private func compareParameters(_ fields: inout FieldList) {
    let inCriteria = ParameterUse.criterionParameters(of: new.kind)
    let named = Self.named(by: old).intersection(Self.named(by: new))
    for id in named.sorted() {
      let (was, now) = (parameters.old[id], parameters.new[id])
      let typeChanged = was?.value.type != now?.value.type
      fields.compare(
        "parameter \(id)", was.map { Self.value($0, withType: typeChanged) },
        now.map { Self.value($0, withType: typeChanged) },
        inCriteria.contains(id) ? scores.union(.answers) : .answers)
    }
  }

  private static func named(by item: Item) -> Set<ParameterID> {
    ParameterUse.questionParameters(of: item).union(
      ParameterUse.criterionParameters(of: item.kind))
  }

  private static func value(_ parameter: Parameter, withType: Bool) -> String {
    let value = parameter.value.written + (parameter.unit.map { " \($0)" } ?? "")
    return withType ? "\(value) (\(parameter.value.type.rawValue))" : value
  }

  private func compareFinding(_ fields: inout FieldList) {
    let (was, now) = (old.finding, new.finding)
    fields.compare("finding grade", was?.grade?.rawValue, now?.grade?.rawValue, scores)
    fields.compare("finding due", was?.dueDays, now?.dueDays)
    fields.compare("finding condition", was?.condition, now?.condition)
    fields.compare("finding cause", was?.cause, now?.cause)
    fields.compare("finding effect", was?.effect, now?.effect)
    fields.compare("finding recommendation", was?.recommendation, now?.recommendation)
  }
}

extension String {
  /// A condition without white space around it, which means nothing.
  var trimmedForDiff: String { ValueForm.trimmed(self) }
}
