extension Message {
  /// Every message of the program by family; the tests and the manual walk this list.
  public static let families: [(name: String, messages: [Message])] = [
    ("file", fileMessages),
    ("xml", xmlMessages),
    ("structure", structureMessages),
    ("condition", conditionMessages),
    ("checklist", checklistMessages),
    ("sop", sopMessages),
    ("results", resultsMessages),
    ("evaluation", evaluationMessages),
    ("programme", programmeMessages),
    ("bands", bandsMessages),
    ("survey", surveyMessages),
    ("answers", answersMessages),
    ("table", tableMessages),
    ("index", indexMessages),
    ("inputs", inputsMessages),
    ("measures", measuresMessages),
    ("calendar", calendarMessages),
    ("register", registerMessages),
    ("entries", entriesMessages),
    ("universe", universeMessages),
    ("followup", followUpMessages),
    ("store", storeMessages),
    ("command", commandMessages),
    ("usage", usageMessages),
  ]

  /// Every message of the program.
  public static let all: [Message] = families.flatMap(\.messages)
}
