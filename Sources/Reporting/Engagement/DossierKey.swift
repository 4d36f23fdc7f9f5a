internal import AuditModel

/// What reports say about an engagement.
enum DossierKey: String, CaseIterable, Hashable, Sendable {
  case engagement, id, title, state, objective, dates, team, notIndependent
  case lead, auditor, reviewer, planned, fieldwork, review, reported, closed
  case dependentActs, dependentActsSheet, event, act
  case followUp, finding, draft, issued, responded, agreed, implemented, verified, accepted,
    withdrawn
  case firstGrade, occurrences, due, responses, who, answer, said, when, agrees, disagrees
  case actions, action, owner, progress, lastWord, proof, excerpt, verifications, works, worksNot,
    byHand, earlierEvaluations, earlierEvaluationsNote, asOf, causeSuggested
  case evidence, name, kind, size, represents, validUntil, belongsTo, removed
  case ageing, ageingNote, notIssued, days, issuedOn, openCount, overdue
  case waivers, reason, authority, until, signOff, signature, day, verify, verifyText, trailDiffers,
    none
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(dossier key: DossierKey, _ facts: [String: String] = [:]) -> String {
    filled(catalogue.wording(of: key), facts)
  }

  /// The name of a state of a finding.
  func state(_ state: FindingState) -> String {
    switch state {
    case .draft: self(dossier: .draft)
    case .issued: self(dossier: .issued)
    case .responded: self(dossier: .responded)
    case .agreed: self(dossier: .agreed)
    case .implemented: self(dossier: .implemented)
    case .verified: self(dossier: .verified)
    case .closed: self(dossier: .closed)
    case .accepted: self(dossier: .accepted)
    case .withdrawn: self(dossier: .withdrawn)
    }
  }

  /// The name of a state of an engagement.
  func state(_ state: EngagementState) -> String {
    switch state {
    case .planned: self(dossier: .planned)
    case .fieldwork: self(dossier: .fieldwork)
    case .review: self(dossier: .review)
    case .reported: self(dossier: .reported)
    case .closed: self(dossier: .closed)
    }
  }

  /// What an event of the trail did.
  func event(_ kind: EventKind) -> String { catalogue.wording(of: kind) }

  /// The name of a duty.
  func duty(_ duty: Duty) -> String {
    switch duty {
    case .lead: self(dossier: .lead)
    case .auditor: self(dossier: .auditor)
    case .reviewer: self(dossier: .reviewer)
    }
  }

  /// The name of a part of a finding's text.
  func part(_ part: FindingPart) -> String {
    switch part {
    case .condition: self(.condition)
    case .criteria: self(.criteria)
    case .cause: self(.cause)
    case .effect: self(.effect)
    case .recommendation: self(.recommendation)
    }
  }

  /// The cause of a finding, marked where the checklist suggests it and nobody confirmed it.
  func cause(_ finding: Finding) -> String { cause(self(finding.cause), on: finding.causeBasis) }

  private func cause(_ text: String, on basis: CauseBasis) -> String {
    basis == .suggested ? "\(self(dossier: .causeSuggested)) \(text)" : text
  }

  /// The texts of a finding for a reader, a part after the other.
  func texts(of finding: EngagementFinding) -> [String] {
    FindingPart.allCases.map { part in
      let text = finding.texts.text(part, in: language)
      return part == .cause ? cause(text, on: finding.causeBasis) : text
    }
  }
}
