/// What is said in English of methods and samples.
extension EnglishCatalogue {
  static func wording(of key: MethodKey) -> String {
    switch key {
    case .distribution: "Distribution"
    case .number: "No."
    case .recipient: "Recipient"
    case .method: "Method and sampling"
    case .criteria: "Criteria"
    case .tested: "{tested} of {all} items tested"
    case .gathered: "Evidence gathered"
    case .samples: "Samples"
    case .population: "Population"
    case .size: "Tested"
    case .required: "Required"
    case .deviations: "Deviating"
    case .limit: "Upper limit"
    case .tolerable: "Tolerable"
    case .confidence: "Confidence"
    case .verdict: "Verdict"
    case .accepted: "accepted"
    case .notAccepted: "not accepted"
    case .unknown: "not known"
    case .sampling:
      "A sample is judged by the upper limit of the deviation rate: the rate that, at this confidence, the population does not exceed. It is accepted when the limit is at most the tolerable rate. “Required” is the smallest sample without any deviation that would be accepted."
    }
  }
}
