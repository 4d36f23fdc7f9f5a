internal import AuditModel

/// Lines that the outlines have in common.
extension TerminalPage {
  /// Terms with what is said of each, the labels in a column of their own; empty ones are left out.
  mutating func terms(_ terms: [(label: String, text: String?)], indent: Int = 0) {
    let shown = terms.compactMap { term -> (String, String)? in
      guard let text = term.text, !text.isEmpty else { return nil }
      return (term.label, text)
    }
    let column = (shown.map { DisplayWidth.of($0.0) }.max() ?? 0) + 2
    for (label, text) in shown { labelled(label, text, indent: indent, column: column) }
  }

  /// A list, each entry under a dash.
  mutating func list(_ entries: [String], indent: Int = 0) {
    for entry in entries { paragraph(entry, indent: indent, lead: ("- ", 2)) }
  }
}

extension ReportIndex {
  /// A legal source on one line: name, validity, certainty, note.
  func line(of source: LegalSource) -> String {
    var parts = [text(source.title)]
    if source.effective != nil || source.until != nil { parts.append(words.validity(of: source)) }
    if let note = source.note { parts.append(text(note)) }
    return parts.joined(separator: "; ") + (words.mark(of: source.certainty).map { " " + $0 } ?? "")
  }

  /// A requirement on one line: text, clause, source, certainty.
  func line(of stated: StatedRequirement) -> String {
    let requirement = stated.requirement
    var parts: [String] = []
    if let clause = requirement.clause { parts.append(words.clause(clause)) }
    if let source = stated.source { parts.append(text(source.title)) }
    if let step = stated.step { parts.append(words(.stepLabel, ["step": step.id.rawValue])) }
    let origin = parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
    return text(requirement.text) + origin
      + (words.mark(of: requirement.certainty).map { " " + $0 } ?? "")
  }

  /// The classes of an item: `Fungsi manajemen: Pelaksanaan; …`, in the order of the axes.
  func classes(of item: Item) -> String {
    checklist.axes.compactMap { axis in
      guard let value = item.classes[axis.id] else { return nil }
      return "\(text(axis.title)): \(title(of: .axis(axis.id, value)))"
    }.joined(separator: "; ")
  }
}
