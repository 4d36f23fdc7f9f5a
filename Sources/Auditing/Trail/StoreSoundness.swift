package import AuditModel
package import AuditStore
package import Diagnostics

/// The disagreements of a store with its trail, and of the files beside it with what was added.
package struct StoreSoundness: Sendable {
  /// The events and rows.
  package let verdict: TrailVerdict
  /// A diagnostic for each file of evidence that is missing, damaged or unreadable.
  package let evidence: [Diagnostic]

  package init(verdict: TrailVerdict, evidence: [Diagnostic] = []) {
    self.verdict = verdict
    self.evidence = evidence
  }

  /// Whether everything agrees.
  package var isSound: Bool { verdict.isSound && evidence.isEmpty }

  /// The number of disagreements.
  package var count: Int { verdict.problems.count + verdict.omitted + evidence.count }

  /// Checks every row of the store and every file of evidence: what a signed head vouches for.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - checkpoints: Heads that were kept elsewhere.
  /// - Returns: What does not agree.
  /// - Throws: `DiagnosticsError` if the store cannot be read.
  package static func check(
    _ store: AuditStore, against checkpoints: [TrailHead] = []
  ) throws(DiagnosticsError) -> StoreSoundness {
    let verdict = try store.verdict(against: checkpoints)
    let files: [StoredEvidence]
    do throws(DiagnosticsError) {
      files = try store.allEvidence()
    } catch {
      // A table that was spoilt has been reported as such.
      guard !verdict.isSound else { throw error }
      files = []
    }
    return StoreSoundness(
      verdict: verdict, evidence: EvidenceFolder(store: store.path).problems(of: files))
  }

  /// Checks every row of the store, and the evidence of one engagement: what a pack vouches for.
  package static func check(
    _ session: StoreSession, packing id: EngagementID, _ folder: EvidenceFolder
  ) throws(DiagnosticsError) -> StoreSoundness {
    StoreSoundness(
      verdict: try session.store.verdict(),
      evidence: folder.problems(of: try kept(id, session)))
  }

  /// Checks the rows and files that a report shows or looks back on.
  ///
  /// `ids` are the engagements of the report, with the one that it is compared with.
  package static func check(
    _ session: StoreSession, reporting ids: [EngagementID], _ folder: EvidenceFolder
  ) throws(DiagnosticsError) -> StoreSoundness {
    var scope: Set<EngagementID> = []
    var files: [StoredEvidence] = []
    for id in ids {
      let engagement = try session.engagement(id)
      scope.insert(engagement.id)
      scope.formUnion(try session.engagements(unit: engagement.plan.unit).map(\.id))
      files += try kept(id, session)
    }
    return StoreSoundness(
      verdict: try session.store.verdict(.engagements(scope)), evidence: folder.problems(of: files))
  }

  private static func kept(
    _ id: EngagementID, _ session: StoreSession
  ) throws(DiagnosticsError) -> [StoredEvidence] {
    try session.evidence(of: id).filter { $0.removed == nil }
  }
}
