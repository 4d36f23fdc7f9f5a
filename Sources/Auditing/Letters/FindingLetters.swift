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
  package func letter(_ id: FindingID) throws(DiagnosticsError) -> FindingLetter {
    let finding = try session.finding(id)
    let audit = try session.audit(finding.engagement, context)
    let dossier = try EngagementReports(session, context).dossier(
      audit, of: finding.raised.checklist, on: day)
    return FindingLetter(
      finding, of: dossier, unit: audit.content.unitName,
      organisation: try session.store.info().title, on: day, answerBy: answerBy,
      language: context.language)
  }
}
