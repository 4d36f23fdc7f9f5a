import ArgumentParser
import Diagnostics
import Formats

/// `patuh checklist diff`: what changed between two versions.
struct ChecklistDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: CommandText.checklistDiff.abstract,
    discussion: CommandText.checklistDiff.discussion)

  @OptionGroup var interface: InterfaceOptions

  @Argument(help: CommandText.help(.oldChecklist), completion: .file(extensions: ["xml"]))
  var old: String

  @Argument(help: CommandText.help(.newChecklist), completion: .file(extensions: ["xml"]))
  var new: String

  func run() throws {
    let loader = AuditLoader(interface: interface)
    let before = try loader.checklist(old)
    let after = try loader.checklist(new)
    let diff = ChecklistDiff.between(before.checklist, after.checklist)
    guard !diff.isEmpty else {
      interface.console.write(CommandText.text(.noDifference) + "\n")
      return
    }
    for entry in diff.entries { interface.console.write(text(of: entry)) }
  }

  private func text(of entry: ChecklistDiff.Entry) -> String {
    var marks: [String] = []
    if entry.affectsAnswers { marks.append(CommandText.text(.diffAnswers)) }
    if entry.affectsScores { marks.append(CommandText.text(.diffScores)) }
    let mark = marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))"
    var lines = ["\(word(entry.change)) \(Self.harmless(entry.subject))\(mark)"]
    for field in entry.fields {
      let (old, new) = field.excerpt()
      lines.append("    \(Self.harmless(field.name))")
      if let old { lines.append("      - \(Self.harmless(old))") }
      if let new { lines.append("      + \(Self.harmless(new))") }
    }
    let places = [entry.old, entry.new].compactMap { $0?.description }.map(Self.harmless)
    lines.append("    \(places.joined(separator: " → "))")
    return lines.joined(separator: "\n") + "\n"
  }

  private func word(_ change: ChecklistDiff.Change) -> String {
    let key: TextKey =
      switch change {
      case .added: .diffAdded
      case .removed: .diffRemoved
      case .moved: .diffMoved
      case .renamed: .diffRenamed
      case .asksSomethingElse: .diffAsks
      case .changed: .diffChanged
      }
    return CommandText.text(key)
  }

  /// Text of a document on one line, with what could drive a terminal written out.
  private static func harmless(_ text: String) -> String {
    DiagnosticRenderer.harmless(text)
  }
}
