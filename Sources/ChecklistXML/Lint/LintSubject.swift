import AuditModel
import Diagnostics

/// A checklist with its SOPs, laid out so that every rule finds what it needs at once.
struct LintSubject: Sendable {
  let checklist: Checklist
  /// The SOPs, of those with one id the first only.
  let sops: [SOP]
  /// The SOPs whose id another has already.
  let repeatedSOPs: [SOP]
  let knownModels: [String]
  /// All items in document order.
  let items: [Item]
  /// All sections in document order, each before those within.
  let sections: [Section]
  /// The parameters; of those with one id the first counts.
  let parameters: [ParameterID: Parameter]
  /// The requirements of the checklist and of its SOPs.
  let requirements: Set<RequirementID>
  /// Whether SOPs that the checklist names are missing here.
  let lacksSOPs: Bool

  init(_ checklist: Checklist, sops: [SOP], knownModels: [String]) {
    self.checklist = checklist
    self.knownModels = knownModels
    var known: Set<SOPID> = []
    var first: [SOP] = []
    var repeated: [SOP] = []
    for sop in sops {
      if known.insert(sop.id).inserted { first.append(sop) } else { repeated.append(sop) }
    }
    self.sops = first
    repeatedSOPs = repeated
    lacksSOPs = sops.count < Set(checklist.sops.map(\.href)).count
    var items: [Item] = []
    var sections: [Section] = []
    var open = Array(checklist.sections.reversed())
    while let section = open.popLast() {
      items += section.items
      open += section.sections.reversed()
      sections.append(section)
    }
    self.items = items
    self.sections = sections
    parameters = Dictionary(
      checklist.parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    requirements = Set(
      checklist.requirements.map(\.id) + first.flatMap { $0.requirements.map(\.id) })
  }

  /// Whether the model scores by levels.
  var hasLevels: Bool { checklist.scoring.model.rawValue == "maturity" }

  /// Whether the model is one that there is; what is said of a misspelt one would mislead.
  var knowsModel: Bool {
    knownModels.isEmpty || knownModels.contains(checklist.scoring.model.rawValue)
  }

  /// The value of a number where results override nothing; `nil` when it names no number parameter,
  /// which is reported elsewhere.
  func standard(_ source: NumberSource) -> Rational? {
    switch source {
    case .literal(let number): return number
    case .parameter(let id):
      if case .number(let number)? = parameters[id]?.value { return number }
      return nil
    }
  }
}

extension SourceLocation {
  /// The place as seen from another file: the line alone within the same file.
  func mentioned(in other: SourceLocation) -> String {
    file == other.file ? String(line) : "\(file):\(line)"
  }
}
