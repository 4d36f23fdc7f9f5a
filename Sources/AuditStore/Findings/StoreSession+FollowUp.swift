public import AuditModel
public import Diagnostics
internal import GRDB

extension StoreSession {
  /// Issues findings to the auditee, all or none.
  ///
  /// - Throws: `DiagnosticsError` if one has no cause (`store.cause-missing`), or a suggested one that nobody confirmed
  ///   (`store.cause-unconfirmed`).
  public func issue(_ ids: [FindingID]) throws(DiagnosticsError) {
    try transact { transaction in
      for id in ids {
        let finding = try transaction.judged(id)
        guard finding.state == .draft else { throw finding.wrongState([.draft]) }
        if let problem = finding.causeProblem { throw DiagnosticsError([problem]) }
        try transaction.move(finding, to: .issued)
      }
    }
  }

  /// Records a response of management.
  public func respond(
    to id: FindingID, agrees: Bool, text: String
  ) throws(DiagnosticsError) {
    try transact { transaction in
      let finding = try transaction.answerable(id)
      try transaction.requireText(text)
      guard finding.state == .issued || finding.state == .responded else {
        throw finding.wrongState([.issued, .responded])
      }
      try transaction.append(.findingAnswered(finding: id, agrees: agrees, text: text))
      if finding.state == .issued { try transaction.move(finding, to: .responded) }
    }
  }

  /// Agrees on an action.
  ///
  /// - Returns: The id of the action.
  /// - Throws: `DiagnosticsError` if no role permits it (`store.forbidden`), the state does not (`store.state`), or the day is
  ///   past (`store.day-past`).
  public func agree(
    on text: String, for id: FindingID, owner: PersonID, due: CalendarDate
  ) throws(DiagnosticsError) -> ActionID {
    try transact { transaction in
      let finding = try transaction.answerable(id)
      try transaction.requireText(text)
      let owner = try transaction.known(owner).id
      guard finding.state == .responded || finding.state == .agreed else {
        throw finding.wrongState([.responded, .agreed])
      }
      try transaction.requireComing(due, "--due")
      let action = ActionID("\(id).\(finding.actions.count + 1)")
      try transaction.append(
        .actionAgreed(id: action, finding: id, text: text, owner: owner, due: due))
      if finding.state == .responded { try transaction.move(finding, to: .agreed) }
      return action
    }
  }

  /// Reports progress of an action; once all are at 100 percent the finding counts as implemented.
  ///
  /// - Parameters:
  ///   - action: The action.
  ///   - percent: Progress in percent, 0...100.
  ///   - text: What was done.
  ///   - proof: Files that show it; engagement and action are set here.
  ///   - copy: Puts the bytes of the files beside the store; runs when nothing else can refuse them.
  /// - Throws: `DiagnosticsError` if the action is unknown (`store.unknown`), the finding is not agreed, the text is
  ///   blank, or the person neither owns the action nor has a role that permits it (`store.forbidden`).
  public func progress(
    _ action: ActionID, percent: Int, text: String, proof: [Evidence] = [],
    copying copy: () throws(DiagnosticsError) -> Void = { () throws(DiagnosticsError) in }
  ) throws(DiagnosticsError) {
    try transact { transaction in
      var finding = try transaction.finding(of: action)
      // The owner of an action need not have a role in the unit.
      if !finding.actions.contains(where: { $0.id == action && $0.owner == transaction.actor }) {
        try transaction.require(.respond, in: finding.unit)
      }
      finding = try transaction.asOfToday(finding.id)
      try transaction.requireText(text)
      guard finding.state == .agreed else { throw finding.wrongState([.agreed]) }
      for file in proof {
        var file = file
        (file.engagement, file.action) = (finding.engagement, action)
        _ = try transaction.add(file)
      }
      try transaction.append(.actionProgressed(action: action, percent: percent, text: text))
      let rest = finding.actions.filter { $0.id != action && $0.percent < 100 }
      if percent == 100, rest.isEmpty { try transaction.move(finding, to: .implemented) }
      try copy()
    }
  }

  /// Records whether the actions are effective; the finding is closed if they are, agreed again if not.
  ///
  /// - Throws: `DiagnosticsError` (`store.own-work`) if the person owns or reported one of the actions.
  public func verify(
    _ id: FindingID, isEffective: Bool, note: String
  ) throws(DiagnosticsError) {
    try transact { transaction in
      var finding = try transaction.judged(id)
      let isOwn = try finding.actions.contains {
        try $0.owner == transaction.actor || transaction.reported($0.id)
      }
      guard !isOwn else {
        throw AuditStore.error(.storeOwnWork, ["person": transaction.actor.rawValue])
      }
      try transaction.requireText(note)
      guard finding.state == .implemented else { throw finding.wrongState([.implemented]) }
      try transaction.append(
        .findingVerified(finding: id, isEffective: isEffective, note: note))
      guard isEffective else {
        return try transaction.move(finding, to: .agreed, reason: note)
      }
      try transaction.move(finding, to: .verified)
      finding.state = .verified
      try transaction.move(finding, to: .closed)
    }
  }

  /// Accepts the risk of a finding until a day, which is the last one of the acceptance.
  ///
  /// - Throws: `DiagnosticsError` if no role permits it (`store.forbidden`), the state does not (`store.state`), or the day is
  ///   past (`store.day-past`).
  public func accept(
    _ id: FindingID, reason: String, until: CalendarDate
  ) throws(DiagnosticsError) {
    try transact { transaction in
      try transaction.require(.accept, in: try transaction.finding(id).unit)
      let finding = try transaction.asOfToday(id)
      try transaction.requireText(reason)
      guard finding.state.next.contains(.accepted) else {
        throw finding.wrongState(FindingState.allCases.filter { $0.next.contains(.accepted) })
      }
      try transaction.requireComing(until, "--until")
      try transaction.append(.riskAccepted(finding: id, reason: reason, until: until))
      try transaction.move(finding, to: .accepted, reason: reason)
    }
  }

  /// Reopens a closed or accepted finding.
  public func reopen(_ id: FindingID, reason: String) throws(DiagnosticsError) {
    try transact { transaction in
      let finding = try transaction.finding(id)
      try transaction.require(.judge, in: finding.unit)
      try transaction.requireText(reason)
      guard finding.state == .closed || finding.state == .accepted else {
        throw finding.wrongState([.closed, .accepted])
      }
      try transaction.move(finding, to: .issued, reason: reason)
    }
  }
}

extension Transaction {
  /// A finding that was issued and to which the person may respond; a draft is unknown to an auditee.
  fileprivate func answerable(_ id: FindingID) throws -> EngagementFinding {
    let unit = try finding(id).unit
    try require(.respond, in: unit)
    let finding = try asOfToday(id)
    guard try finding.issued != nil || access.permits(.audit, in: unit) else {
      throw DiagnosticsError.unknown(.finding, id.rawValue)
    }
    return finding
  }

  /// Whether the person reported how far an action is, at any time and under any id; the table keeps the last one only.
  fileprivate func reported(_ action: ActionID) throws -> Bool {
    try database.rows("SELECT seq, bytes FROM event WHERE object = ?", ["action/\(action)"]) {
      let event = try $0.event()
      guard case .actionProgressed = event.change else { return false }
      return try AuditStore.resolve(event.actor.rawValue, .person, database) == actor.rawValue
    }.contains(true)
  }

  func move(
    _ finding: EngagementFinding, to state: FindingState, reason: String? = nil
  ) throws {
    guard finding.state.next.contains(state) else {
      throw finding.wrongState(FindingState.allCases.filter { $0.next.contains(state) })
    }
    try append(
      .findingMoved(finding: finding.id, from: finding.state, to: state, reason: reason))
  }
}
