internal import AuditModel

/// The flow of an SOP as a graph: which step follows which.
struct SOPFlow {
  /// The numbers of the steps that follow each step; ids that do not exist are left out.
  let successors: [[Int]]

  init(_ sop: SOP) {
    let numbers = Dictionary(
      sop.steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    successors = sop.steps.enumerated().map { number, step in
      switch step.kind {
      case .end: return []
      case .decision: return step.branches.compactMap { numbers[$0.target] }
      case .start, .process: break
      case .connector where step.next == nil: return []
      case .connector: break
      }
      if let next = step.next { return numbers[next].map { [$0] } ?? [] }
      return number + 1 < sop.steps.count ? [number + 1] : []
    }
  }

  /// The steps that can be reached from some, these included.
  func reachable(from start: [Int]) -> Set<Int> { Self.closure(of: start, successors) }

  /// The steps from which one of some can be reached, these included.
  func reaching(_ goals: [Int]) -> Set<Int> {
    var predecessors = Array(repeating: [Int](), count: successors.count)
    for (step, next) in successors.enumerated() {
      for target in next { predecessors[target].append(step) }
    }
    return Self.closure(of: goals, predecessors)
  }

  private static func closure(of start: [Int], _ edges: [[Int]]) -> Set<Int> {
    var found = Set(start)
    var queue = start
    while let step = queue.popLast() {
      for next in edges[step] where found.insert(next).inserted { queue.append(next) }
    }
    return found
  }
}
