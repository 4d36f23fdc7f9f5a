public import Diagnostics

/// One step of an SOP's flow.
public struct Step: Hashable, Sendable {
  /// The symbols of the flow chart.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Where the flow begins.
    case start
    /// Something is done.
    case process
    /// A question with a branch for yes and one for no.
    case decision
    /// Where the flow ends.
    case end
    /// The flow goes on in another SOP or on another page.
    case connector
  }

  /// Its id.
  public var id: StepID
  /// Its symbol.
  public var kind: Kind
  /// The role that carries it out.
  public var performer: PerformerID?
  /// What is done.
  public var activity: LocalizedText
  /// What must be at hand.
  public var prerequisites: LocalizedText?
  /// How long it may take.
  public var time: StepTime?
  /// What comes out of it.
  public var output: LocalizedText?
  /// Remarks.
  public var note: LocalizedText?
  /// The step that follows, where it is not the next in the document.
  public var next: StepID?
  /// Where a decision leads.
  public var branches: [Branch]
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a step.
  public init(
    id: StepID, kind: Kind, performer: PerformerID? = nil, activity: LocalizedText,
    prerequisites: LocalizedText? = nil, time: StepTime? = nil, output: LocalizedText? = nil,
    note: LocalizedText? = nil, next: StepID? = nil, branches: [Branch] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.kind = kind
    self.performer = performer
    self.activity = activity
    self.prerequisites = prerequisites
    self.time = time
    self.output = output
    self.note = note
    self.next = next
    self.branches = branches
    self.location = location
  }
}

/// How long a step may take.
public struct StepTime: Hashable, Sendable {
  /// Units of time.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    /// Minutes.
    case minute
    /// Hours.
    case hour
    /// Calendar days.
    case day
    /// Working days.
    case workday
    /// Months.
    case month
  }

  /// The most it may take, greater than zero.
  public var most: Rational
  /// The unit.
  public var unit: Unit
  /// The step whose end starts the clock; `nil`: the step before.
  public var since: StepID?
  /// How sure the authors are of the limit.
  public var certainty: Certainty

  /// Makes a limit of time.
  public init(
    most: Rational, unit: Unit, since: StepID? = nil, certainty: Certainty = .confirmed
  ) {
    self.most = most
    self.unit = unit
    self.since = since
    self.certainty = certainty
  }
}

/// Where a decision leads.
public struct Branch: Hashable, Sendable {
  /// The answer to the decision's question.
  public enum Answer: String, Sendable, Hashable, CaseIterable {
    /// Yes.
    case yes
    /// No.
    case no
  }

  /// The answer.
  public var answer: Answer
  /// The step that follows.
  public var target: StepID
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a branch.
  public init(answer: Answer, target: StepID, location: SourceLocation) {
    self.answer = answer
    self.target = target
    self.location = location
  }
}
