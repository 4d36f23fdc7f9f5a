internal import AuditModel

/// What is said in English of events of the trail.
extension EnglishCatalogue {
  static func wording(of kind: EventKind) -> String {
    switch kind {
    case .storeCreated: "store created"
    case .timeZoneSet: "time zone set"
    case .personAdded: "person added"
    case .unitAdded: "unit added"
    case .roleGranted: "role granted"
    case .roleRevoked: "role revoked"
    case .renamed: "renamed"
    case .documentKept: "document kept"
    case .planApproved: "plan approved"
    case .engagementPlanned: "engagement planned"
    case .memberAssigned: "team member assigned"
    case .engagementMoved: "engagement moved on"
    case .resultsDated: "day of results set"
    case .parameterSet: "parameter set"
    case .answerRecorded: "answer recorded"
    case .answered: "item answered"
    case .subjectOverridden: "file of another subject imported"
    case .answerReviewed: "answer reviewed"
    case .itemWaived: "item waived"
    case .assessmentKept: "assessment kept"
    case .assessed: "evaluated"
    case .findingRaised: "finding raised"
    case .findingDrafted: "finding drafted"
    case .findingRevised: "draft finding revised"
    case .findingEdited: "finding edited"
    case .causeConfirmed: "cause confirmed"
    case .findingWithdrawn: "finding withdrawn"
    case .findingReinstated: "finding found again"
    case .findingRegraded: "finding regraded"
    case .findingMoved: "finding moved on"
    case .findingAnswered: "response given"
    case .actionAgreed: "action agreed"
    case .actionProgressed: "progress reported"
    case .findingVerified: "actions verified"
    case .riskAccepted: "risk accepted"
    case .evidenceAdded: "evidence added"
    case .scopeAssigned: "items assigned"
    case .viewSaved: "view saved"
    case .evidenceRemoved: "evidence removed"
    }
  }
}
