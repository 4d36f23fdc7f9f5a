internal import AuditModel

/// The outcomes of the items as JSON.
struct ItemsJSON {
  let index: ReportIndex
  let numbers: NumberTexts

  func write(to json: inout JSONWriter) {
    json.lines(index.assessment.items) { json, assessed in
      let item = index.items[assessed.id]
      json.object { json in
        json.member("id", assessed.id.rawValue)
        json.member("side", assessed.side.rawValue)
        json.member("outcome", assessed.outcome.rawValue)
        json.member("attainment", numbers.decimal(assessed.attainment))
        json.member("weight", numbers.decimal(assessed.weight))
        json.member("counted", assessed.isCounted)
        json.member("source", assessed.source)
        json.member("section", assessed.section.rawValue)
        json.member("requirement", item?.requirement?.rawValue)
        json.member("severity", item?.severity.rawValue)
        json.member("kind", item?.kind.name)
        json.name("judgement")
        judgement(assessed, item, &json)
        json.name("result")
        if let result = assessed.result { self.result(result, &json) } else { json.null() }
      }
    }
  }

  private func judgement(_ assessed: ItemAssessment, _ item: Item?, _ json: inout JSONWriter) {
    json.object { json in
      switch assessed.judgement {
      case .unanswered: json.member("kind", "unanswered")
      case .declared: json.member("kind", "declared")
      case .answered: json.member("kind", "answered")
      case .conditionNotMet(let condition):
        json.member("kind", "condition-not-met")
        json.member("condition", condition.text)
        json.member("source", condition.location)
      case .measured(let value, let threshold):
        json.member("kind", "measured")
        json.member("value", numbers.exact(value))
        json.member("comparison", threshold.comparison.rawValue)
        json.member("limit", numbers.exact(threshold.limit))
        json.member("unit", item?.kind.measuredUnit)
      case .sampled(let sample):
        json.member("kind", "sampled")
        json.member("size", sample.size)
        json.member("deviations", sample.deviations)
        json.member("population", sample.population)
        json.member("tolerable", numbers.exact(sample.tolerable))
        json.member("confidence", numbers.exact(sample.confidence))
        json.member("upperLimit", numbers.exact(sample.upperLimit))
        json.member("accepted", sample.isAccepted)
        json.member("requiredSize", sample.requiredSize)
      case .tested(let population, let deviations, let noEvidence, let tolerable):
        json.member("kind", "tested")
        json.member("population", population)
        json.member("deviations", deviations)
        json.member("noEvidence", noEvidence)
        json.member("tolerable", numbers.exact(tolerable))
      }
      json.member("text", index.words.judgement(assessed, of: item))
    }
  }

  private func result(_ result: CheckedResult, _ json: inout JSONWriter) {
    json.object { json in
      json.name("answer")
      answer(result.answer, &json)
      json.member("note", result.note)
      json.member("cause", result.cause)
      json.member("evidence", result.evidence)
      json.member("by", result.by)
      json.member("at", result.at)
      json.member("source", result.location)
    }
  }

  private func answer(_ answer: Answer, _ json: inout JSONWriter) {
    json.object { json in
      switch answer {
      case .conformity(let word):
        json.member("kind", "conformity")
        json.member("answer", word.rawValue)
      case .step(let id):
        json.member("kind", "ladder")
        json.member("answer", id.rawValue)
      case .options(let ids):
        json.member("kind", "choice")
        json.name("answers")
        json.array { json in for id in ids { json.string(id.rawValue) } }
      case .text(let text):
        json.member("kind", "text")
        json.member("answer", text)
      case .number(let value, let ratio):
        json.member("kind", "number")
        json.member("value", numbers.exact(value))
        json.member("numerator", numbers.exact(ratio?.numerator))
        json.member("denominator", numbers.exact(ratio?.denominator))
      case .sample(let size, let deviations, let population):
        json.member("kind", "sample")
        json.member("size", size)
        json.member("deviations", deviations)
        json.member("population", population)
      case .cases(let population, let deviations, let noEvidence):
        json.member("kind", "case-test")
        json.member("population", population)
        json.member("deviations", deviations)
        json.member("noEvidence", noEvidence)
      case .notApplicable: json.member("kind", "not-applicable")
      case .notTested: json.member("kind", "not-tested")
      case .noEvidence: json.member("kind", "no-evidence")
      }
    }
  }
}
