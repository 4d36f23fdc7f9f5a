internal import AuditModel

/// The outcomes of the items as JSON.
struct ItemsJSON {
  let index: ReportIndex
  let numbers: NumberTexts

  func write(to json: inout JSONWriter) {
    let all = index.assessment.items
    let sections = index.items.sections
    // By position, and part by part: a copy of every outcome and item would cost as much as writing.
    json.lines(all.indices) { json, place in
      let position = index.items.position(of: all[place].id)
      json.object { json in
        json.member("id", all[place].id.rawValue)
        json.member("side", word: all[place].side.rawValue)
        json.member("outcome", word: all[place].outcome.rawValue)
        json.member("attainment", word: numbers.decimal(all[place].attainment))
        json.member("weight", word: numbers.decimal(all[place].weight))
        json.member("counted", all[place].isCounted)
        json.member("source", all[place].source)
        json.member("section", all[place].section.rawValue)
        if let at = position {
          json.member("requirement", sections[at.section].items[at.item].requirement?.rawValue)
          json.member("severity", word: sections[at.section].items[at.item].severity.rawValue)
          json.member("kind", word: sections[at.section].items[at.item].kind.name)
        } else {
          json.member("requirement", word: nil)
          json.member("severity", word: nil)
          json.member("kind", word: nil)
        }
        json.name("judgement")
        judgement(
          all[place].judgement,
          unit: position.flatMap { sections[$0.section].items[$0.item].kind.measuredUnit }, &json)
        json.name("result")
        if let result = all[place].result { self.result(result, &json) } else { json.null() }
      }
    }
  }

  private func judgement(_ judgement: Judgement, unit: String?, _ json: inout JSONWriter) {
    json.object { json in
      switch judgement {
      case .unanswered: json.member("kind", word: "unanswered")
      case .declared: json.member("kind", word: "declared")
      case .answered: json.member("kind", word: "answered")
      case .conditionNotMet(let condition):
        json.member("kind", word: "condition-not-met")
        json.member("condition", condition.text)
        json.member("source", condition.location)
      case .measured(let value, let threshold):
        json.member("kind", word: "measured")
        json.member("value", word: numbers.exact(value))
        json.member("comparison", word: threshold.comparison.rawValue)
        json.member("limit", word: numbers.exact(threshold.limit))
        json.member("unit", unit)
      case .sampled(let sample):
        json.member("kind", word: "sampled")
        json.member("size", sample.size)
        json.member("deviations", sample.deviations)
        json.member("population", sample.population)
        json.member("tolerable", word: numbers.exact(sample.tolerable))
        json.member("confidence", word: numbers.exact(sample.confidence))
        json.member("upperLimit", word: numbers.exact(sample.upperLimit))
        json.member("accepted", sample.isAccepted)
        json.member("requiredSize", sample.requiredSize)
      case .tested(let population, let deviations, let noEvidence, let tolerable):
        json.member("kind", word: "tested")
        json.member("population", population)
        json.member("deviations", deviations)
        json.member("noEvidence", noEvidence)
        json.member("tolerable", word: numbers.exact(tolerable))
      }
    }
  }

  private func result(_ result: CheckedResult, _ json: inout JSONWriter) {
    json.object { json in
      json.name("answer")
      if let answer = result.answer { self.answer(answer, &json) } else { json.null() }
      json.member("note", result.note)
      json.member("cause", result.cause)
      json.member("evidence", result.evidence)
      json.member("by", result.by)
      json.member("at", result.at?.written)
      json.member("source", result.location)
    }
  }

  private func answer(_ answer: Answer, _ json: inout JSONWriter) {
    json.object { json in
      switch answer {
      case .conformity(let word):
        json.member("kind", word: "conformity")
        json.member("answer", word.rawValue)
      case .step(let id):
        json.member("kind", word: "ladder")
        json.member("answer", id.rawValue)
      case .options(let ids):
        json.member("kind", word: "choice")
        json.name("answers")
        json.array { json in for id in ids { json.string(id.rawValue) } }
      case .text(let text):
        json.member("kind", word: "text")
        json.member("answer", text)
      case .number(let value, let ratio):
        json.member("kind", word: "number")
        json.member("value", word: numbers.exact(value))
        json.member("numerator", word: numbers.exact(ratio?.numerator))
        json.member("denominator", word: numbers.exact(ratio?.denominator))
      case .sample(let size, let deviations, let population):
        json.member("kind", word: "sample")
        json.member("size", size)
        json.member("deviations", deviations)
        json.member("population", population)
      case .cases(let population, let deviations, let noEvidence):
        json.member("kind", word: "case-test")
        json.member("population", population)
        json.member("deviations", deviations)
        json.member("noEvidence", noEvidence)
      case .notApplicable: json.member("kind", word: "not-applicable")
      case .notTested: json.member("kind", word: "not-tested")
      case .noEvidence: json.member("kind", word: "no-evidence")
      }
    }
  }
}
