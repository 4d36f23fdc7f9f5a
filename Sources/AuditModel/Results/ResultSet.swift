public import Diagnostics

/// The content of one file of controlling results.
public struct ResultSet: Hashable, Sendable {
  /// The name of the file, as given.
  public var name: String
  /// SHA-256 of the file: of the canonical form for XML, of the bytes for CSV and JSON.
  public var sha256: String
  /// The checklist it answers.
  public var checklist: ChecklistID?
  /// The version of the checklist that it was made with.
  public var version: String?
  /// The engagement in whose store the results are recorded; `nil` when the file does not say.
  public var engagement: EngagementID?
  /// SHA-256 of the canonical form of the checklist that a workpaper was made from; `nil` when the file does not say.
  public var checklistHash: String?
  /// What was audited, when, and when the results were concluded.
  public var subject: Subject
  /// The side of all results that name none.
  public var side: Side?
  /// Whether the data is synthetic.
  public var isSynthetic: Bool
  /// Parameters that this unit or period overrides.
  public var parameters: [ParameterOverride]
  /// The results, in file order.
  public var results: [ControllingResult]
  /// Where the file begins.
  public var location: SourceLocation

  /// Makes a set.
  public init(
    name: String, sha256: String, checklist: ChecklistID? = nil, version: String? = nil,
    subject: Subject = Subject(), side: Side? = nil, isSynthetic: Bool = false,
    parameters: [ParameterOverride] = [], results: [ControllingResult] = [],
    location: SourceLocation
  ) {
    self.name = name
    self.sha256 = sha256
    self.checklist = checklist
    self.version = version
    self.subject = subject
    self.side = side
    self.isSynthetic = isSynthetic
    self.parameters = parameters
    self.results = results
    self.location = location
  }
}

/// What an audit is about: which unit, in which period.
public struct Subject: Hashable, Sendable {
  /// The unit.
  public var unit: UnitID?
  /// The first id of the unit, which identifies it in fingerprints; `nil`: it was never renamed.
  public var firstUnit: UnitID?
  /// The unit's name, for people.
  public var unitName: String?
  /// The period, as the organisation names it, such as `2026-Q1`.
  public var period: String?
  /// The day on which the results were concluded; due dates count from it.
  public var date: CalendarDate?

  /// Makes a subject; what is left out is not known.
  public init(
    unit: UnitID? = nil, firstUnit: UnitID? = nil, unitName: String? = nil,
    period: String? = nil, date: CalendarDate? = nil
  ) {
    self.unit = unit
    self.firstUnit = firstUnit
    self.unitName = unitName
    self.period = period
    self.date = date
  }
}

/// A parameter's value that replaces the checklist's default.
public struct ParameterOverride: Hashable, Sendable {
  /// The parameter, as written.
  public var id: String
  /// The value, as written.
  public var value: String
  /// Where it stands; `nil` when given on the command line.
  public var location: SourceLocation?

  /// Makes an override.
  public init(id: String, value: String, location: SourceLocation?) {
    self.id = id
    self.value = value
    self.location = location
  }
}
