/// A file of evidence; its bytes lie beside the store.
public struct Evidence: Hashable, Sendable, Codable {
  /// Its id.
  public var id: EvidenceID
  /// The engagement.
  public var engagement: EngagementID
  /// SHA-256 of its bytes, 64 hexadecimal digits.
  public var sha256: String
  /// Its size in bytes.
  public var size: Int
  /// Its name.
  public var name: String
  /// The day that it represents.
  public var date: CalendarDate?
  /// Where it comes from.
  public var source: String?
  /// The checklist of the item that it supports; `nil` in events of earlier programs: every one that has the item.
  public var checklist: ChecklistID?
  /// The item that it supports.
  public var item: ItemID?
  /// The finding that it supports.
  public var finding: FindingID?
  /// The action of that finding that it proves; `nil` in events of the first two forms.
  public var action: ActionID?
  /// What its bytes are, such as `application/pdf`; `nil` in events of the first form.
  public var mediaType: String?
  /// The last day on which it is valid; `nil`: it does not expire.
  public var expires: CalendarDate?

  /// Makes a file.
  public init(
    id: EvidenceID, engagement: EngagementID, sha256: String, size: Int, name: String,
    date: CalendarDate? = nil, source: String? = nil, checklist: ChecklistID? = nil,
    item: ItemID? = nil, finding: FindingID? = nil, action: ActionID? = nil,
    mediaType: String? = nil, expires: CalendarDate? = nil
  ) {
    self.id = id
    self.engagement = engagement
    self.sha256 = sha256
    self.size = size
    self.name = name
    self.date = date
    self.source = source
    self.checklist = checklist
    self.item = item
    self.finding = finding
    self.action = action
    self.mediaType = mediaType
    self.expires = expires
  }

  /// Whether it supports an item of a checklist.
  public func supports(_ item: ItemID, of checklist: ChecklistID) -> Bool {
    self.item == item && (self.checklist ?? checklist) == checklist
  }
}

/// A file of evidence with what became of it.
public struct StoredEvidence: Hashable, Sendable {
  /// What was added.
  public var file: Evidence
  /// Who added it.
  public var author: PersonID
  /// When.
  public var at: Timestamp
  /// Why it was removed; `nil` while it counts.
  public var removed: String?

  /// Makes a file.
  public init(file: Evidence, author: PersonID, at: Timestamp, removed: String?) {
    self.file = file
    self.author = author
    self.at = at
    self.removed = removed
  }

  /// Whether it counts on a day: it was not removed, and its last day is not past.
  public func isValid(on day: CalendarDate) -> Bool {
    removed == nil && (file.expires.map { day <= $0 } ?? true)
  }
}
