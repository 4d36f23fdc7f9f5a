package import AuditModel
package import AuditStore
package import Diagnostics
import FileAccess

/// Copies of a store with its evidence: backups, and stores made from them.
package enum StoreCopies {
  /// What was copied.
  package struct Copied {
    /// The head of the trail of the copy.
    package let head: TrailHead
    /// The files that lie beside it.
    package let evidence: EvidenceFolder.Copied
  }

  /// Backs up a store while it is in use; the copy gets its name when its rows and files are verified.
  ///
  /// - Parameters:
  ///   - session: An administrator's use of the store.
  ///   - file: The file of the backup; its evidence lies beside it.
  ///   - skipsDamage: Whether to go on without evidence that is missing, damaged or unreadable.
  /// - Returns: What was copied.
  /// - Throws: `store.forbidden`, `store.…`, `file.…`; nothing new is left then.
  package static func backUp(
    _ session: StoreSession, to file: String, skipsDamage: Bool
  ) throws(DiagnosticsError) -> Copied {
    try session.require(.administer)
    return try keeping { evidence throws(DiagnosticsError) in
      try session.store.backUp(to: file) { copy throws(DiagnosticsError) in
        evidence = try EvidenceFolder(store: session.store.path).copy(
          try copy.allEvidence(), to: EvidenceFolder(store: file), skipsDamage: skipsDamage)
      }
    }
  }

  /// Makes a store from a backup, which stays as it is.
  ///
  /// - Parameters:
  ///   - backup: The file of the backup.
  ///   - path: The file of the store; there must be none yet. Its folder is made where there is none.
  ///   - actor: Who restores: an administrator of the store in the backup.
  ///   - now: Now, in UTC.
  ///   - skipsDamage: Whether to go on without evidence that is missing, damaged or unreadable.
  /// - Returns: What was copied.
  /// - Throws: `store.forbidden`, `store.…`, `file.…`; nothing new is left then.
  package static func restore(
    _ backup: String, to path: String, as actor: PersonID, at now: Timestamp, skipsDamage: Bool
  ) throws(DiagnosticsError) -> Copied {
    try StoreFolder.preparing(path) { () throws(DiagnosticsError) in
      try keeping { evidence throws(DiagnosticsError) in
        try AuditStore.restore(backup, to: path) { store throws(DiagnosticsError) in
          try store.session(as: actor, at: now).require(.administer)
          evidence = try EvidenceFolder(store: backup).copy(
            try store.allEvidence(), to: EvidenceFolder(store: path), skipsDamage: skipsDamage)
        }
      }
    }
  }

  /// Removes the copied evidence if what follows fails.
  private static func keeping(
    _ body: (inout EvidenceFolder.Copied) throws(DiagnosticsError) -> TrailHead
  ) throws(DiagnosticsError) -> Copied {
    var evidence = EvidenceFolder.Copied()
    do throws(DiagnosticsError) {
      let head = try body(&evidence)
      return Copied(head: head, evidence: evidence)
    } catch {
      evidence.undo()
      throw error
    }
  }
}
