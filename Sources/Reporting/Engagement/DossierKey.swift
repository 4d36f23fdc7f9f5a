internal import AuditModel

/// What reports say about an engagement.
enum DossierKey: String, CaseIterable, Hashable, Sendable {
  case engagement, id, title, state, objective, dates, team, notIndependent
  case lead, auditor, reviewer, planned, fieldwork, review, reported, closed
  case followUp, finding, draft, issued, responded, agreed, implemented, verified, accepted
  case firstGrade, occurrences, due, responses, who, answer, said, when, agrees, disagrees
  case actions, action, owner, progress, lastWord, proof, excerpt, verifications, works, worksNot,
    byHand
  case evidence, name, kind, size, represents, validUntil, belongsTo, removed
  case ageing, ageingNote, notIssued, days, issuedOn, openCount, overdue
  case waivers, reason, authority, until, signOff, signature, day, verify, verifyText, none
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(dossier key: DossierKey, _ facts: [String: String] = [:]) -> String {
    filled(catalogue.wording(of: key), facts)
  }

  /// A state or duty as people call it; one that is not known as it is written.
  func dossier(word: String) -> String {
    DossierKey(rawValue: word).map { self(dossier: $0) } ?? word
  }
}
