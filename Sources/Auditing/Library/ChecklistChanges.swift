package import AuditModel
package import Diagnostics
import Formats

/// What is different between two versions of a checklist, in words.
package struct ChecklistChanges {
  private let diff: ChecklistDiff

  /// Compares two versions.
  package init(from old: Checklist, to new: Checklist) {
    diff = ChecklistDiff.between(old, new)
  }

  /// Whether nothing is different.
  package var isEmpty: Bool { diff.isEmpty }

  /// The differences, each on a few lines: what, which fields, and where.
  ///
  /// Text of the documents stands on one line, with control characters written out.
  package func text(in language: InterfaceLanguage) -> String {
    diff.entries.map { text(of: $0, in: language) }.joined()
  }

  private func text(of entry: ChecklistDiff.Entry, in language: InterfaceLanguage) -> String {
    var marks: [String] = []
    if entry.affectsAnswers { marks.append(ChangeText.answers.text(in: language)) }
    if entry.affectsScores { marks.append(ChangeText.scores.text(in: language)) }
    let mark = marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))"
    let word = ChangeText(entry.change).text(in: language)
    var lines = ["\(word) \(DiagnosticRenderer.harmless(entry.subject))\(mark)"]
    for field in entry.fields {
      let (old, new) = field.excerpt()
      lines.append("    \(DiagnosticRenderer.harmless(field.name))")
      if let old { lines.append("      - \(DiagnosticRenderer.harmless(old))") }
      if let new { lines.append("      + \(DiagnosticRenderer.harmless(new))") }
    }
    let places = [entry.old, entry.new].compactMap { $0?.description }
      .map(DiagnosticRenderer.harmless)
    lines.append("    \(places.joined(separator: " → "))")
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The words of changes, in both languages.
private enum ChangeText: BilingualText {
  case added, removed, moved, renamed, asks, changed, answers, scores

  init(_ change: ChecklistDiff.Change) {
    self =
      switch change {
      case .added: .added
      case .removed: .removed
      case .moved: .moved
      case .renamed: .renamed
      case .asksSomethingElse: .asks
      case .changed: .changed
      }
  }

  var wordings: (indonesian: String, english: String) {
    switch self {
    case .added: ("ditambah:", "added:")
    case .removed: ("dihapus:", "removed:")
    case .moved: ("dipindah:", "moved:")
    case .renamed: ("diganti nama:", "renamed:")
    case .asks: ("menanyakan hal lain:", "asks something else:")
    case .changed: ("berubah:", "changed:")
    case .answers: ("jawaban tidak berlaku lagi", "answers no longer valid")
    case .scores: ("★ skor dapat berubah", "★ scores can change")
    }
  }
}
