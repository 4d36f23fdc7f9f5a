import AuditModel
import Diagnostics

/// Checks that every criterion has its numbers, and that they mean something.
enum CriterionCheck {
  /// The criteria that name a parameter which is no number.
  static func unresolved(_ items: [PlacedItem], in checklist: Checklist) -> [Diagnostic] {
    let numbers = Set(
      checklist.parameters.filter { $0.value.type == .number }.map(\.id))
    return items.flatMap { placed in
      let item = placed.item
      return item.kind.numbers.compactMap { number -> Diagnostic? in
        guard case .parameter(let id) = number.source, !numbers.contains(id) else { return nil }
        return Diagnostic(
          .evaluationParameterUnknown, at: item.location,
          ["item": item.id.rawValue, "parameter": id.rawValue])
      }
    }
  }

  /// The tolerable rates and confidences that lie where a sample can prove nothing.
  static func outOfRange(
    _ items: [PlacedItem], with parameters: ParameterValues
  ) -> [Diagnostic] {
    items.flatMap { placed in
      let item = placed.item
      return item.kind.numbers.compactMap { number -> Diagnostic? in
        guard let range = number.range, let value = parameters.number(number.source),
          !range.contains(value)
        else { return nil }
        return Diagnostic(
          .evaluationCriterionOutOfRange, at: item.location,
          [
            "item": item.id.rawValue, "attribute": number.attribute,
            "value": value.shortDecimal(), "expected": range.expected,
          ])
      }
    }
  }
}

/// A number of a criterion, with the attribute that gives it and the range in which it has meaning.
struct CriterionNumber {
  /// A range of numbers.
  enum Range {
    /// More than zero and less than one.
    case openShare
    /// Zero or more and less than one.
    case share
    /// A half or more and less than one.
    case confidence

    /// What is expected, in the language of data.
    var expected: String {
      switch self {
      case .openShare: "0 < x < 1"
      case .share: "0 <= x < 1"
      case .confidence: "0.5 <= x < 1"
      }
    }

    func contains(_ number: Rational) -> Bool {
      guard number < 1 else { return false }
      switch self {
      case .openShare: return number > 0
      case .share: return number >= 0
      case .confidence: return number * 2 >= 1
      }
    }
  }

  let attribute: String
  let source: NumberSource
  let range: Range?
}

extension AnswerKind {
  /// The numbers of the criterion.
  var numbers: [CriterionNumber] {
    switch self {
    case .measure(let measure): [measure.number]
    case .index(let index): [index.measure.number]
    case .sample(let sample):
      [
        .init(attribute: "tolerable", source: sample.tolerable, range: .openShare),
        .init(attribute: "confidence", source: sample.confidence, range: .confidence),
      ]
    case .caseTest(let test):
      [.init(attribute: "tolerable", source: test.tolerable, range: .share)]
    case .conformity, .ladder, .choice, .text: []
    }
  }
}

extension Measure {
  fileprivate var number: CriterionNumber {
    .init(attribute: threshold.comparison.rawValue, source: threshold.limit, range: nil)
  }
}
