public import Diagnostics
internal import GRDB

extension AuditStore {
  private static func move(
    _ finding: StoredFinding, to state: FindingState, reason: String? = nil,
    _ append: (Change) throws -> Void
  ) throws {
    guard finding.state.next.contains(state) else {
      throw wrongState(
        "finding", finding.record.id, finding.state.rawValue,
        FindingState.allCases.filter { $0.next.contains(state) }.map(\.rawValue))
    }
    try append(
      .findingMoved(finding: finding.record.id, from: finding.state, to: state, reason: reason))
  }

  /// Tells a finding to the auditee.
  public func issue(_ id: String, by actor: String, at: String) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.judge, of: actor, in: finding.record.unit, database)
      guard finding.state == .draft else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["draft"])
      }
      guard !finding.record.cause.isEmpty else {
        throw Self.error(.storeIncomplete, ["what": "\(id): cause"])
      }
      try Self.move(finding, to: .issued, append)
    }
  }

  /// Records what management answers.
  public func respond(
    to id: String, agrees: Bool, text: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.respond, of: actor, in: finding.record.unit, database)
      guard !text.isEmpty else { throw Self.error(.storeMissingText) }
      guard finding.state == .issued || finding.state == .responded else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["issued", "responded"])
      }
      try append(.findingAnswered(finding: id, agrees: agrees, text: text))
      if finding.state == .issued { try Self.move(finding, to: .responded, append) }
    }
  }

  /// Agrees on an action.
  ///
  /// - Returns: The id of the action.
  public func agree(
    on text: String, for id: String, owner: String, due: String, by actor: String, at: String
  ) throws(DiagnosticsError) -> String {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.respond, of: actor, in: finding.record.unit, database)
      guard !text.isEmpty else { throw Self.error(.storeMissingText) }
      _ = try Self.actor(owner, database)
      guard finding.state == .responded || finding.state == .agreed else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["responded", "agreed"])
      }
      let action = "\(id).\(finding.actions.count + 1)"
      try append(.actionAgreed(id: action, finding: id, text: text, owner: owner, due: due))
      if finding.state == .responded { try Self.move(finding, to: .agreed, append) }
      return action
    }
  }

  /// Says how far an action is; with all at 100 the finding counts as implemented.
  ///
  /// - Parameters:
  ///   - action: The action.
  ///   - percent: How far it is, 0...100.
  ///   - text: What was done.
  ///   - proof: Files that show it, whose bytes lie beside the store already; engagement and action are given here.
  ///   - actor: Who says so.
  ///   - at: Now.
  /// - Throws: What stands against it: authority, state, or the file; then nothing of it is recorded.
  public func progress(
    _ action: String, percent: Int, text: String, proof: [EvidenceRecord] = [], by actor: String,
    at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT * FROM action WHERE id = ?", arguments: [action])
      else { throw Self.error(.storeUnknown, ["thing": "action", "id": action]) }
      let finding = try Self.finding(row["finding"], database)
      try Self.require(.respond, of: actor, in: finding.record.unit, database)
      guard finding.state == .agreed else {
        throw Self.wrongState("finding", finding.record.id, finding.state.rawValue, ["agreed"])
      }
      for record in proof {
        var record = record
        (record.engagement, record.action) = (finding.record.engagement, action)
        _ = try Self.add(record, by: actor, database, append)
      }
      try append(.actionProgressed(action: action, percent: percent, text: text))
      let rest = finding.actions.filter { $0.id != action && $0.percent < 100 }
      if percent == 100, rest.isEmpty { try Self.move(finding, to: .implemented, append) }
    }
  }

  /// Records whether what was done works, by somebody who owns no action; effective ones are closed.
  public func verify(
    _ id: String, isEffective: Bool, note: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      var finding = try Self.finding(id, database)
      try Self.require(.judge, of: actor, in: finding.record.unit, database)
      guard !finding.actions.contains(where: { $0.owner == actor }) else {
        throw Self.error(.storeOwnWork, ["person": actor])
      }
      guard !note.isEmpty else { throw Self.error(.storeMissingText) }
      guard finding.state == .implemented else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["implemented"])
      }
      try append(.findingVerified(finding: id, isEffective: isEffective, note: note))
      guard isEffective else { return try Self.move(finding, to: .agreed, reason: note, append) }
      try Self.move(finding, to: .verified, append)
      finding.state = .verified
      try Self.move(finding, to: .closed, append)
    }
  }

  /// Accepts the risk until a day.
  public func accept(
    _ id: String, reason: String, until: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.accept, of: actor, in: finding.record.unit, database)
      guard !reason.isEmpty else { throw Self.error(.storeMissingText) }
      try append(.riskAccepted(finding: id, reason: reason, until: until))
      try Self.move(finding, to: .accepted, reason: reason, append)
    }
  }

  /// Opens a closed or accepted finding again.
  public func reopen(
    _ id: String, reason: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.judge, of: actor, in: finding.record.unit, database)
      guard !reason.isEmpty else { throw Self.error(.storeMissingText) }
      guard finding.state.isDone else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["closed", "accepted"])
      }
      try Self.move(finding, to: .issued, reason: reason, append)
    }
  }
}
