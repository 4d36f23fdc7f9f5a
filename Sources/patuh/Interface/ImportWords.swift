import AuditModel
import Auditing
import Reporting

/// What an import would change, for people.
enum ImportWords {
  /// A line for each change, new entries with `+`, changed ones with `~`, conflicts with answers that came meanwhile with
  /// `!`, and a line of counts.
  static func preview(_ read: ResultsImport) -> String {
    var columns = TextColumns()
    var (count, conflicts) = (0, 0)
    for line in read.lines {
      let mark: String
      switch line.change {
      case .unchanged, .unedited: continue
      case .new: (mark, count) = ("+", count + 1)
      case .changed: (mark, count) = ("~", count + 1)
      case .conflict: (mark, conflicts) = ("!", conflicts + 1)
      }
      columns.add([
        mark, line.key.item.rawValue, CommandText.names.side(line.key.side).lowercased(),
        written(line.current?.entry.value ?? .none), "→", written(line.entry.value),
        beside(line.change),
      ])
    }
    return columns.text
      + counts([
        (.wouldRecord, count), (.conflicts, conflicts), (.answersSame, read.sameCount),
        (.rowsUnedited, read.uneditedCount),
      ])
  }

  /// What came of an import; an answer that somebody recorded meanwhile alike is the same already.
  static func outcome(_ read: ResultsImport, recorded: Int) -> String {
    counts([
      (.answersRecorded, recorded),
      (.answersSame, read.lines.count - read.uneditedCount - recorded),
      (.rowsUnedited, read.uneditedCount),
    ])
  }

  /// A line with the first count and all others that are not zero.
  private static func counts(_ counts: [(text: StoreText, count: Int)]) -> String {
    counts.enumerated().filter { $0.offset == 0 || $0.element.count > 0 }.map { _, part in
      CommandText.text(store: part.text, ["count": "\(part.count)"])
    }.joined(separator: ", ") + "\n"
  }

  /// What differs beside the answer, by name: notes are not shown, they may hold anything.
  private static func beside(_ change: AnswerChange) -> String {
    let names: [(AnswerChange.Field, StoreLabel)] = [
      (.note, .note), (.cause, .cause), (.evidence, .evidence), (.observer, .observer),
      (.observed, .observed),
    ]
    return [(AnswerChange.Part.added, "+"), (.changed, "~"), (.removed, "-")].compactMap {
      part, mark in
      let names = names.filter { change.parts[$0.0] == part }.map { CommandText.label($0.1) }
      return names.isEmpty ? nil : "\(mark) \(names.joined(separator: ", "))"
    }.joined(separator: " ")
  }

  /// The fields of an answer in one line; empty where there is none.
  static func written(_ value: AnswerValue) -> String {
    harmless(
      value.fields.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        "\($0.key.rawValue)=\($0.value)"
      }.joined(separator: " "))
  }
}
