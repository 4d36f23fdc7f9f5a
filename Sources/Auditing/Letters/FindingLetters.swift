package import AuditModel
package import AuditStore
package import Diagnostics
package import Reporting

/// Letters about findings of a store.
package struct FindingLetters {
  private let session: StoreSession
  private let context: AuditingContext
  private let day: CalendarDate
  private let answerBy: CalendarDate?

  /// Letters of `day` that ask for a response by `answerBy`.
  package init(
    _ session: StoreSession, _ context: AuditingContext, day: CalendarDate,
    answerBy: CalendarDate?
  ) {
    self.session = session
    self.context = context
    self.day = day
    self.answerBy = answerBy
  }

  /// The letter about a finding.
  ///
  /// - Throws: `DiagnosticsError` if there is no such finding, or it was not issued (`store.state`).
  package func letter(_ id: FindingID) throws(DiagnosticsError) -> FindingLetter {
    let finding = try session.finding(id)
    guard finding.issued != nil else {
      throw DiagnosticsError([
        Diagnostic(
          .storeState, at: nil,
          [
            "thing": "finding", "id": id.rawValue, "state": finding.state.rawValue,
            "expected": FindingState.issued.rawValue,
          ])
      ])
    }
    let audit = try session.audit(finding.engagement, context)
    let dossier = try EngagementReports(session, context).dossier(
      audit, of: finding.raised.checklist, on: day)
    return FindingLetter(
      finding, of: dossier, unit: audit.content.unitName,
      organisation: try session.store.info().title, on: day, answerBy: answerBy,
      language: context.language)
  }
}
