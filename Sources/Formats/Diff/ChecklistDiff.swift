public import AuditModel
public import Diagnostics

/// What is different between two versions of a checklist, for an auditor rather than a text editor:
/// white space, comments and the order of attributes do not count.
///
/// The entries stand in the document order of the new version. What was removed stands behind what
/// it followed in the old version.
public struct ChecklistDiff: Hashable, Sendable {
  /// The differences, in order.
  public let entries: [Entry]

  /// Whether nothing is different that either reader or engine would notice.
  public var isEmpty: Bool { entries.isEmpty }

  /// Whether any answer given to the old version no longer holds.
  public var affectsAnswers: Bool { entries.contains(where: \.affectsAnswers) }

  /// Whether the same answers can lead to another score, rating or grade.
  public var affectsScores: Bool { entries.contains(where: \.affectsScores) }

  /// Compares two versions.
  ///
  /// The parts are matched by their ids. An item whose id is new is matched with one whose id is
  /// gone when both ask exactly the same, and a section likewise when it holds the same items.
  public static func between(_ old: Checklist, _ new: Checklist) -> ChecklistDiff {
    ChecklistDiff(
      entries: DocumentDiff(old: old, new: new).entries()
        + ScoringDiff(old: old, new: new).entries()
        + SectionDiff(old: old, new: new).entries())
  }
}

extension ChecklistDiff {
  /// What can be different; the raw values are the words of the format.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// What the root says: id, version, languages, title, description.
    case checklist
    /// A legal source.
    case source
    /// A reference to an SOP; its id is the file.
    case sop
    /// A requirement that comes from a source directly.
    case requirement
    /// A parameter.
    case parameter
    /// An axis; its values are among its fields.
    case axis
    /// The scoring plan without its ratings.
    case scoring
    /// A word on the rating scale.
    case rating
    /// The finding plan.
    case findings
    /// A section.
    case section
    /// An item.
    case item
  }

  /// How it is different.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It stands in another section, or elsewhere among its neighbours.
    case moved
    /// It is called something else: a section by its title or id, an item by its id.
    case renamed
    /// An item asks something else, so that its answers no longer hold.
    case asksSomethingElse = "asks-something-else"
    /// It says something else, and answers hold on.
    case changed
  }

  /// One difference.
  public struct Entry: Hashable, Sendable {
    /// What is different.
    public let part: Part
    /// Its id in the new version, or in the old one when it is gone; empty for parts of which there
    /// is one only.
    public let id: String
    /// How it is different.
    public let change: Change
    /// What exactly is different; of what was added or removed, what tells which one it is.
    public let fields: [Field]
    /// Where it stood; `nil` when it was added.
    ///
    /// What has no place of its own, such as the finding plan, has that of the document.
    public let old: SourceLocation?
    /// Where it stands; `nil` when it was removed.
    public let new: SourceLocation?
    /// Whether answers given to the old version no longer hold: their item asks something else, has
    /// another id, or is gone.
    public let affectsAnswers: Bool
    /// Whether the same answers can lead to another score, rating or grade of a finding, of the
    /// whole or of a part; said rather once too often than once too seldom.
    public let affectsScores: Bool

    /// What it is about, such as `item S-20`.
    public var subject: String { id.isEmpty ? part.rawValue : "\(part.rawValue) \(id)" }
  }

  /// One thing that an entry says about its subject.
  public struct Field: Hashable, Sendable {
    /// The name of the attribute or element, as authors write it: `severity`; of a text with its
    /// language, `question (en)`; of a part within with that part, `option web value`.
    public let name: String
    /// What the old version said, whole; `nil` when nothing.
    public let old: String?
    /// What the new version says, whole; `nil` when nothing.
    public let new: String?
    /// Whether answers no longer hold because of it.
    public let affectsAnswers: Bool
    /// Whether the same answers can lead to another score, rating or grade because of it.
    public let affectsScores: Bool
  }
}
