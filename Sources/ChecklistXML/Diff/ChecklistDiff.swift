public import AuditModel
public import Diagnostics

/// What differs between two versions of a checklist.
///
/// The question behind it: which answers stay valid? An item whose content hash changed is *asked*
/// differently, and its answers must be given again; whatever else changed leaves them valid.
public struct ChecklistDiff: Hashable, Sendable {
  /// The parts of a checklist that are compared, in the order of the list.
  public enum Subject: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// The checklist as a whole: its title, its description, its languages.
    case checklist
    /// A legal source.
    case source
    /// An SOP that it names.
    case sop
    /// A requirement of its own.
    case requirement
    /// A parameter.
    case parameter
    /// An axis with its values.
    case axis
    /// How it is scored; the id is the part of the plan, such as `combine` or `rating`.
    case scoring
    /// How findings are graded and when they are due.
    case findings
    /// A section.
    case section
    /// An item.
    case item

    /// Ordered as listed.
    public static func < (left: Subject, right: Subject) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// What happened to a part.
  public enum Kind: Hashable, Sendable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It stands elsewhere: in another section, or in another order.
    case moved
    /// An item asks something else: its answers must be given again. The aspects tell what differs.
    case asked(aspects: [String])
    /// Something else differs; answers stay valid.
    case changed(aspects: [String])
  }

  /// One difference.
  public struct Change: Hashable, Sendable {
    /// The kind of part.
    public let subject: Subject
    /// Its id; for parts without one the name of their element.
    public let id: String
    /// What happened to it; aspects bear the names of the format's elements and attributes.
    public let kind: Kind
    /// Where it stands in the earlier version; `nil` for what is new.
    public let before: SourceLocation?
    /// Where it stands in the later version; `nil` for what is gone.
    public let after: SourceLocation?
  }

  /// All differences: by kind of part, then in the order of the later version, what is gone last.
  public let changes: [Change]

  /// Compares two versions, the earlier first.
  public init(from old: Checklist, to new: Checklist) {
    var comparison = ChecklistComparison(old: old, new: new)
    comparison.run()
    changes = comparison.changes
  }

  /// Whether nothing differs that the model knows.
  public var isEmpty: Bool { changes.isEmpty }

  /// The items whose answers of the earlier version no longer hold: gone, or asked differently.
  public var invalidatedItems: [ItemID] {
    changes.filter { change in
      guard change.subject == .item else { return false }
      return switch change.kind {
      case .removed, .asked: true
      case .added, .moved, .changed: false
      }
    }.map { ItemID($0.id) }
  }
}
