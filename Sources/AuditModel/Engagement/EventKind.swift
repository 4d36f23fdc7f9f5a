/// The kinds of events of a store's trail, by the names under which events keep them.
public enum EventKind: String, Sendable, Hashable, Codable, CaseIterable {
  case storeCreated, timeZoneSet, personAdded, unitAdded, roleGranted, roleRevoked, renamed,
    documentKept, planApproved, engagementPlanned, memberAssigned, engagementMoved, resultsDated,
    parameterSet, answerRecorded, answered, subjectOverridden, answerReviewed, itemWaived,
    assessmentKept, assessed, findingRaised, findingDrafted, findingRevised, findingEdited,
    causeConfirmed, findingWithdrawn, findingReinstated, findingRegraded, findingMoved,
    findingAnswered, actionAgreed, actionProgressed, findingVerified, riskAccepted, evidenceAdded,
    scopeAssigned, viewSaved, evidenceRemoved
}
