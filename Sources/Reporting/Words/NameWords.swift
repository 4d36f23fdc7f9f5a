internal import AuditModel

/// The names of the model's fixed terms.
extension Words {
  func side(_ side: Side) -> String {
    switch side {
    case .internal: self(.sideInternal)
    case .external: self(.sideExternal)
    }
  }

  func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .conforming: self(.outcomeConforming)
    case .partial: self(.outcomePartial)
    case .nonconforming: self(.outcomeNonconforming)
    case .notApplicable: self(.outcomeNotApplicable)
    case .notTested: self(.outcomeNotTested)
    case .undetermined: self(.outcomeUndetermined)
    }
  }

  func grade(_ grade: Grade) -> String {
    switch grade {
    case .major: self(.gradeMajor)
    case .minor: self(.gradeMinor)
    case .observation: self(.gradeObservation)
    }
  }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .critical: self(.severityCritical)
    case .major: self(.severityMajor)
    case .minor: self(.severityMinor)
    case .observation: self(.severityObservation)
    }
  }

  func kind(_ kind: Finding.Kind) -> String {
    switch kind {
    case .nonconformity: self(.findingNonconformity)
    case .exception: self(.findingException)
    case .evidence: self(.findingEvidence)
    case .discrepancy: self(.findingDiscrepancy)
    }
  }

  func certainty(_ certainty: Certainty) -> String {
    switch certainty {
    case .confirmed: self(.certaintyConfirmed)
    case .recalled: self(.certaintyRecalled)
    case .uncertain: self(.certaintyUncertain)
    case .proposal: self(.certaintyProposal)
    }
  }

  func reason(_ reason: Derivation.Exclusion.Reason) -> String {
    switch reason {
    case .notApplicable: self(.reasonNotApplicable)
    case .notTested: self(.reasonNotTested)
    case .undetermined: self(.reasonUndetermined)
    case .notScored: self(.reasonNotScored)
    case .zeroWeight: self(.reasonZeroWeight)
    }
  }
}
