internal import AuditModel

/// Where a checklist uses its parameters, as far as answers and scores depend on it.
struct ParameterUse {
  private var inQuestions: Set<ParameterID> = []
  private var inCriteria: Set<ParameterID> = []
  private var inConditions: Set<ParameterID> = []

  init(_ checklist: Checklist) {
    var names: Set<String> = []
    for section in checklist.allSections {
      Self.addNames(in: section.applies, to: &names)
      for item in section.items {
        Self.addNames(in: item.applies, to: &names)
        inQuestions.formUnion(Self.questionParameters(of: item))
        inCriteria.formUnion(Self.criterionParameters(of: item.kind))
      }
    }
    for parameter in checklist.parameters where names.contains(Self.conditionName(parameter.id)) {
      inConditions.insert(parameter.id)
    }
  }

  /// The uses in either.
  func union(_ other: ParameterUse) -> ParameterUse {
    var both = self
    both.inQuestions.formUnion(other.inQuestions)
    both.inCriteria.formUnion(other.inCriteria)
    both.inConditions.formUnion(other.inConditions)
    return both
  }

  /// What another value has an effect on; the texts of findings count as nothing here.
  func effect(of id: ParameterID) -> DiffEffect {
    var effect: DiffEffect = []
    if inQuestions.contains(id) { effect.insert(.answers) }
    if inCriteria.contains(id) { effect.formUnion([.answers, .scores]) }
    if inConditions.contains(id) { effect.insert(.scores) }
    return effect
  }

  // MARK: - One item

  /// The places of a question; not all of them need be parameters.
  static func questionParameters(of item: Item) -> Set<ParameterID> {
    Set(item.question.entries.flatMap { TextTemplate.places(in: $0.text) }.map { ParameterID($0) })
  }

  /// The parameters that stand in a criterion.
  static func criterionParameters(of kind: AnswerKind) -> Set<ParameterID> {
    let sources: [NumberSource] =
      switch kind {
      case .measure(let measure): [measure.threshold.limit]
      case .index(let index): [index.measure.threshold.limit]
      case .sample(let sample): [sample.tolerable, sample.confidence]
      case .caseTest(let test): [test.tolerable]
      case .conformity, .ladder, .choice, .text: []
      }
    return Set(
      sources.compactMap { if case .parameter(let id) = $0 { id } else { nil } })
  }

  // MARK: - Conditions

  /// The name under which conditions know a parameter.
  private static func conditionName(_ id: ParameterID) -> String {
    let bytes = id.rawValue.utf8.map { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") ? UInt8(ascii: "_") : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All words of a condition that could be names; a word within quotes is one too many at most.
  private static func addNames(in condition: ConditionSource?, to names: inout Set<String>) {
    guard let condition else { return }
    let words = condition.text.utf8.split { byte in
      !(ValueForm.isLetter(byte) || ValueForm.isDigit(byte) || byte == UInt8(ascii: "_"))
    }
    for word in words { names.insert(String(Substring(word))) }
  }
}
