internal import Foundation

/// An event of the trail: who changed what, when, and what came before.
public struct EventRecord: Hashable, Sendable, Codable {
  /// The version of the form.
  public var form: Int
  /// The store, 32 hexadecimal digits: no event can be moved to another store.
  public var store: String
  /// The number of the event, from 1 on without gaps.
  public var number: Int
  /// When, RFC 3339 in UTC.
  public var at: String
  /// Who.
  public var actor: String
  /// What it came in by: `cli`, `import`.
  public var way: String
  /// What changed.
  public var change: Change
  /// The leaf hash of the event before; the hash of nothing for the first.
  public var previous: String

  /// Makes an event.
  public init(
    store: String, number: Int, at: String, actor: String, way: String, change: Change,
    previous: String
  ) {
    form = 1
    self.store = store
    self.number = number
    self.at = at
    self.actor = actor
    self.way = way
    self.change = change
    self.previous = previous
  }

  /// The bytes that are hashed and kept: JSON with sorted keys.
  ///
  /// - Throws: What stands against encoding; nothing in an event does.
  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }

  /// The event that bytes hold.
  ///
  /// - Throws: When they hold none.
  public static func read(_ bytes: [UInt8]) throws -> EventRecord {
    try JSONDecoder().decode(EventRecord.self, from: Data(bytes))
  }

  /// What the event did, in one word, and to what: for search.
  public var summary: (verb: String, object: String) {
    let mirror = Mirror(reflecting: change)
    let verb = mirror.children.first?.label ?? "\(change)"
    return (verb, change.object)
  }
}

extension Change {
  /// The thing that was changed: `engagement/E-1`, `finding/E-1/3`.
  public var object: String {
    switch self {
    case .storeCreated: "store"
    case .personAdded(let id, _): "person/\(id)"
    case .unitAdded(let id, _, _): "unit/\(id)"
    case .roleGranted(let person, _, _), .roleRevoked(let person, _, _): "person/\(person)"
    case .documentKept(let sha256, _, _): "document/\(sha256)"
    case .planApproved(let year, _): "plan/\(year)"
    case .engagementPlanned(let engagement): "engagement/\(engagement.id)"
    case .memberAssigned(let engagement, _, _, _), .engagementMoved(let engagement, _, _, _),
      .assessmentKept(let engagement, _, _, _, _):
      "engagement/\(engagement)"
    case .parameterSet(let engagement, let checklist, let parameter, _):
      "parameter/\(engagement)/\(checklist)/\(parameter)"
    case .answerRecorded(let answer):
      "answer/\(answer.engagement)/\(answer.checklist)/\(answer.item)/\(answer.side)"
    case .answerReviewed(let engagement, let checklist, let item, let side, _, _, _):
      "answer/\(engagement)/\(checklist)/\(item)/\(side)"
    case .itemWaived(let engagement, let checklist, let item, _, _, _):
      "waiver/\(engagement)/\(checklist)/\(item)"
    case .findingRaised(let finding): "finding/\(finding.id)"
    case .findingRegraded(let finding, _, _, _), .findingMoved(let finding, _, _, _),
      .findingAnswered(let finding, _, _), .findingVerified(let finding, _, _),
      .riskAccepted(let finding, _, _):
      "finding/\(finding)"
    case .actionAgreed(let id, _, _, _, _): "action/\(id)"
    case .actionProgressed(let action, _, _): "action/\(action)"
    case .scopeAssigned(let engagement, let checklist, let section, let item, _):
      "scope/\(engagement)/\(checklist)/\(section ?? "")/\(item ?? "")"
    case .viewSaved(let name, _): "view/\(name)"
    case .evidenceAdded(let evidence): "evidence/\(evidence.id)"
    case .evidenceRemoved(let evidence, _): "evidence/\(evidence)"
    }
  }
}
