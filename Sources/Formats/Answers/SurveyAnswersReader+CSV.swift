internal import AuditModel
internal import Diagnostics
internal import Seals

extension SurveyAnswersReader {
  /// Reads a table: a column for each question, or a row for each answer.
  static func readCSV(
    _ bytes: [UInt8], name: String, of instrument: SurveyInstrument, _ columns: AnswerColumns
  ) -> Read<SurveyAnswers> {
    if let refusal = TextGate.refusal(of: bytes, name: name, limits: limits) {
      return Read(draft: nil, diagnostics: [refusal])
    }
    var table = AnswerTable(
      scanner: TableScanner(bytes, name: name, limits: limits),
      builder: SurveyTallyBuilder(instrument))
    table.read(instrument, columns)
    return outcome(
      table.builder, table.problems + table.scanner.diagnostics, name: name,
      sha256: Seals.sha256(bytes).description, isSynthetic: table.isSynthetic)
  }
}

/// A table of answers while it is read.
private struct AnswerTable {
  var scanner: TableScanner
  var builder: SurveyTallyBuilder
  private(set) var isSynthetic = false
  private(set) var problems: [Diagnostic] = []
  private var cells: [TableScanner.Cell] = []

  init(scanner: TableScanner, builder: SurveyTallyBuilder) {
    self.scanner = scanner
    self.builder = builder
  }

  mutating func read(_ instrument: SurveyInstrument, _ columns: AnswerColumns) {
    guard scanner.next(into: &cells) else {
      if scanner.diagnostics.isEmpty {
        problems.append(
          Diagnostic(
            .resultsFileEmpty, at: SourceLocation(file: scanner.name, line: 1, column: 1)))
      }
      return
    }
    var roles: [AnswerColumns.Role] = []
    var taken: Set<AnswerColumns.Role> = []
    for cell in cells {
      let role = SurveyAnswersReader.role(
        of: scanner.text(cell), at: scanner.location(cell), columns, instrument, &builder)
      if role != .ignored, !taken.insert(role).inserted {
        builder.report(
          .answersColumnRepeated, scanner.location(cell),
          ["column": ValueForm.shown(scanner.text(cell))])
      }
      roles.append(role)
    }
    let isLong = taken.contains(.questionName) || taken.contains(.answer)
    let hasQuestion = taken.contains { if case .question = $0 { true } else { false } }
    let isComplete =
      isLong
      ? taken.isSuperset(of: [.questionName, .answer, .respondent]) && !hasQuestion : hasQuestion
    guard isComplete else {
      if !builder.diagnostics.hasErrors {
        builder.report(isLong ? .answersLongColumns : .answersNoQuestion, scanner.rowLocation)
      }
      return
    }
    guard !builder.diagnostics.hasErrors else { return }
    if isLong { readLong(roles, columns, instrument) } else { readWide(roles) }
  }

  private mutating func hasRightLength(_ roles: [AnswerColumns.Role]) -> Bool {
    guard cells.count != roles.count else { return true }
    builder.report(
      .answersRowLength, scanner.rowLocation,
      ["found": String(cells.count), "expected": String(roles.count)])
    return false
  }

  // MARK: - A column for each question

  private mutating func readWide(_ roles: [AnswerColumns.Role]) {
    var rows = 0
    while scanner.next(into: &cells) {
      rows += 1
      guard rows <= SurveyAnswersReader.limits.records else {
        problems.append(
          Diagnostic(
            .resultsTooManyRecords, at: scanner.rowLocation,
            ["most": String(SurveyAnswersReader.limits.records)]))
        return
      }
      guard hasRightLength(roles) else { continue }
      var respondent: String?
      for column in 0..<roles.count {
        let cell = cells[column]
        if cell.start == cell.end { continue }
        switch roles[column] {
        case .question(let question):
          if takesDigits(cell, question) { continue }
          builder.take(scanner.text(cell), question: question, at: scanner.location(cell))
        case .attribute(let attribute):
          builder.take(scanner.text(cell), attribute: attribute, at: scanner.location(cell))
        case .respondent: respondent = ValueForm.trimmed(scanner.text(cell))
        case .synthetic: takeSynthetic(cell)
        default: continue
        }
      }
      builder.end(id: respondent, at: scanner.rowLocation)
    }
  }

  /// Whether the cell is one or two digits on the scale, and was taken: nearly all are.
  private mutating func takesDigits(_ cell: TableScanner.Cell, _ question: Int) -> Bool {
    let length = cell.end - cell.start
    guard length <= 2 else { return false }
    var number = 0
    for index in cell.start..<cell.end {
      let digit = Int(scanner.bytes[index]) - 48
      guard digit >= 0, digit <= 9 else { return false }
      number = number * 10 + digit
    }
    return builder.takeDigits(number, question: question)
  }

  private mutating func takeSynthetic(_ cell: TableScanner.Cell) {
    switch AnswerColumns.folded(scanner.text(cell)) {
    case "true": isSynthetic = true
    case "false", "": break
    default: builder.report(.answersSynthetic, scanner.location(cell))
    }
  }

  // MARK: - A row for each answer

  /// Rows of one respondent must stand together or apart; each is gathered first.
  private mutating func readLong(
    _ roles: [AnswerColumns.Role], _ columns: AnswerColumns, _ instrument: SurveyInstrument
  ) {
    var gathered = LongAnswers()
    var rows = 0
    while scanner.next(into: &cells) {
      rows += 1
      guard rows <= SurveyAnswersReader.limits.records else {
        problems.append(
          Diagnostic(
            .resultsTooManyRecords, at: scanner.rowLocation,
            ["most": String(SurveyAnswersReader.limits.records)]))
        return
      }
      guard hasRightLength(roles) else { continue }
      var row = LongAnswers.Row(location: scanner.rowLocation)
      for column in 0..<roles.count {
        let cell = cells[column]
        let text = ValueForm.trimmed(scanner.text(cell))
        switch roles[column] {
        case .respondent: row.respondent = text
        case .questionName:
          let role = SurveyAnswersReader.role(
            of: text, at: scanner.location(cell), columns, instrument, &builder)
          if case .question(let question) = role {
            row.question = question
          } else if role != .ignored {
            builder.report(
              .answersNotAQuestion, scanner.location(cell), ["found": ValueForm.shown(text)])
          }
        case .answer: row.answer = (text, scanner.location(cell))
        case .attribute(let attribute):
          if !text.isEmpty { row.attributes.append((attribute, text, scanner.location(cell))) }
        case .synthetic: takeSynthetic(cell)
        default: continue
        }
      }
      guard !row.respondent.isEmpty else {
        builder.report(.answersRespondentMissing, scanner.rowLocation)
        continue
      }
      gathered.add(row)
    }
    gathered.count(with: &builder)
  }
}

/// The rows of a long table, by respondent in the order in which they appear.
private struct LongAnswers {
  struct Row {
    var respondent = ""
    var question: Int?
    var answer: (text: String, location: SourceLocation)?
    var attributes: [(attribute: Int, text: String, location: SourceLocation)] = []
    var location: SourceLocation

    init(location: SourceLocation) { self.location = location }
  }

  private var order: [String: Int] = [:]
  private var rows: [[Row]] = []

  mutating func add(_ row: Row) {
    if let known = order[row.respondent] {
      rows[known].append(row)
    } else {
      order[row.respondent] = rows.count
      rows.append([row])
    }
  }

  func count(with builder: inout SurveyTallyBuilder) {
    for rows in rows {
      for row in rows {
        if let question = row.question, let answer = row.answer {
          builder.take(answer.text, question: question, at: answer.location)
        }
        for (attribute, text, location) in row.attributes {
          builder.take(text, attribute: attribute, at: location)
        }
      }
      builder.end(id: rows[0].respondent, at: rows[0].location)
    }
  }
}
