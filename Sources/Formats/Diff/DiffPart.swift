internal import AuditModel
internal import Diagnostics

/// Makes the entries about one kind of part.
struct DiffPart {
  private let part: ChecklistDiff.Part

  init(_ part: ChecklistDiff.Part) { self.part = part }

  // MARK: - One entry

  func entry(
    _ id: String, _ change: ChecklistDiff.Change, _ fields: [ChecklistDiff.Field],
    _ old: SourceLocation?, _ new: SourceLocation?, _ effect: DiffEffect = []
  ) -> ChecklistDiff.Entry {
    ChecklistDiff.Entry(
      part: part, id: id, change: change, fields: fields, old: old, new: new,
      affectsAnswers: effect.contains(.answers) || fields.contains(where: \.affectsAnswers),
      affectsScores: effect.contains(.scores) || fields.contains(where: \.affectsScores))
  }

  /// A part of which there is one only, if anything about it changed.
  func changed(
    _ fields: FieldList, _ old: SourceLocation, _ new: SourceLocation
  ) -> [ChecklistDiff.Entry] {
    fields.isEmpty ? [] : [entry("", .changed, fields.fields, old, new)]
  }

  /// A part that is in one version only, with what tells a reader which it is.
  func lone(
    _ id: String, _ change: ChecklistDiff.Change, _ place: SourceLocation,
    _ summary: [(String, String)], _ effect: DiffEffect = []
  ) -> ChecklistDiff.Entry {
    var fields = FieldList()
    let isNew = change == .added
    fields.compare(isNew ? [] : summary, isNew ? summary : [], [])
    return entry(id, change, fields.fields, isNew ? nil : place, isNew ? place : nil, effect)
  }

  // MARK: - Lists

  /// The entries about a list whose elements have ids.
  ///
  /// The summary is what tells a reader which one was added or removed; the effect is that of adding
  /// or removing one.
  func entries<Element>(
    _ old: [Element], _ new: [Element], id: (Element) -> String,
    place: (Element) -> SourceLocation, summary: (Element) -> [(String, String)],
    effect: DiffEffect = [], compare: (Element, Element, inout FieldList) -> Void
  ) -> [ChecklistDiff.Entry] {
    let oldIDs = old.map(id)
    let newIDs = new.map(id)
    var entries: [ChecklistDiff.Entry] = []
    for line in ListPairing(oldIDs, newIDs).lines {
      switch (line.old, line.new) {
      case (let before?, let after?):
        let (was, now) = (old[before], new[after])
        if line.hasMoved {
          var move = FieldList()
          move.comparePredecessors(oldIDs, before, newIDs, after)
          if !move.isEmpty {
            entries.append(entry(newIDs[after], .moved, move.fields, place(was), place(now)))
          }
        }
        var fields = FieldList()
        compare(was, now, &fields)
        if !fields.isEmpty {
          entries.append(entry(newIDs[after], .changed, fields.fields, place(was), place(now)))
        }
      case (nil, let after?):
        entries.append(
          lone(newIDs[after], .added, place(new[after]), summary(new[after]), effect))
      case (let before?, nil):
        entries.append(
          lone(oldIDs[before], .removed, place(old[before]), summary(old[before]), effect))
      case (nil, nil): break
      }
    }
    return entries
  }
}

extension FieldList {
  /// Tells where something stands by what it follows.
  ///
  /// What still follows the same neighbour went along with it, and its neighbour is what moved.
  mutating func comparePredecessors(_ old: [String], _ before: Int, _ new: [String], _ after: Int) {
    compare("after", before > 0 ? old[before - 1] : nil, after > 0 ? new[after - 1] : nil)
  }
}
