internal import AuditModel

/// What a difference has an effect on.
struct DiffEffect: OptionSet, Sendable {
  let rawValue: UInt8

  static let answers = DiffEffect(rawValue: 1)
  static let scores = DiffEffect(rawValue: 2)
}

/// Collects the fields of one entry: each comparison adds a field where the two sides differ.
struct FieldList {
  private(set) var fields: [ChecklistDiff.Field] = []

  var isEmpty: Bool { fields.isEmpty }

  /// Compares by bytes, as the content hash does: texts that only look the same are different.
  mutating func compare(
    _ name: String, _ old: String?, _ new: String?, _ effect: DiffEffect = []
  ) {
    switch (old, new) {
    case (nil, nil): return
    case (let old?, let new?) where old.utf8.elementsEqual(new.utf8): return
    default: break
    }
    fields.append(
      ChecklistDiff.Field(
        name: name, old: old, new: new, affectsAnswers: effect.contains(.answers),
        affectsScores: effect.contains(.scores)))
  }

  mutating func compare(
    _ name: String, _ old: Rational?, _ new: Rational?, _ effect: DiffEffect = []
  ) {
    compare(name, old.map(DiffText.number), new.map(DiffText.number), effect)
  }

  mutating func compare(_ name: String, _ old: Int?, _ new: Int?, _ effect: DiffEffect = []) {
    compare(name, old.map { String($0) }, new.map { String($0) }, effect)
  }

  mutating func compare(_ name: String, _ old: Bool, _ new: Bool, _ effect: DiffEffect = []) {
    compare(name, old ? "true" : "false", new ? "true" : "false", effect)
  }

  /// Compares a text language by language, the languages in alphabetical order.
  ///
  /// Answers were given to the text in the document's own language: a translation that changes
  /// leaves them valid.
  mutating func compare(
    _ name: String, _ old: LocalizedText?, _ new: LocalizedText?, _ effect: DiffEffect = []
  ) {
    let languages = Set(old?.languages ?? []).union(new?.languages ?? [])
    for language in languages.sorted() {
      let isOwn = language == (new ?? old)?.fallback
      compare(
        "\(name) (\(language))", old?.given(in: language), new?.given(in: language),
        isOwn ? effect : effect.subtracting(.answers))
    }
  }

  /// Compares facts by their names: in the order of the new ones, then those that are gone.
  mutating func compare(
    _ old: [(String, String)], _ new: [(String, String)], _ effect: DiffEffect
  ) {
    let before = Dictionary(old, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new, uniquingKeysWith: { first, _ in first })
    for (name, value) in new { compare(name, before[name], value, effect) }
    for (name, value) in old where after[name] == nil { compare(name, value, nil, effect) }
  }
}

/// How values are shown in a difference: as authors write them.
enum DiffText {
  /// Exact: our decimals have at most 30 digits.
  static func number(_ number: Rational) -> String { number.shortDecimal(upTo: 30) }

  static func number(_ source: NumberSource) -> String {
    switch source {
    case .literal(let value): number(value)
    case .parameter(let id): "{\(id)}"
    }
  }

  static func sides(_ sides: [Side]) -> String {
    sides.count == 1 ? sides[0].rawValue : "both"
  }

  /// A text in its document's own language, to tell what it is about.
  static func own(_ text: LocalizedText) -> String { text.text(in: text.fallback) }
}
