/// What is said in English of composite indices.
extension EnglishCatalogue {
  static func wording(of key: IndexKey) -> String {
    switch key {
    case .kicker: "Index report"
    case .index: "Index"
    case .outOf: "{index} of {maximum}"
    case .noIndex: "no index: values are missing"
    case .band: "Predicate"
    case .noBands: "No predicates hold on this day."
    case .outcomes: "Outcomes"
    case .reached: "reached"
    case .notReached: "not reached"
    case .notKnown: "cannot be told yet"
    case .failing: "{component}: {value}, needed {required}, {short} short"
    case .components: "Components"
    case .component: "Component"
    case .input: "Input"
    case .worth: "Value"
    case .minima: "Minima"
    case .met: "{outcome} ≥ {required} ✓"
    case .short: "{outcome} ≥ {required} ✗ {short} short"
    case .unknownMinimum: "{outcome} ≥ {required} ?"
    case .missing: "Missing values"
    case .missingNote: "A missing value is never counted as zero; so there is no index."
    case .derivation: "How it is computed"
    case .bandsOf: "Predicates: {source}."
    case .bandsCertainty: "These predicates are not confirmed: {certainty}."
    case .taken: "taken from {measure}"
    case .given: "from {file}"
    case .uncertain: "not confirmed: {certainty}"
    case .files: "Files of inputs"
    case .ofMost: "{value} of {maximum}"
    }
  }
}
