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
        json.member("value", score.value?.decimal(places: decimals))
        json.member("low", score.low?.decimal(places: decimals))
        json.member("high", score.high?.decimal(places: decimals))
        json.member("maximum", numbers.decimal(score.maximum))
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
          json.member("side", part.side.rawValue)
          json.member("weight", numbers.exact(part.weight))
          json.member("attainment", numbers.exact(part.attainment))
          json.member("points", numbers.exact(part.points))
        }
      }
      json.name("exclusions")
      json.lines(derivation.exclusions) { json, excluded in
        json.object { json in
          json.member("item", excluded.item.rawValue)
          json.member("side", excluded.side.rawValue)
          json.member("reason", excluded.reason.rawValue)
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
        json.member("kind", "combined")
        json.name("sides")
        json.array { json in
          for side in sides {
            json.object { json in
              json.member("side", side.side.rawValue)
              json.member("weight", numbers.exact(side.weight))
              json.member("score", numbers.exact(side.score))
            }
          }
        }
      case .capped(let severity, let from, let to, let items):
        json.member("kind", "capped")
        json.member("severity", severity.rawValue)
        json.member("from", numbers.exact(from))
        json.member("to", numbers.exact(to))
        json.name("items")
        json.array { json in for item in items { json.string(item.rawValue) } }
      case .floored(let from):
        json.member("kind", "floored")
        json.member("from", numbers.exact(from))
      case .rounded(let from, let decimals):
        json.member("kind", "rounded")
        json.member("from", numbers.exact(from))
        json.member("decimals", decimals)
      }
    }
  }
}
