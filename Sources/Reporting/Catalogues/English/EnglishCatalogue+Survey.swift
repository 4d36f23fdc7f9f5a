/// What is said in English of surveys.
extension EnglishCatalogue {
  static func wording(of key: SurveyKey) -> String {
    switch key {
    case .kicker: "Survey report"
    case .index: "Index"
    case .outOf: "{index} of {maximum}"
    case .noIndex: "no index: an element has no answer at all"
    case .band: "Band"
    case .respondents: "Respondents"
    case .blankRows: "{count} rows without any answer are not counted"
    case .requiredSample: "Required sample"
    case .sampleReached: "{required} of a population of {population} (Krejcie-Morgan): reached"
    case .sampleShort: "{required} of a population of {population} (Krejcie-Morgan): {short} short"
    case .sampleUnknown: "not judged: no population was given"
    case .weightMode: "Weights"
    case .weightExact: "exact, not rounded ({mode})"
    case .weightRounded: "rounded to {places} decimal places ({mode})"
    case .elements: "Elements"
    case .element: "Element"
    case .answers: "Answers"
    case .sum: "Sum"
    case .mean: "Mean"
    case .weight: "Weight"
    case .weighted: "Weighted"
    case .totalRow: "Weighted mean"
    case .lowestThree: "The three lowest elements"
    case .byAttribute: "By attribute of the respondents"
    case .attribute: "Attribute"
    case .value: "Value"
    case .earlier: "Compared with earlier periods"
    case .earlierColumn: "Period"
    case .change: "Change since"
    case .howComputed: "How it is computed"
    case .methodShare:
      "Index = sum of (weight × mean ÷ highest answer) × {maximum} = {exact}, rounded to {index}."
    case .methodPosition:
      "Index = sum of (weight × (mean − lowest) ÷ (highest − lowest)) × {maximum} = {exact}, rounded to {index}."
    case .bandsOf: "Bands: {source}."
    case .bandsCertainty: "These bands are not confirmed: {certainty}."
    case .noBands: "No bands hold on this day."
    case .unanswered: "no answers"
    case .meanNote:
      "Blank answers are left out; an element with several questions has the mean of all their answers."
    case .files: "Files of answers"
    }
  }
}
