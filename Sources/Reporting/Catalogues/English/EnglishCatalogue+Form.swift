/// What is said in English of answer forms.
extension EnglishCatalogue {
  static func wording(of key: FormKey) -> String {
    switch key {
    case .kicker: "Audit form"
    case .howTo:
      "This form works without a network. Answers are kept on this device while you fill it in. Save them to a file, then record it with `patuh audit import`; only items that were filled in here go along."
    case .by: "Filled in by"
    case .save: "Save to a file"
    case .load: "Continue from a file"
    case .progress: "{count} of {all} filled in"
    case .saved: "Kept on this device"
    case .guidance: "Guidance"
    case .evidence: "Evidence to ask for"
    case .criterion: "Criterion"
    case .requirement: "Requirement"
    case .yes: "Yes"
    case .partial: "Partly"
    case .no: "No"
    case .notApplicable: "Does not apply"
    case .notTested: "Not tested"
    case .noEvidence: "No evidence"
    case .value: "Value"
    case .numerator: "Part"
    case .denominator: "Whole"
    case .size: "Tested"
    case .deviations: "Deviating"
    case .population: "Population"
    case .withoutEvidence: "Without evidence"
    case .answer: "Answer"
    case .note: "Note"
    case .cause: "Cause that was seen"
    case .given: "Answer that is there"
    case .badNumber: "Not a number: {found}"
    case .foreign: "That file is for another checklist."
    case .clear: "Clear"
    }
  }
}
