internal import AuditModel
internal import Workbooks

/// The drop-downs of a workpaper: a column of a sheet out of view for each list, lists that are alike once.
struct WorkpaperLists {
  private var columns: [[String]] = []

  /// The sheet with the lists.
  var sheet: Workbook.Sheet {
    let most = columns.map(\.count).max() ?? 0
    var sheet = Workbook.Sheet(
      name: "Lists", columns: columns.indices.map { .init("\($0 + 1)", width: 20) },
      rows: (0..<most).map { row in
        columns.map { row < $0.count ? .text($0[row]) : .empty }
      })
    sheet.isHidden = true
    return sheet
  }

  private mutating func place(_ list: [String]) -> (column: Int, count: Int) {
    if let known = columns.firstIndex(of: list) { return (known, list.count) }
    columns.append(list)
    return (columns.count - 1, list.count)
  }

  /// Where the list of a kind stands; `nil` where anything may be written.
  mutating func place(of kind: AnswerKind, _ index: ReportIndex) -> (column: Int, count: Int)? {
    let general = Self.wordings(AnswerWords.general, index.words)
    switch kind {
    case .conformity: return place(Self.wordings(AnswerWords.conformity, index.words) + general)
    case .ladder(let ladder):
      return place(ladder.steps.map { Self.entry($0.id.rawValue, $0.title, index) } + general)
    case .choice(let choice):
      guard !choice.allowsSeveral else { return nil }
      return place(choice.options.map { Self.entry($0.id.rawValue, $0.title, index) } + general)
    case .text: return nil
    case .measure, .index, .sample, .caseTest: return place(general)
    }
  }

  /// Where the list of what can be removed stands.
  mutating func removals(_ words: Words) -> (column: Int, count: Int) {
    place(RemovableField.choices(in: words.catalogue.language))
  }

  /// An answer as the drop-down has it.
  static func shown(_ answer: String, of kind: AnswerKind, _ index: ReportIndex) -> String {
    let language = index.words.catalogue.language
    if let word = AnswerWords.general(answer) { return word.wording(in: language) }
    switch kind {
    case .conformity:
      return AnswerWords.conformity(answer)?.wording(in: language) ?? answer
    case .ladder(let ladder):
      return ladder.steps.first { $0.id.rawValue == answer }.map {
        Self.entry(answer, $0.title, index)
      } ?? answer
    case .choice(let choice) where !choice.allowsSeveral:
      return choice.options.first { $0.id.rawValue == answer }.map {
        Self.entry(answer, $0.title, index)
      } ?? answer
    default: return answer
    }
  }

  private static func entry(_ id: String, _ title: LocalizedText, _ index: ReportIndex) -> String {
    id + WorkpaperRow.titleMark + index.text(title)
  }

  private static func wordings(_ list: [AnswerWords.Word], _ words: Words) -> [String] {
    list.map { $0.wording(in: words.catalogue.language) }
  }
}
