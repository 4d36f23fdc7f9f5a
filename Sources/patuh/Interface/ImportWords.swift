import AuditModel
import Auditing
import Reporting

/// What an import would change, for people.
enum ImportWords {
  /// A line for each change: new entries with `+`, changed ones with `~`, conflicts with answers that came meanwhile with
  /// `!`.
  static func preview(_ read: ResultsImport) -> (text: String, count: Int) {
    var columns = TextColumns()
    var count = 0
    for line in read.lines {
      let mark: String
      switch line.change {
      case .unchanged: continue
      case .new: mark = "+"
      case .changed: mark = "~"
      case .conflict: mark = "!"
      }
      if mark != "!" { count += 1 }
      columns.add([
        mark, line.key.item.rawValue, CommandText.names.side(line.key.side).lowercased(),
        written(line.current?.entry.value ?? .none), "→", written(line.entry.value),
        beside(line.change),
      ])
    }
    return (columns.text, count)
  }

  /// What differs beside the answer, by name: notes are not shown, they may hold anything.
  private static func beside(_ change: AnswerChange) -> String {
    let names: [(RemovableField, StoreLabel)] = [
      (.note, .note), (.cause, .cause), (.evidence, .evidence),
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
