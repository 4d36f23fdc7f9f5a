public import Diagnostics

/// How a checklist turns failures into graded findings.
public struct FindingPlan: Hashable, Sendable {
  /// The grade rules in order; the first that fits decides.
  public var grades: [GradeRule]
  /// Days until a finding of each grade is due; none where a grade is missing.
  public var dueDays: [Grade: Int]
  /// From how many findings of grade minor under one clause on they are all major; `nil`: never.
  public var escalateMinors: Int?

  /// Makes a plan; without grade rules those of ``standardGrades`` hold.
  public init(
    grades: [GradeRule] = [], dueDays: [Grade: Int] = [:], escalateMinors: Int? = nil
  ) {
    self.grades = grades.isEmpty ? Self.standardGrades : grades
    self.dueDays = dueDays
    self.escalateMinors = escalateMinors
  }

  /// The table that holds where a checklist gives none.
  ///
  /// Critical gives major; major gives major below a half, otherwise minor; minor gives minor;
  /// observation gives observation.
  public static let standardGrades: [GradeRule] = [
    GradeRule(severity: .critical, below: nil, grade: .major),
    // A half: 1 over 2 has a denominator, so the fraction exists.
    GradeRule(severity: .major, below: Rational.one / 2, grade: .major),
    GradeRule(severity: .major, below: nil, grade: .minor),
    GradeRule(severity: .minor, below: nil, grade: .minor),
    GradeRule(severity: .observation, below: nil, grade: .observation),
  ]
}

/// One line of the grading table.
public struct GradeRule: Hashable, Sendable {
  /// The severity of the item.
  public var severity: Severity
  /// The attainment below which the rule fits, 0...1; `nil`: always.
  public var below: Rational?
  /// The grade it gives.
  public var grade: Grade

  /// Makes a rule.
  public init(severity: Severity, below: Rational?, grade: Grade) {
    self.severity = severity
    self.below = below
    self.grade = grade
  }
}

/// What an item says when it fails, in templates that the measured values fill.
public struct FindingTemplate: Hashable, Sendable {
  /// What was found.
  public var condition: LocalizedText?
  /// Why it may have come about: a suggestion, which an auditor confirms or replaces.
  public var cause: LocalizedText?
  /// What follows from it.
  public var effect: LocalizedText?
  /// What to do.
  public var recommendation: LocalizedText?
  /// A grade that replaces the one of the plan.
  public var grade: Grade?
  /// Days until it is due; replaces the ones of the plan.
  public var dueDays: Int?
  /// Where the template stands.
  public var location: SourceLocation

  /// Makes a template.
  public init(
    condition: LocalizedText? = nil, cause: LocalizedText? = nil, effect: LocalizedText? = nil,
    recommendation: LocalizedText? = nil, grade: Grade? = nil, dueDays: Int? = nil,
    location: SourceLocation
  ) {
    self.condition = condition
    self.cause = cause
    self.effect = effect
    self.recommendation = recommendation
    self.grade = grade
    self.dueDays = dueDays
    self.location = location
  }
}

/// How grave a finding is (ISO 19011:2018, 6.4.8).
public enum Grade: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// A chance to improve; no requirement is broken.
  case observation
  /// An isolated lapse.
  case minor
  /// A requirement is missing or broken down, or the lapse is systemic.
  case major

  /// An observation is less than minor, minor less than major.
  public static func < (left: Grade, right: Grade) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .observation: 0
    case .minor: 1
    case .major: 2
    }
  }
}
