import AuditModel
import Diagnostics
import RuleEngine
import TestSupport

/// A small audit built in code: items with their answers, and the plan to score them by.
struct TestAudit {
  /// An item with the answer that each of its sides gives.
  struct Entry {
    var id: String
    var sides: [Side] = [.internal]
    var severity: Severity = .minor
    var weight: Rational = 1
    var level: Int?
    var requirement: String?
    var classes: [AxisID: AxisValueID] = [:]
    var kind: AnswerKind = .conformity(Conformity())
    var finding: FindingTemplate?
    var applies: String?
    var answers: [Side: Answer] = [:]
  }

  static let place = SourceLocation(file: "test.xml", line: 1, column: 1)

  var entries: [Entry]
  var plan = ScoringPlan(model: WeightedMeanScoring.id, location: place)
  var findings = FindingPlan()
  var parameters: [Parameter] = []
  var requirements: [Requirement] = []
  var overrides: [ParameterID: ParameterValue] = [:]
  var axes: [Axis] = []
  var subject = Subject(unit: UnitID("unit-1"), period: "2026-Q1")

  static func text(_ text: String) -> LocalizedText {
    LocalizedText([.english: text], fallback: .english)
  }

  static func parameter(_ id: String, _ value: ParameterValue) -> Parameter {
    Parameter(id: ParameterID(id), title: text(id), value: value, location: place)
  }

  static func requirement(_ id: String, clause: String? = nil) -> Requirement {
    Requirement(id: RequirementID(id), text: text("must \(id)"), clause: clause, location: place)
  }

  /// The checklist: sections `a` and `b` share the entries, every other one each.
  var checklist: Checklist {
    let items = entries.map { entry in
      Item(
        id: ItemID(entry.id), sides: entry.sides, requirement: entry.requirement.map { .init($0) },
        severity: entry.severity, weight: entry.weight, level: entry.level,
        classes: entry.classes,
        applies: entry.applies.map { ConditionSource(text: $0, location: Self.place) },
        question: Self.text("is \(entry.id) met?"), kind: entry.kind, finding: entry.finding,
        location: Self.place)
    }
    func section(_ id: String, _ parity: Int) -> Section {
      Section(
        id: SectionID(id), title: Self.text(id),
        items: items.enumerated().filter { $0.offset % 2 == parity }.map(\.element),
        location: Self.place)
    }
    return Checklist(
      id: ChecklistID("test"), version: "1", language: .english, languages: [.english],
      title: Self.text("test"), requirements: requirements, parameters: parameters, axes: axes,
      scoring: plan, findings: findings, sections: [section("a", 0), section("b", 1)],
      location: Self.place, canonicalHash: String(repeating: "0", count: 64))
  }

  var input: AuditInput {
    AuditInput(
      subject: subject, parameters: overrides,
      results: entries.flatMap { entry in
        entry.sides.compactMap { side in
          entry.answers[side].map {
            CheckedResult(item: ItemID(entry.id), side: side, answer: $0, location: Self.place)
          }
        }
      })
  }

  func evaluation() throws -> Engine.Evaluation {
    try Engine(checklist, sops: []).evaluate(input)
  }

  func assessment() throws -> Assessment { try evaluation().assessment }
}
