import AuditModel

@testable import Reporting

/// Numbers in place of ids: items and ratings of the made-up report begin with a digit.
enum SampleNumbers {
  /// `8.1.05` for `A-05`: what a standard's clauses are called.
  static func number(of id: ItemID) -> ItemID {
    guard let letter = id.rawValue.utf8.first, letter > 64 else { return id }
    return ItemID("8.\(letter - 64)." + id.rawValue.drop { !$0.isNumber })
  }

  static func number(of id: RatingID) -> RatingID { RatingID("1.\(id)") }

  static func apply(to report: inout Report) {
    for index in report.checklist.sections.indices { number(&report.checklist.sections[index]) }
    for index in report.checklist.scoring.ratings.indices {
      report.checklist.scoring.ratings[index].id = number(
        of: report.checklist.scoring.ratings[index].id)
    }
    number(&report.assessment)
  }

  private static func number(_ section: inout Section) {
    for index in section.items.indices {
      section.items[index].id = number(of: section.items[index].id)
    }
    for index in section.sections.indices { number(&section.sections[index]) }
  }

  private static func number(_ assessment: inout Assessment) {
    for index in assessment.items.indices {
      assessment.items[index].id = number(of: assessment.items[index].id)
      if let result = assessment.items[index].result {
        assessment.items[index].result?.item = number(of: result.item)
      }
    }
    for index in assessment.findings.indices {
      assessment.findings[index].item = assessment.findings[index].item.map(number)
    }
    for index in assessment.scores.indices {
      number(&assessment.scores[index])
    }
  }

  private static func number(_ score: inout Score) {
    score.rating = score.rating.map(number)
    for index in score.derivation.contributions.indices {
      score.derivation.contributions[index].item = number(
        of: score.derivation.contributions[index].item)
    }
    for index in score.derivation.exclusions.indices {
      score.derivation.exclusions[index].item = number(of: score.derivation.exclusions[index].item)
    }
  }
}
