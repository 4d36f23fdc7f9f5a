internal import AuditModel

/// What overviews of programmes say in their own words.
enum ProgrammeKey: CaseIterable, Hashable, Sendable {
  case kicker, comparedWith, firstPeriod, overview, heatNote, change, trend, overTime
  case findingsByGrade, statusNew, statusRepeated, statusReturned, statusResolved, statusUntested
  case comingBack, comingBackNone, comingBackNote, missing, missingNone, notAudited
  case columnNew, columnAgain, columnOpen, columnResolved, columnUntested, columnNote
  case unitColumn, checklistColumn, itemColumn, unitsColumn, trendOf, partlyMissing
  case figures, respondents, complaints, figureColumn, basis
  case programme, period, rating, low, high, outcomes, bySection, firstFound, lastFound, about, file
  case excerpt, sheetSections, sheetPeriods, sheetSurvey, sheetRegister, sheetIndex
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(programme key: ProgrammeKey, _ facts: [String: String] = [:]) -> String {
    filled(catalogue.wording(of: key), facts)
  }
}
