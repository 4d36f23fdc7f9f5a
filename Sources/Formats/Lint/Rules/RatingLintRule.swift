internal import AuditModel
internal import Diagnostics

/// The rating scale gives every score one rating.
struct RatingLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let ratings = context.checklist.scoring.ratings.sorted { $0.location < $1.location }
    guard !ratings.isEmpty else { return }
    var first: [Rational: Rating] = [:]
    for rating in ratings {
      let place = LintPlace.value(of: "from", at: rating.location)
      let from = rating.from.shortDecimal()
      if rating.from.isNegative || rating.from > 100 {
        report.add(.checklistRatingRange, place, ["rating": rating.id.rawValue, "from": from])
      }
      if let other = first[rating.from] {
        report.add(
          .checklistRatingRepeated, place,
          ["first": other.id.rawValue, "second": rating.id.rawValue, "from": from])
      } else {
        first[rating.from] = rating
      }
    }
    if let lowest = ratings.min(by: { $0.from < $1.from }), lowest.from > 0 {
      report.add(
        .checklistRatingFloor, .value(of: "from", at: lowest.location),
        ["rating": lowest.id.rawValue, "from": lowest.from.shortDecimal()])
    }
    let values = ratings.map(\.from)
    let pairs = zip(values, values.dropFirst())
    if !pairs.allSatisfy({ $0 >= $1 }), !pairs.allSatisfy({ $0 <= $1 }) {
      report.add(.checklistRatingOrder, .at(ratings[0].location))
    }
  }
}
