internal import AuditModel

/// The scores with their derivations as JSON.
struct ScoresJSON {
  let index: ReportIndex
  let numbers: NumberTexts

  func write(to json: inout JSONWriter) {
    let decimals = index.checklist.scoring.decimals
    json.lines(index.assessment.scores) { json, score in
      json.object { json in
        json.member("scope", score.scope.description)
        json.member("model", score.model.rawValue)
        json.member("value", word: score.value?.decimal(places: decimals))
        json.member("low", word: score.low?.decimal(places: decimals))
        json.member("high", word: score.high?.decimal(places: decimals))
        json.member("maximum", word: numbers.decimal(score.maximum))
        json.member("rating", score.rating?.rawValue)
        json.member("title", index.title(of: score.scope))
        json.name("derivation")
        derivation(score.derivation, &json)
      }
    }
  }

  private func derivation(_ derivation: Derivation, _ json: inout JSONWriter) {
    json.object { json in
      json.name("contributions")
      json.lines(derivation.contributions) { json, part in
        json.object { json in
          json.member("item", part.item.rawValue)
          json.member("side", word: part.side.rawValue)
          json.member("weight", word: numbers.exact(part.weight))
          json.member("attainment", word: numbers.exact(part.attainment))
          json.member("points", word: numbers.exact(part.points))
        }
      }
      json.name("exclusions")
      json.lines(derivation.exclusions) { json, excluded in
        json.object { json in
          json.member("item", excluded.item.rawValue)
          json.member("side", word: excluded.side.rawValue)
          json.member("reason", word: excluded.reason.rawValue)
        }
      }
      json.name("adjustments")
      json.lines(derivation.adjustments) { json, adjustment in self.adjustment(adjustment, &json) }
    }
  }

  private func adjustment(_ adjustment: Derivation.Adjustment, _ json: inout JSONWriter) {
    json.object { json in
      switch adjustment {
      case .combined(let sides):
        json.member("kind", word: "combined")
        json.name("sides")
        json.array { json in
          for side in sides {
            json.object { json in
              json.member("side", word: side.side.rawValue)
              json.member("weight", word: numbers.exact(side.weight))
              json.member("score", word: numbers.exact(side.score))
            }
          }
        }
      case .capped(let severity, let from, let to, let items):
        json.member("kind", word: "capped")
        json.member("severity", word: severity.rawValue)
        json.member("from", word: numbers.exact(from))
        json.member("to", word: numbers.exact(to))
        json.name("items")
        json.array { json in for item in items { json.string(item.rawValue) } }
      case .floored(let from):
        json.member("kind", "floored")
        json.member("from", numbers.exact(from))
      case .rounded(let from, let decimals):
        json.member("kind", word: "rounded")
        json.member("from", word: numbers.exact(from))
        json.member("decimals", decimals)
      }
    }
  }
}
