public import AuditModel
internal import Workbooks

/// A checklist as a workbook to fill in: a row for each item and side, drop-downs, and what the row was made with, so that
/// importing it changes what was touched and nothing else.
public struct Workpaper: Sendable {
  private let index: ReportIndex
  private let subject: Subject
  private let given: [AnswerForm.Question: AnswerForm.Given]
  private let fields: [ResultField]

  /// Makes a workpaper.
  ///
  /// - Parameters:
  ///   - checklist: The checklist.
  ///   - sops: Its SOPs.
  ///   - language: The language of the workpaper.
  ///   - subject: The unit and period that the file names.
  ///   - given: The answers that are there already.
  public init(
    _ checklist: Checklist, sops: [SOP], language: Language, subject: Subject,
    given: [AnswerForm.Question: AnswerForm.Given] = [:]
  ) {
    index = ReportIndex(checklist, sops, language: language)
    self.subject = subject
    self.given = given
    let used = Set(checklist.items.flatMap { WorkpaperFields.of($0.kind) })
    fields = ResultField.allCases.filter { $0 != .answer && used.contains($0) }
  }

  private var words: Words { index.words }

  /// The workbook as XLSX, the same bytes for the same input.
  ///
  /// - Throws: ``WorkbookError`` when it could not be written.
  public func bytes() throws -> [UInt8] {
    var lists = WorkpaperLists()
    var rows: [[Workbook.Cell]] = []
    var rules: [Workbook.Rule] = []
    for section in index.checklist.allSections {
      for item in section.items {
        for side in item.sides {
          rules += self.rules(item, row: rows.count, &lists)
          rows.append(row(section, item, side))
        }
      }
    }
    var sheet = Workbook.Sheet(name: words(paper: .workpaper), columns: columns, rows: rows)
    sheet.rules = rules
    sheet.isLocked = true
    let help = Workbook.Sheet(
      name: words(paper: .howTo), columns: [.init(words(paper: .howTo), width: 100, wraps: true)],
      rows: [PaperKey.offline, .fields, .special, .removing, .sending].map {
        [.text(words(paper: $0))]
      })
    return try Workbook(
      title: index.text(index.checklist.title), sheets: [sheet, help, lists.sheet]
    ).xlsx()
  }

  // MARK: - Columns

  private static let front = 6
  private var columns: [Workbook.Column] {
    func shown(_ code: String, _ title: String, _ width: Double) -> Workbook.Column {
      .init(title, width: width, wraps: true, code: code)
    }
    func input(_ code: String, _ title: String, _ width: Double) -> Workbook.Column {
      .init(title, width: width, wraps: true, code: code, isInput: true)
    }
    func hidden(_ code: String) -> Workbook.Column {
      .init(code, width: 10, code: code, isHidden: true)
    }
    return [
      shown("item", words(.item), 8), shown("#side", words(.side), 9),
      shown("#question", words(paper: .question), 38),
      shown("#criterion", words(form: .criterion), 28),
      shown("#guidance", words(form: .guidance), 38),
      shown("#asked", words(form: .evidence), 20), input("answer", words(form: .answer), 20),
    ]
      + fields.map { input($0.rawValue, words(form: WorkpaperFields.title(of: $0)), 12) }
      + [
        input("note", words(form: .note), 36), input("cause", words(form: .cause), 24),
        input("evidence", words(paper: .evidenceFiles), 24),
        .init("SHA-256", width: 12, code: "sha256", isInput: true),
        input("remove", words(paper: .remove), 14),
        shown("#section", words(paper: .section), 18),
        shown("#requirement", words(form: .requirement), 38),
      ]
      + [
        "side", "checklist", "version", "unit", "period", "#kind", "#revision", "#checklist-hash",
        "#was",
      ].map(hidden)
  }

  // MARK: - Rows

  private func row(_ section: Section, _ item: Item, _ side: Side) -> [Workbook.Cell] {
    let given = given[AnswerForm.Question(item: item.id, side: side)]
    let own = WorkpaperFields.of(item.kind)
    func text(_ text: LocalizedText?) -> Workbook.Cell {
      text.map { .text(index.text($0)) } ?? .empty
    }
    let requirement = item.requirement.flatMap { index.requirements[$0] }
    let guidance: Workbook.Cell =
      given?.waiver.map { waiver in
        .text([waiver, item.guidance.map(index.text)].compactMap(\.self).joined(separator: "\n"))
      } ?? text(item.guidance)
    let answer =
      given?.fields["answer"].map { WorkpaperLists.shown($0, of: item.kind, index) } ?? ""
    let evidence = given?.evidence ?? []
    let numbers = fields.map { given?.fields[$0.rawValue] ?? "" }
    let texts = [
      given?.note ?? "", given?.cause ?? "", BarList.joined(evidence.map(\.href)),
      evidence.contains { $0.sha256 != nil }
        ? evidence.map { $0.sha256 ?? "" }.joined(separator: "|") : "",
    ]
    let others = ResultField.allCases.dropFirst().map { given?.fields[$0.rawValue] ?? "" }
    let written = [answer] + others + texts
    let was = WorkpaperRow.joined(written.map { Self.trimmed(Workbook.kept($0)) })
    var cells: [Workbook.Cell] = [
      .text(item.id.rawValue), .text(words.side(side)), text(item.question),
      .text(WorkpaperFields.criterion(item.kind, index)), guidance, text(item.evidence),
      answer.isEmpty ? .empty : .text(answer),
    ]
    for (field, number) in zip(fields, numbers) {
      cells.append(
        !own.contains(field) ? .closed : number.isEmpty ? .empty : Self.number(number))
    }
    cells += texts.map { $0.isEmpty ? .empty : .text($0) } + [.empty]
    cells += [text(section.title), text(requirement?.requirement.text)]
    cells += [
      side.rawValue, index.checklist.id.rawValue, index.checklist.version,
      subject.unit?.rawValue ?? "", subject.period ?? "", WorkpaperFields.kind(item.kind),
      given.map { "\($0.revision)" } ?? "", index.checklist.canonicalHash, was,
    ].map { .text($0) }
    return cells
  }

  /// As importing reads a cell: without white space around it.
  private static func trimmed(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    let spaces: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]
    while let first = scalars.first, spaces.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, spaces.contains(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// A number where every spreadsheet program keeps it as it is written, which is to fifteen digits; else text.
  private static func number(_ written: String) -> Workbook.Cell {
    guard written.utf8.count <= 15, let number = Double(written),
      written == "\(number)" || Int(exactly: number).map({ written == "\($0)" }) == true
    else { return .text(written) }
    return .number(number, decimals: 0)
  }

  private func rules(
    _ item: Item, row: Int, _ lists: inout WorkpaperLists
  ) -> [Workbook.Rule] {
    let own = WorkpaperFields.of(item.kind)
    let removals = lists.removals(words)
    var rules = [
      Workbook.Rule(
        row: row, column: Self.front + fields.count + 5,
        kind: .oneOf(sheet: 2, column: removals.column, count: removals.count),
        message: words(paper: .notInList))
    ]
    if let place = lists.place(of: item.kind, index) {
      rules.append(
        .init(
          row: row, column: Self.front,
          kind: .oneOf(sheet: 2, column: place.column, count: place.count),
          message: words(paper: .notInList)))
    }
    for (offset, field) in fields.enumerated() where own.contains(field) {
      let isWhole = ![.value, .numerator, .denominator].contains(field)
      rules.append(
        .init(
          row: row, column: Self.front + 1 + offset, kind: .number(isWhole: isWhole),
          message: words(paper: isWhole ? .notACount : .notANumber)))
    }
    return rules
  }
}
