internal import AuditModel

/// A comparison as facts and tables.
struct ComparisonOutline: PartedOutline {
  let comparison: Comparison
  let words: Words

  init(_ comparison: Comparison) {
    self.comparison = comparison
    words = Words(comparison.language)
  }

  var parts: [OutlinePart] { [summary, scores, items, findings, files] }

  private var isOfSides: Bool { comparison.kind == .sides }
  private var places: Int { comparison.places }

  /// What is to be known of all of it: that the data is made up, that it is a part.
  var notes: [String] {
    [comparison.isSynthetic ? words(.synthetic) : nil, excerptSentence].compactMap(\.self)
  }

  /// What kind of report it is.
  var kicker: String { words(comparison: isOfSides ? .kickerSides : .kicker) }

  /// What came out, in one sentence.
  var sentence: String {
    let overall = comparison.scores.first { $0.scope == "overall" }
    guard let left = overall?.left, let right = overall?.right else {
      return words(comparison: .unknown)
    }
    let change = right - left
    func fixed(_ number: Rational) -> String { words.numbers.fixed(number, places: places) }
    let key: ComparisonKey = isOfSides ? .apart : change.isZero ? .same : change > 0 ? .rose : .fell
    return words(
      comparison: key,
      [
        "left": fixed(left), "right": fixed(right), "points": fixed(change < 0 ? -change : change),
      ])
  }

  private var versions: String? {
    let names = comparison.checklists.map { "\($0.id) \($0.version) (\($0.sha256.prefix(12)))" }
    guard names[0] != names[1] else { return nil }
    return words(comparison: .versions, ["left": names[0], "right": names[1]])
  }

  private var summary: OutlinePart {
    var part = OutlinePart(id: "summary", heading: words(comparison: .summary))
    part.facts = [
      (words(comparison: .first), comparison.left), (words(comparison: .second), comparison.right),
      (
        words(.checklistLabel),
        "\(comparison.checklists[1].id), "
          + words(.version, ["version": comparison.checklists[1].version])
      ),
    ]
    part.paragraphs = [sentence, versions].compactMap(\.self)
    return part
  }

  var scores: OutlinePart {
    OutlinePart(
      id: "scores", heading: words(comparison: .scores),
      tables: [
        OutlinePart.Table(
          title: words(comparison: .scores),
          columns: [.about, .first, .second, .change].map { words(comparison: $0) }
            + (isOfSides ? [] : [words(comparison: .ratings)]),
          rows: comparison.scores.map { row in
            [
              .text(row.title), .number(row.left, places: places),
              .number(row.right, places: places), .change(row.change, places: places),
            ] + (isOfSides ? [] : [.text(Self.ratings(row))])
          })
      ], paragraphs: [words(comparison: isOfSides ? .scoresNoteSides : .scoresNote)])
  }

  /// Both ratings, one where they are alike.
  static func ratings(_ row: Comparison.ScoreRow) -> String {
    row.leftRating == row.rightRating
      ? row.rightRating
      : [row.leftRating, row.rightRating].map { $0.isEmpty ? "–" : $0 }.joined(separator: " → ")
  }

  private func outcome(_ outcome: Outcome?) -> OutlinePart.Cell {
    .text(outcome.map(words.outcome) ?? words(comparison: .notAsked))
  }

  private var items: OutlinePart {
    let title = words(comparison: isOfSides ? .itemsSides : .items)
    return OutlinePart(
      id: "items", heading: title,
      tables: [
        OutlinePart.Table(
          title: title,
          columns: [words(.item), words(comparison: .question)] + (isOfSides ? [] : [words(.side)])
            + [.first, .second].map { words(comparison: $0) },
          rows: comparison.items.map { row in
            [.text(row.item.rawValue), .text(row.question)]
              + (isOfSides ? [] : [.text(row.side.map(words.side) ?? "–")])
              + [outcome(row.left), outcome(row.right)]
          })
      ],
      paragraphs: [
        words(comparison: .unchanged, ["count": words.numbers.whole(comparison.unchanged)])
      ])
  }

  private func grade(_ grade: Grade?) -> OutlinePart.Cell { .text(grade.map(words.grade) ?? "–") }

  private var findings: OutlinePart {
    OutlinePart(
      id: "findings", heading: words(comparison: .findings),
      tables: [
        OutlinePart.Table(
          title: words(comparison: .findings),
          columns: [words(.item), words(comparison: .status), words(.side)]
            + [.first, .second, .condition].map { words(comparison: $0) },
          rows: comparison.findings.map { row in
            let status: ComparisonKey =
              row.left == nil ? .onlySecond : row.right == nil ? .onlyFirst : .both
            return [
              .text(row.subject), .text(words(comparison: status)),
              .text(row.side.map(words.side) ?? words(.bothSides)), grade(row.left),
              grade(row.right), .text(words(row.condition)),
            ]
          })
      ])
  }

  private var files: OutlinePart {
    OutlinePart(
      id: "files", heading: words(comparison: .files),
      tables: [
        OutlinePart.Table(
          title: words(comparison: .files),
          columns: [words(comparison: .status), words(comparison: .file), "SHA-256"],
          rows: zip([ComparisonKey.first, .second], comparison.inputs).flatMap { key, inputs in
            inputs.map { input in
              [
                .text(isOfSides ? words(comparison: .both) : words(comparison: key)),
                .text(input.name), .code(input.sha256),
              ]
            }
          })
      ])
  }
}
