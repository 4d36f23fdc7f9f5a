public import AuditModel

/// Answers to one version of a checklist as answers to another.
///
/// An answer holds for an item that asks exactly the same: its content hash decides, as in ``ChecklistDiff``. The item
/// may have another id meanwhile, as long as there is no doubt which one it is.
public struct CarriedAnswers: Sendable {
  /// What became of an item.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    /// It is in the new version only, so nobody has answered it.
    case added
    /// It asks something else, so its answer no longer holds.
    case asksSomethingElse = "asks-something-else"
    /// It is in the old version only.
    case removed
  }

  /// An item whose answers did not come along.
  public struct Loss: Hashable, Sendable {
    /// The item.
    public let item: ItemID
    /// Why.
    public let fate: Fate
    /// How many answers there were.
    public let answers: Int
  }

  /// The answers that hold, by the new version's ids, in the order they were in.
  public let results: [ControllingResult]
  /// The overrides whose parameter the new version has.
  public let parameters: [ParameterOverride]
  /// The items whose answers did not come along: those of the new version in its order, then those that are gone.
  public let losses: [Loss]
  /// The ids of overrides whose parameter the new version does not have.
  public let lostParameters: [String]

  /// Carries answers over.
  ///
  /// - Parameters:
  ///   - set: The answers, with one side each.
  ///   - old: The version that they answer.
  ///   - new: The version that they are to answer.
  public init(_ set: ResultSet, from old: Checklist, to new: Checklist) {
    let before = Dictionary(old.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let gone = Dictionary(
      grouping: old.items.filter { after[$0.id] == nil && !$0.contentHash.isEmpty },
      by: \.contentHash)
    let fresh = Dictionary(
      grouping: new.items.filter { before[$0.id] == nil && !$0.contentHash.isEmpty },
      by: \.contentHash)
    // The new id of each old item whose answers hold.
    var ids: [ItemID: ItemID] = [:]
    for item in new.items {
      if let was = before[item.id] {
        if was.contentHash == item.contentHash { ids[item.id] = item.id }
      } else if let was = gone[item.contentHash], was.count == 1,
        fresh[item.contentHash]?.count == 1
      {
        ids[was[0].id] = item.id
      }
    }
    let counts = Dictionary(
      set.results.filter(\.isAnswered).map { ($0.item, 1) }, uniquingKeysWith: +)
    let kept = Set(ids.values)
    var losses = new.items.filter { !kept.contains($0.id) }.map { item in
      Loss(
        item: item.id, fate: before[item.id] == nil ? .added : .asksSomethingElse,
        answers: before[item.id] == nil ? 0 : counts[item.id.rawValue] ?? 0)
    }
    losses += old.items.filter { ids[$0.id] == nil && after[$0.id] == nil }.map {
      Loss(item: $0.id, fate: .removed, answers: counts[$0.id.rawValue] ?? 0)
    }
    self.losses = losses
    results = set.results.compactMap { result in
      guard let id = ids[ItemID(result.item)] else { return nil }
      var result = result
      result.item = id.rawValue
      return result
    }
    let known = Set(new.parameters.map(\.id.rawValue))
    parameters = set.parameters.filter { known.contains($0.id) }
    lostParameters = set.parameters.map(\.id).filter { !known.contains($0) }
  }
}
