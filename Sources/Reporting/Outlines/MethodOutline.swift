internal import AuditModel

/// To whom the report goes, and how the audit was done: criteria, what was tested and when, and every sample with what it can carry.
struct MethodOutline: PartedOutline {
  let index: ReportIndex

  var words: Words { index.words }
  private var assessment: Assessment { index.assessment }

  var parts: [OutlinePart] { distribution + [method] }

  private var distribution: [OutlinePart] {
    let recipients = index.report.distribution
    guard !recipients.isEmpty else { return [] }
    return [
      OutlinePart(
        id: "distribution", heading: words(method: .distribution),
        tables: [
          OutlinePart.Table(
            title: words(method: .distribution),
            columns: [words(method: .number), words(method: .recipient)],
            rows: recipients.enumerated().map {
              [.text(words.numbers.whole($0.offset + 1)), .text($0.element)]
            })
        ])
    ]
  }

  private var method: OutlinePart {
    var part = OutlinePart(id: "method", heading: words(method: .method))
    let items = assessment.items
    let criteria =
      ["\(assessment.checklist.id) \(assessment.checklist.version)"]
      + assessment.sops.map { "\($0.id) \($0.version)" }
    part.facts = [(words(method: .criteria), criteria.joined(separator: ", "))]
    for side in Side.allCases {
      let own = items.filter { $0.side == side }
      guard !own.isEmpty else { continue }
      let tested = own.count { $0.outcome != .notTested && $0.outcome != .notApplicable }
      part.facts.append(
        (
          words.side(side),
          words(
            method: .tested,
            ["tested": words.numbers.whole(tested), "all": words.numbers.whole(own.count)])
        ))
    }
    let days = items.compactMap { $0.result?.at.map(day(of:)) }
    if let first = days.min(), let last = days.max() {
      part.facts.append(
        (
          words(method: .gathered),
          first == last
            ? words.dates.long(first) : "\(words.dates.long(first)) – \(words.dates.long(last))"
        ))
    }
    let rows = items.compactMap(sample)
    if !rows.isEmpty {
      part.tables = [
        OutlinePart.Table(
          title: words(method: .samples),
          columns: [words(.item), words(.side)]
            + [
              .population, .size, .required, .deviations, .limit, .tolerable, .confidence, .verdict,
            ]
            .map { words(method: $0) },
          rows: rows)
      ]
      part.paragraphs = [words(method: .sampling)]
    }
    return part
  }

  /// The day of an observation: the organisation's for a moment, where a store says which.
  private func day(of time: ObservationTime) -> CalendarDate {
    guard case .moment(let moment) = time, let zone = index.report.dossier?.zone else {
      return time.date
    }
    return zone.day(of: moment)
  }

  private func sample(_ assessed: ItemAssessment) -> [OutlinePart.Cell]? {
    guard case .sampled(let sample) = assessed.judgement else { return nil }
    func percent(_ share: Rational) -> OutlinePart.Cell {
      .percent(share, shown: words.numbers.roughPercent(share))
    }
    return [
      .text(assessed.id.rawValue), .text(words.side(assessed.side)),
      sample.population.map { .count($0) } ?? .text(words(method: .unknown)), .count(sample.size),
      .count(sample.requiredSize), .count(sample.deviations),
      .percent(sample.upperLimit, shown: words.upperLimit(of: sample)),
      percent(sample.tolerable), percent(sample.confidence),
      .text(words(method: sample.isAccepted ? .accepted : .notAccepted)),
    ]
  }
}

/// What is said about recipients and method.
enum MethodKey: CaseIterable, Hashable, Sendable {
  case distribution, number, recipient, method, criteria, tested, gathered, samples, population
  case size, required, deviations, limit, tolerable, confidence, verdict, accepted, notAccepted
  case unknown, sampling
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(method key: MethodKey, _ facts: [String: String] = [:]) -> String {
    filled(catalogue.wording(of: key), facts)
  }
}
