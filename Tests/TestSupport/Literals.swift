public import AuditModel

// Tests write ids, days and moments as text; a text that is none stops the test.

extension Identifier {
  /// Makes an id of a text.
  public init(stringLiteral value: String) { self.init(value) }
}

extension PersonID: ExpressibleByStringLiteral {}
extension UnitID: ExpressibleByStringLiteral {}
extension EngagementID: ExpressibleByStringLiteral {}
extension FindingID: ExpressibleByStringLiteral {}
extension ActionID: ExpressibleByStringLiteral {}
extension EvidenceID: ExpressibleByStringLiteral {}
extension ChecklistID: ExpressibleByStringLiteral {}
extension ItemID: ExpressibleByStringLiteral {}
extension SectionID: ExpressibleByStringLiteral {}
extension AuditableEntityID: ExpressibleByStringLiteral {}

extension PlanYear: ExpressibleByIntegerLiteral {
  /// Makes a year; stops the test if there are no plans for it.
  public init(integerLiteral value: Int) {
    guard let year = PlanYear(value) else { preconditionFailure("\(value)") }
    self = year
  }
}

extension CalendarDate: ExpressibleByStringLiteral {
  /// Makes a day of `yyyy-mm-dd`; stops the test if the text is none.
  public init(stringLiteral value: String) {
    guard let day = CalendarDate(iso: value) else { preconditionFailure(value) }
    self = day
  }
}

extension Timestamp: ExpressibleByStringLiteral {
  /// Makes a moment of an RFC 3339 text; stops the test if the text is none.
  public init(stringLiteral value: String) {
    guard let moment = Timestamp(rfc3339: value) else { preconditionFailure(value) }
    self = moment
  }
}
