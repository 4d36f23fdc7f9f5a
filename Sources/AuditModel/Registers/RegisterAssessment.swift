/// What a register of complaints came to on a day.
public struct RegisterAssessment: Hashable, Sendable {
  /// How a stage went.
  public struct Timeliness: Hashable, Sendable {
    /// The stage.
    public var stage: ComplaintStage
    /// Reached within the deadline.
    public var inTime: Int
    /// Reached later.
    public var late: Int
    /// Not reached, and the deadline has passed.
    public var overdue: Int
    /// Not reached, and the deadline has not passed.
    public var pending: Int
    /// The middle number of working days until it was reached; `nil` when it never was.
    public var median: Rational?
    /// The number of working days within which 9 of 10 reached it (nearest rank).
    public var p90: Int?

    /// Those whose turn it was: in time, late and overdue.
    public var due: Int { inTime + late + overdue }
    /// In time as a share of those whose turn it was, 0...1; `nil` when it was nobody's.
    public var rate: Rational? { Rational(inTime, over: due) }

    /// Makes counts.
    public init(
      stage: ComplaintStage, inTime: Int = 0, late: Int = 0, overdue: Int = 0, pending: Int = 0,
      median: Rational? = nil, p90: Int? = nil
    ) {
      self.stage = stage
      self.inTime = inTime
      self.late = late
      self.overdue = overdue
      self.pending = pending
      self.median = median
      self.p90 = p90
    }
  }

  /// The counts of some of the complaints.
  public struct Group: Hashable, Sendable {
    /// All that were received.
    public var received: Int
    /// Those that are open.
    public var open: Int
    /// Those that were closed at least once.
    public var closed: Int
    /// Those that were opened again.
    public var reopened: Int
    /// Those of which it is known whether a receipt was given.
    public var receiptsKnown: Int
    /// Those with a receipt.
    public var receipts: Int
    /// The stages, in their order.
    public var stages: [Timeliness]

    /// Makes counts.
    public init(
      received: Int = 0, open: Int = 0, closed: Int = 0, reopened: Int = 0,
      receiptsKnown: Int = 0, receipts: Int = 0,
      stages: [Timeliness] = ComplaintStage.allCases.map { Timeliness(stage: $0) }
    ) {
      self.received = received
      self.open = open
      self.closed = closed
      self.reopened = reopened
      self.receiptsKnown = receiptsKnown
      self.receipts = receipts
      self.stages = stages
    }

    /// How a stage went.
    public subscript(stage: ComplaintStage) -> Timeliness {
      stages.first { $0.stage == stage } ?? Timeliness(stage: stage)
    }
  }

  /// A complaint whose deadline has passed.
  public struct Overdue: Hashable, Sendable {
    /// Its number in the register.
    public var id: String
    /// Its class.
    public var classID: ComplaintClassID
    /// Its channel.
    public var channel: ChannelID
    /// The day it was received.
    public var received: CalendarDate
    /// The first stage that it missed.
    public var stage: ComplaintStage
    /// How many days it may take.
    public var within: Int
    /// How many days have passed.
    public var elapsed: Int
    /// In which days that is counted.
    public var unit: ComplaintRegister.Deadline.Unit

    /// Makes an entry of the list.
    public init(
      id: String, classID: ComplaintClassID, channel: ChannelID, received: CalendarDate,
      stage: ComplaintStage, within: Int, elapsed: Int, unit: ComplaintRegister.Deadline.Unit
    ) {
      self.id = id
      self.classID = classID
      self.channel = channel
      self.received = received
      self.stage = stage
      self.within = within
      self.elapsed = elapsed
      self.unit = unit
    }
  }

  /// The files, in the order given.
  public var inputs: [AuditInput.Source]
  /// The day of the assessment.
  public var date: CalendarDate
  /// Whether days of collective leave are worked.
  public var collectiveLeave: CollectiveLeave
  /// The calendars that working days were counted by, `id` and SHA-256.
  public var calendars: [Assessment.Document]
  /// All complaints.
  public var all: Group
  /// By class, in the order of the register.
  public var classes: [Group]
  /// How many came by each channel, in the order of the register.
  public var channels: [Int]
  /// Open complaints by age, in the groups of the register.
  public var ages: [Int]
  /// Those that are overdue, the longest over its deadline first.
  public var overdue: [Overdue]

  /// Makes an assessment.
  public init(
    inputs: [AuditInput.Source] = [], date: CalendarDate, collectiveLeave: CollectiveLeave,
    calendars: [Assessment.Document] = [], all: Group, classes: [Group], channels: [Int],
    ages: [Int], overdue: [Overdue]
  ) {
    self.inputs = inputs
    self.date = date
    self.collectiveLeave = collectiveLeave
    self.calendars = calendars
    self.all = all
    self.classes = classes
    self.channels = channels
    self.ages = ages
    self.overdue = overdue
  }
}
