internal import AuditModel

/// The parts of a survey's report in words and numbers.
struct SurveyIndexText: Sendable {
  let report: SurveyReport
  let words: Words

  init(_ report: SurveyReport) {
    self.report = report
    words = Words(report.language)
  }

  var instrument: SurveyInstrument { report.instrument }
  var assessment: SurveyAssessment { report.assessment }

  /// The index with the decimals of the instrument; a dash without one.
  func index(_ index: Rational?) -> String {
    index.map { words.numbers.fixed($0, places: instrument.index.decimals) } ?? "–"
  }

  /// A mean, with four decimals as reports of surveys have them; a dash without one.
  func mean(_ mean: Rational?) -> String {
    mean.map { words.numbers.fixed($0, places: 4) } ?? "–"
  }

  /// A weight: as it is written where that is finite, else with six decimals.
  func weight(_ weight: Rational) -> String { words.numbers.short(weight) }

  /// The band of an index as declared.
  func band(_ id: RatingID?) -> Rating? {
    id.flatMap { id in assessment.bands?.bands.first { $0.id == id } }
  }

  /// The band with its name: `B Baik`.
  func bandText(_ id: RatingID?) -> String {
    guard let id else { return "–" }
    let title = band(id).map { words($0.title) } ?? ""
    return title.isEmpty || title == id.rawValue ? id.rawValue : "\(id) \(title)"
  }

  /// An element with its printed number: `U1 Persyaratan`.
  func title(of id: ElementID) -> String {
    guard let element = instrument.elements.first(where: { $0.id == id }) else {
      return id.rawValue
    }
    return [element.number, words(element.title)].compactMap(\.self).joined(separator: " ")
  }

  /// The name of an attribute and of its value.
  func titles(of group: SurveyAssessment.Group) -> (attribute: String, value: String) {
    let attribute = instrument.attributes.first { $0.id == group.attribute }
    let value = attribute?.values.first { $0.id == group.value }
    return (
      attribute.map { words($0.title) } ?? group.attribute.rawValue,
      value.map { words($0.title) } ?? group.value.rawValue
    )
  }

  /// How the weights are written.
  var weightMode: String {
    let mode = assessment.weightMode
    switch mode {
    case .exact: return words(survey: .weightExact, ["mode": mode.description])
    case .rounded(let places):
      return words(survey: .weightRounded, ["mode": mode.description, "places": String(places)])
    }
  }

  /// Whether there were enough respondents.
  var sample: String {
    guard let required = assessment.requiredSample, let population = assessment.population else {
      return words(survey: .sampleUnknown)
    }
    let facts = [
      "required": words.numbers.whole(required), "population": words.numbers.whole(population),
      "short": words.numbers.whole(required - assessment.respondents),
    ]
    return words(survey: assessment.respondents >= required ? .sampleReached : .sampleShort, facts)
  }

  /// How the index came about, in one sentence; `nil` without an index.
  var derivation: String? {
    guard let exact = assessment.exactIndex else { return nil }
    return words(
      survey: instrument.index.method == .share ? .methodShare : .methodPosition,
      [
        "maximum": words.numbers.short(instrument.index.maximum),
        "exact": words.numbers.short(exact, upTo: 6), "index": index(assessment.index),
      ])
  }

  /// Where the bands come from, and how sure that is; one sentence each.
  var bandsNotes: [String] {
    guard let bands = assessment.bands else { return [words(survey: .noBands)] }
    var notes: [String] = []
    if let source = bands.source,
      let declared = instrument.sources.first(where: { $0.id == source })
    {
      notes.append(words(survey: .bandsOf, ["source": words(declared.title)]))
    }
    if bands.certainty != .confirmed {
      notes.append(
        words(survey: .bandsCertainty, ["certainty": words.certainty(bands.certainty)]))
    }
    return notes
  }

  /// The change since an earlier period with its direction; a dash where there is none to tell.
  func change(since earlier: SurveyAssessment.Earlier) -> String {
    guard let now = assessment.index, let before = earlier.index else { return "–" }
    let change = now - before
    if change.isZero { return "= " + index(change) }
    return (change > 0 ? "▲ " : "▼ ") + index(change > 0 ? change : -change)
  }
}
