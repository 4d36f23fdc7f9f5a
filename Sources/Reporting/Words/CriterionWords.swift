internal import AuditModel
internal import Diagnostics

/// Where a criterion comes from, in words.
extension Words {
  /// Clause, source, day since which it holds, and a mark of certainty where it is not confirmed:
  /// `klausul 4.2; Permenkumham 8/2014; berlaku sejak 1 April 2014 [belum pasti]`.
  ///
  /// Empty when nothing of it is known.
  func origin(of criterion: CriterionReference) -> String {
    var parts: [String] = []
    if let clause = criterion.clause { parts.append(self.clause(clause)) }
    if let source = criterion.source { parts.append(self(source)) }
    if let effective = criterion.effective {
      parts.append(self(.inForceSince, ["date": dates.long(effective)]))
    }
    let origin = parts.joined(separator: "; ")
    guard let mark = mark(of: criterion.certainty) else { return origin }
    return origin.isEmpty ? mark : origin + " " + mark
  }

  /// A clause as it is cited: a bare number gets the word, `Pasal 36` has one of its own.
  func clause(_ clause: String) -> String {
    guard let first = clause.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    else { return clause }
    return self(.clause, ["clause": clause])
  }

  /// The criterion with its origin in one text.
  func criteria(_ criterion: CriterionReference) -> String {
    let origin = origin(of: criterion)
    return origin.isEmpty ? self(criterion.text) : "\(self(criterion.text)) (\(origin))"
  }

  /// The mark of a certainty: `[belum pasti]`; none for what is confirmed.
  func mark(of certainty: Certainty) -> String? {
    certainty == .confirmed ? nil : "[\(self.certainty(certainty))]"
  }

  /// What a finding is about: `S-20 · internal`, or the requirement where the sides disagree.
  func subject(of finding: Finding) -> String {
    var parts: [String] = []
    if let item = finding.item {
      parts.append(item.rawValue)
    } else if let requirement = finding.requirement {
      parts.append(requirement.rawValue)
    } else {
      parts.append(self(.overall))
    }
    parts.append(finding.side.map(side) ?? self(.bothSides))
    return parts.joined(separator: " · ")
  }

  /// Where item and criterion stand: `file:line:column`, so that an editor can open them.
  func places(of finding: Finding) -> String {
    let criterion = finding.criterion
    return self(
      .places,
      [
        "item": finding.source.description,
        "criterion": finding.requirement?.rawValue ?? self(.scorePlan),
        "document": criterion.document, "place": criterion.location.description,
      ])
  }
}
