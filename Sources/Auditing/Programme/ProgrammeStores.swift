package import AuditModel
import AuditStore
package import Diagnostics
import FileAccess
import Formats
import Synchronization

/// Reads what programmes take from the engagements of stores, as one person at one moment.
package final class ProgrammeStores: Sendable {
  /// Reads the results of an engagement in a store for a checklist; `nil` if there are none.
  ///
  /// Engagement and unit may have former ids; the results are of the unit as it was named here, if it is the same.
  package typealias Reading =
    (EngagementID, _ store: String, _ unit: UnitID, ChecklistID) throws(DiagnosticsError) ->
    EngagementResults?

  /// Reads nothing: for programmes that name files of results only.
  package static let none:
    @Sendable (EngagementID, String, UnitID, ChecklistID) throws(DiagnosticsError) ->
      EngagementResults? = { (_, _, _, _) throws(DiagnosticsError) in nil }

  private let context: AuditingContext
  private let actor: PersonID
  private let now: Timestamp
  private let zone: OrganisationZone?
  // By path: a store of an earlier form is copied when it is opened.
  private let sessions = Mutex<[String: StoreSession]>([:])

  /// - Parameters:
  ///   - context: The settings of the service.
  ///   - actor: Who reads.
  ///   - now: Now.
  ///   - zone: The time zone for stores whose trails do not say one.
  package init(
    _ context: AuditingContext, as actor: PersonID, at now: Timestamp, zone: OrganisationZone?
  ) {
    self.context = context
    self.actor = actor
    self.now = now
    self.zone = zone
  }

  private func session(_ path: String) throws(DiagnosticsError) -> StoreSession {
    if let session = sessions.withLock({ $0[path] }) { return session }
    let session = try AuditStore.open(path, zone: zone).session(as: actor, at: now)
    sessions.withLock { $0[path] = session }
    return session
  }

  /// The answers of an engagement to a checklist, and the state of its findings.
  ///
  /// - Returns: The results; `nil` if there is no such store or engagement, or nothing was answered.
  /// - Throws: `DiagnosticsError` if the store cannot be read, or not by this person.
  package func results(
    of id: EngagementID, in path: String, at unit: UnitID, by checklist: ChecklistID
  ) throws(DiagnosticsError) -> EngagementResults? {
    guard InputFile.exists(path) else { return nil }
    let session = try session(path)
    let names = try session.knownNames()
    let present = names.present(id)
    guard try session.engagements().contains(where: { $0.id == present }) else { return nil }
    let audit = try session.audit(id, context)
    try session.requireScores(of: audit.engagement)
    var results = try audit.results(of: checklist, withWaivers: true)
    guard !results.results.isEmpty else { return nil }
    results.name = "\(path)#\(id)"
    if results.subject.unit == names.present(unit) { results.subject.unit = unit }
    var filter = FindingFilter()
    filter.engagement = id
    filter.includesWithdrawn = true
    let findings = try session.findings(filter).filter { $0.raised.checklist == checklist }
    return EngagementResults(
      results: results,
      followUp: Dictionary(
        findings.map { finding in
          (
            finding.raised.fingerprint,
            FindingFollowUp(
              id: finding.id, state: finding.effectiveState(on: session.today),
              grade: finding.grade, isOpen: finding.isOpen(on: session.today), due: finding.due)
          )
        }, uniquingKeysWith: { $1 }))
  }
}
