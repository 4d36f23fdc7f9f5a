/// An answer to an item, as it was recorded.
public struct AnswerRecord: Hashable, Sendable, Codable {
  /// The engagement.
  public var engagement: String
  /// The checklist.
  public var checklist: String
  /// The item.
  public var item: String
  /// The side.
  public var side: String
  /// Which answer to the item it is, from 1 on.
  public var revision: Int
  /// The fields of the result, by their names in results files.
  public var fields: [String: String]
  /// What was noted.
  public var note: String?
  /// The cause that was seen.
  public var cause: String?
  /// The evidence, as results files name it.
  public var evidence: [Evidence]
  /// Kept only where it is so: answers of before it was known have no such member.
  private var synthetic: Bool?

  /// Whether the file of results that it came with says that its data is made up.
  public var isSynthetic: Bool {
    get { synthetic ?? false }
    set { synthetic = newValue ? true : nil }
  }

  /// A piece of evidence.
  public struct Evidence: Hashable, Sendable, Codable {
    /// The file or place.
    public var href: String
    /// SHA-256 of the file.
    public var sha256: String?
    /// What it is.
    public var title: String?

    /// Makes a reference.
    public init(href: String, sha256: String? = nil, title: String? = nil) {
      self.href = href
      self.sha256 = sha256
      self.title = title
    }
  }

  /// Makes an answer.
  public init(
    engagement: String, checklist: String, item: String, side: String, revision: Int = 1,
    fields: [String: String], note: String? = nil, cause: String? = nil,
    evidence: [Evidence] = [], isSynthetic: Bool = false
  ) {
    self.engagement = engagement
    self.checklist = checklist
    self.item = item
    self.side = side
    self.revision = revision
    self.fields = fields
    self.note = note
    self.cause = cause
    self.evidence = evidence
    self.isSynthetic = isSynthetic
  }
}
