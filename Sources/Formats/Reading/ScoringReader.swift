internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Reads how a checklist is scored.
enum ScoringReader {
  static func scoring(_ element: XMLElement, _ reader: inout DocumentReader) -> ScoringPlan {
    var plan = ScoringPlan(
      model: element.id("model") ?? ScoringModelID("weighted-mean"), source: element.id("source"),
      notApplicable: element.word("not-applicable", .leaveOut),
      notTested: element.word("not-tested", .leaveOut),
      undetermined: element.word("undetermined", .zero), decimals: element.integer("decimals") ?? 2,
      location: element.location)
    for child in element.children {
      switch child.name.local {
      case "combine": combine(child, &plan, &reader)
      case "cap":
        guard let severity: Severity = child.word("on"), let limit = child.decimal("at") else {
          continue
        }
        plan.caps.append(ScoreCap(severity: severity, limit: limit, location: child.location))
      case "deduct":
        guard let severity: Severity = child.word("severity"),
          let points = child.decimal("points")
        else { continue }
        if plan.deductions.updateValue(points, forKey: severity) != nil {
          reader.report(
            .checklistDeductRepeated, child.location, ["severity": severity.rawValue])
        }
      case "rating":
        guard let id: RatingID = child.id("id"), let from = child.decimal("from") else {
          continue
        }
        plan.ratings.append(
          Rating(
            id: id, from: from, title: reader.requiredText(child.children("title")),
            tone: child.word("tone", .fair), location: child.location))
      default: break
      }
    }
    plan.ratings.sort { $0.from > $1.from }
    return plan
  }

  private static func combine(
    _ element: XMLElement, _ plan: inout ScoringPlan, _ reader: inout DocumentReader
  ) {
    plan.discrepancy = element.decimal("discrepancy")
    let weights = (element.decimal("internal"), element.decimal("external"))
    if case (let inside?, let outside?) = weights {
      plan.combine = Combination(internalWeight: inside, externalWeight: outside)
      return
    }
    // Judged by what was written: a weight that is no number has been reported as such.
    for (given, missing) in [("internal", "external"), ("external", "internal")] {
      guard let attribute = element.attribute(given), element.attribute(missing) == nil else {
        continue
      }
      reader.report(
        .checklistCombineHalf, attribute.location, ["given": given, "missing": missing])
    }
  }
}

/// Reads how the failures of a checklist become findings.
enum FindingPlanReader {
  static func plan(_ element: XMLElement, _ reader: inout DocumentReader) -> FindingPlan {
    var grades: [GradeRule] = []
    var days: [Grade: Int] = [:]
    for child in element.children {
      switch child.name.local {
      case "grade":
        guard let severity: Severity = child.word("severity"), let grade: Grade = child.word("is")
        else { continue }
        grades.append(
          GradeRule(severity: severity, below: child.decimal("below"), grade: grade))
      case "due":
        guard let grade: Grade = child.word("grade"), let count = child.integer("days") else {
          continue
        }
        if days.updateValue(count, forKey: grade) != nil {
          reader.report(.checklistDueRepeated, child.location, ["grade": grade.rawValue])
        }
      default: break
      }
    }
    return FindingPlan(
      grades: grades, dueDays: days, escalateMinors: element.integer("escalate-minors"))
  }
}
