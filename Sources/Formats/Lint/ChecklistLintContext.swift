internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// What the rules for checklists look at, with what several of them need worked out once.
struct ChecklistLintContext {
  let checklist: Checklist
  let sops: [SOP]
  /// Whether all SOPs are here; if not, a requirement may be in the one that is missing.
  let areSOPsKnown: Bool
  let knownModels: [ScoringModelID]
  /// All items in document order.
  let items: [Item]
  /// The parameters by id; of two with one id the first.
  let parameters: [ParameterID: Parameter]
  /// The names in braces of all texts.
  let placeholders: PlaceholderUse
  let places: ClassPlaces

  init(
    checklist: Checklist, sops: [SOP], areSOPsKnown: Bool, knownModels: [ScoringModelID],
    places: ClassPlaces
  ) {
    self.checklist = checklist
    self.sops = sops
    self.areSOPsKnown = areSOPsKnown
    self.knownModels = knownModels
    self.places = places
    items = checklist.items
    parameters = Dictionary(
      checklist.parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    placeholders = PlaceholderUse(checklist, parameters: parameters)
  }

  /// The default of a number, written or taken from a parameter; `nil` where there is none.
  func value(of number: NumberSource) -> Rational? {
    switch number {
    case .literal(let value): return value
    case .parameter(let id):
      if case .number(let value)? = parameters[id]?.value { return value }
      return nil
    }
  }

  /// The numbers of an item's criterion, with the attribute that holds each.
  static func numbers(of kind: AnswerKind) -> [(attribute: String, number: NumberSource)] {
    switch kind {
    case .measure(let measure): [threshold(measure.threshold)]
    case .index(let index): [threshold(index.measure.threshold)]
    case .sample(let sample):
      [("tolerable", sample.tolerable), ("confidence", sample.confidence)]
    case .caseTest(let test): [("tolerable", test.tolerable)]
    case .conformity, .ladder, .choice, .text: []
    }
  }

  private static func threshold(_ threshold: Threshold) -> (String, NumberSource) {
    switch threshold {
    case .atLeast(let limit): ("at-least", limit)
    case .atMost(let limit): ("at-most", limit)
    case .above(let limit): ("above", limit)
    case .below(let limit): ("below", limit)
    case .equals(let limit): ("equals", limit)
    }
  }

  /// The place of an attribute of an item's kind element.
  static func place(of attribute: String, in item: Item) -> LintPlace {
    .value(of: attribute, at: item.location, [.child(item.kind.name)])
  }
}

/// The classes as they are written on items and sections; asked only when one is wrong.
struct ClassPlaces {
  let documents: [XMLDocument]
  /// Worked out when it is first needed, and then kept.
  private var places: DocumentPlaces?

  init(documents: [XMLDocument]) { self.documents = documents }

  /// The first of several elements that writes a class itself; the first of them when none can be
  /// seen to.
  mutating func location(of pair: String, among candidates: [SourceLocation]) -> SourceLocation {
    guard !documents.isEmpty, candidates.count > 1 else { return candidates[0] }
    let places = places ?? DocumentPlaces(documents)
    self.places = places
    return candidates.first { location in
      places.value(of: "class", at: location).map { ValueForm.words($0).contains(pair) } ?? false
    } ?? candidates[0]
  }
}
