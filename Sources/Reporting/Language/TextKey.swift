/// Every text that reports say in their own words; each has a wording in every catalogue.
///
/// A wording may hold places such as `{count}`; the caller fills them.
enum TextKey: CaseIterable, Hashable, Sendable {
  // Scopes and sides
  case overall, sideInternal, sideExternal, bothSides

  // Outcomes
  case outcomeConforming, outcomePartial, outcomeNonconforming, outcomeNotApplicable,
    outcomeNotTested, outcomeUndetermined

  // Grades and severities
  case gradeMajor, gradeMinor, gradeObservation, severityCritical, severityMajor, severityMinor,
    severityObservation

  // Kinds of finding
  case findingNonconformity, findingException, findingEvidence, findingDiscrepancy

  // Certainty
  case certaintyConfirmed, certaintyRecalled, certaintyUncertain, certaintyProposal

  // Reasons for exclusion
  case reasonNotApplicable, reasonNotTested, reasonUndetermined, reasonNotScored, reasonZeroWeight

  // Answers
  case answerYes, answerPartial, answerNo, answerNotApplicable, answerNotTested, answerNoEvidence,
    answerSample, answerSampleOf, answerCases, answerRatio

  // Judgements
  case judgedUnanswered, judgedNotApplicable, judgedNotTested, judgedNoEvidence, judgedCondition,
    judgedAnswer, judgedMeasure, judgedSample, judgedSmallSample, judgedCases, deviating,
    deviatingOne, violating, violatingOne, judgedCasesMissing, demandAtLeast, demandAtMost,
    demandAbove, demandBelow, demandEquals

  // Units
  case unitMinute, unitMinuteOne, unitHour, unitHourOne, unitDay, unitDayOne, unitWorkday,
    unitWorkdayOne, unitMonth, unitMonthOne

  // Headings and labels
  case reportKicker, synthetic, scorecard, bySection, byAxis, outcomes, notTestedList, findings,
    score, rating, bounds, item, section, side, condition, criteria, cause, effect, recommendation,
    evidence, fingerprint, source, due, dueNone, raisedFrom, noScore, noFindings, nothingUntested,
    boundsSentence, boundsFixed, period, date, unit, version, clause, inForceSince, sideShareNote,
    cappedSentence, places, scorePlan

  // Headings of the page
  case skipLink, contents, summary, results, itemsHeading, openHeading, derivationHeading,
    requirementsHeading, parametersHeading, documentsHeading, sourcesHeading, glossaryHeading

  // Cover
  case checklistLabel, concludedOn, notGiven

  // Summary
  case summaryScore, summaryScoreRated, summaryNoScore, summaryUnit, summaryBounds, summaryOutcomes,
    summaryFindings, gravestFindings, capsHeading, syntheticShort, rulerDescription

  // Charts and their tables
  case byWeight, chartSections, chartAxis, chartOutcomes, chartSides, chartOneSide, total,
    shareOfAll, scaleNote

  // Findings
  case gravity, findingTitle, askedAt, demandedAt, toItem, toRequirement

  // Items
  case outcome, attainment, weight, reason, note, question, notCounted, reportedCause, seeFinding,
    effectOnScore, effectLeftOut, effectOutOfScore, effectZero, effectMet, effectNone

  // Derivation
  case modelWeightedMean, modelDeduction, modelMinimum, modelMaturity, modelOther, countedSentence,
    countedNone, combinedSentence, roundedSentence, flooredSentence, ratedSentence,
    contributionsCaption,
    exclusionsCaption, points, allScores, scope, lowest, highest, countedColumn, excludedColumn,
    maximum

  // Appendices
  case requirement, stepLabel, within, since, testedBy, testedByNone, clauseLabel, certainty, place,
    stepColumn, parameter, valueUsed, defaultValue, overridden, sameAsDefault, document, kindColumn,
    inputLabel, sopLabel, hashNote, inForce, from, until, fromUntil

  // Glossary
  case ratingScale, ratingFrom, meaning, meansConforming, meansPartial, meansNonconforming,
    meansNotApplicable, meansNotTested, meansUndetermined, meansMajor, meansMinor, meansObservation,
    meansConfirmed, meansRecalled, meansUncertain, meansProposal, meansInternal, meansExternal,
    meansBounds, meansAttainment, meansUpperLimit, upperLimit, producedBy

  // How answers are judged
  case judgesConformity, judgesLadder, judgesMeasure, judgesMeasureUnit, judgesIndex, judgesSample,
    judgesCases, judgesChoiceOne, judgesChoiceSeveral, judgesText, creditNone, creditProportional,
    ofParameter, withoutValue

  // Outlines
  case languages, scoring, scoringCombined, scoringTogether, scoringDiscrepancy, scoringCap,
    scoringNotApplicable, scoringNotTested, scoringUndetermined, axes, itemCount, appliesIf, level,
    weightOf, guidance, evidenceAsked, evidenceRequired, judging, classification, raisedFinding,
    outcomeOf, contribution, contributionOf, excludedOf, none

  // SOPs
  case sopNumber, sopOwner, sopCreated, sopRevised, sopEffective, sopApprovedBy, sopQualifications,
    sopRelated, sopEquipment, sopWarnings, sopRecords, sopPerformers, sopSteps, stepStart,
    stepProcess, stepDecision, stepEnd, stepConnector, stepNeeds, stepTime, stepOutput, stepNote,
    stepNext, stepYes, stepNo, appliesLabel, resultLabel
}
