/// What a programme came to: an assessment for each unit, checklist and period, and what became of
/// the findings.
public struct ProgrammeAssessment: Hashable, Sendable {
  /// A unit audited by a checklist in a period.
  public struct Cell: Hashable, Sendable {
    /// The unit.
    public var unit: UnitID
    /// The checklist.
    public var checklist: ChecklistID
    /// The period.
    public var period: PeriodID
    /// The assessment; `nil` when none of the results were there.
    public var assessment: Assessment?
    /// The files of results that should be there and are not.
    public var missing: [String]
    /// Every finding of this period, and those of earlier ones that are resolved now or were not
    /// tested again; gravest first.
    public var traces: [FindingTrace]

    /// Makes a cell.
    public init(
      unit: UnitID, checklist: ChecklistID, period: PeriodID, assessment: Assessment?,
      missing: [String] = [], traces: [FindingTrace] = []
    ) {
      self.unit = unit
      self.checklist = checklist
      self.period = period
      self.assessment = assessment
      self.missing = missing
      self.traces = traces
    }

    /// The overall score.
    public var score: Score? { assessment?.score(.overall) }

    /// How many findings have a grade.
    public func count(of grade: Grade) -> Int {
      assessment?.findings.count { $0.grade == grade } ?? 0
    }

    /// How many findings of the period are open: raised by its audit and, where a store follows them up, open there.
    public var open: Int { traces.count { $0.status.isRaised && ($0.followUp?.isOpen ?? true) } }

    /// How many findings have a status.
    public func count(of status: FindingTrace.Status) -> Int {
      traces.count { $0.status == status }
    }
  }

  /// What a survey, register or index gave for a unit in a period.
  public struct Figure: Hashable, Sendable {
    /// The position of the instrument in the programme.
    public var instrument: Int
    /// The unit.
    public var unit: UnitID
    /// The period.
    public var period: PeriodID
    /// The index; of a register the share of complaints closed in time, in percent; `nil` without one.
    public var value: Rational?
    /// The band of the index.
    public var band: Rating?
    /// How many respondents or complaints there were; `nil` for indices.
    public var count: Int?
    /// The outcomes that an index reached.
    public var outcomes: [OutcomeID]
    /// The files that went in.
    public var inputs: [AuditInput.Source]
    /// The files that should be there and are not, and the components without a value.
    public var missing: [String]

    /// Makes a figure.
    public init(
      instrument: Int, unit: UnitID, period: PeriodID, value: Rational? = nil,
      band: Rating? = nil, count: Int? = nil, outcomes: [OutcomeID] = [],
      inputs: [AuditInput.Source] = [], missing: [String] = []
    ) {
      self.instrument = instrument
      self.unit = unit
      self.period = period
      self.value = value
      self.band = band
      self.count = count
      self.outcomes = outcomes
      self.inputs = inputs
      self.missing = missing
    }
  }

  /// What an instrument is called, and how its figures are written.
  public struct Instrument: Hashable, Sendable {
    /// Its title.
    public var title: LocalizedText
    /// The highest figure.
    public var maximum: Rational
    /// The decimal places of its figures.
    public var places: Int
    /// Its version.
    public var version: String
    /// SHA-256 of its canonical form.
    public var canonicalHash: String

    /// Makes a description.
    public init(
      title: LocalizedText, maximum: Rational, places: Int, version: String, canonicalHash: String
    ) {
      self.title = title
      self.maximum = maximum
      self.places = places
      self.version = version
      self.canonicalHash = canonicalHash
    }
  }

  /// The programme.
  public var programme: Programme
  /// The checklists, in the order of the programme.
  public var checklists: [Checklist]
  /// The cells: by checklist, then unit, then period, each in the order of the programme.
  public var cells: [Cell]
  /// The surveys, registers and indices, in the order of the programme.
  public var instruments: [Instrument]
  /// What they gave: by instrument, then unit, then period, each in the order of the programme.
  public var figures: [Figure]

  /// Makes an assessment of a programme.
  public init(
    programme: Programme, checklists: [Checklist], cells: [Cell], instruments: [Instrument] = [],
    figures: [Figure] = []
  ) {
    self.instruments = instruments
    self.figures = figures
    self.programme = programme
    self.checklists = checklists
    self.cells = cells
  }

  /// A cell; `nil` when the programme has no such unit, checklist or period.
  public func cell(_ unit: UnitID, _ checklist: ChecklistID, _ period: PeriodID) -> Cell? {
    guard let audit = programme.audits.firstIndex(where: { $0.checklist == checklist }),
      let unit = programme.units.firstIndex(where: { $0.id == unit }),
      let period = programme.periods.firstIndex(where: { $0.id == period })
    else { return nil }
    let index = (audit * programme.units.count + unit) * programme.periods.count + period
    return cells.indices.contains(index) ? cells[index] : nil
  }

  /// The period before a period; `nil` for the first.
  public func period(before period: PeriodID) -> PeriodID? {
    guard let index = programme.periods.firstIndex(where: { $0.id == period }), index > 0 else {
      return nil
    }
    return programme.periods[index - 1].id
  }

  /// By how many points the overall score moved since the period before; `nil` when one of the two
  /// has none.
  public func change(of cell: Cell) -> Rational? {
    guard let before = period(before: cell.period),
      let old = self.cell(cell.unit, cell.checklist, before)?.score?.value,
      let new = cell.score?.value
    else { return nil }
    return new - old
  }

  /// A figure; `nil` when the programme has no such unit, instrument or period.
  public func figure(_ unit: UnitID, _ instrument: Int, _ period: PeriodID) -> Figure? {
    guard let unit = programme.units.firstIndex(where: { $0.id == unit }),
      let period = programme.periods.firstIndex(where: { $0.id == period })
    else { return nil }
    let index = (instrument * programme.units.count + unit) * programme.periods.count + period
    return figures.indices.contains(index) ? figures[index] : nil
  }

  /// By how much a figure moved since the period before; `nil` when one of the two is missing.
  public func change(of figure: Figure) -> Rational? {
    guard let before = period(before: figure.period),
      let old = self.figure(figure.unit, figure.instrument, before)?.value,
      let new = figure.value
    else { return nil }
    return new - old
  }

  /// Whether any of the data is synthetic.
  public var isSynthetic: Bool {
    cells.contains { $0.assessment?.isSynthetic ?? false }
      || figures.contains { $0.inputs.contains(where: \.isSynthetic) }
  }
}
