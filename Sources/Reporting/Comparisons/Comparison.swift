public import AuditModel

/// Two audits by one checklist side by side: two periods, two units; or the two sides of one audit.
public struct Comparison: Hashable, Sendable {
  /// What is compared.
  public enum Kind: String, Hashable, Sendable {
    /// Two audits.
    case audits
    /// The internal and the external side of one audit.
    case sides
  }

  /// A score of both.
  public struct ScoreRow: Hashable, Sendable {
    /// What it is about, as data names it: `overall`, `side:internal`, `section:ID`, `axis:NAME:VALUE`.
    public var scope: String
    /// What it is about, for people.
    public var title: String
    /// The score of the first; of sides the share of the criteria met, 0...100.
    public var left: Rational?
    /// The score of the second.
    public var right: Rational?
    /// The rating of the first.
    public var leftRating: String
    /// The rating of the second.
    public var rightRating: String

    /// By how much the second is above the first; `nil` unless both have a score.
    public var change: Rational? { left.flatMap { left in right.map { $0 - left } } }
  }

  /// An item that came out differently, or in one of them only.
  public struct ItemRow: Hashable, Sendable {
    /// The item.
    public var item: ItemID
    /// What is asked.
    public var question: String
    /// The side; `nil` where sides are compared.
    public var side: Side?
    /// What came out in the first; `nil`: it was not asked there.
    public var left: Outcome?
    /// What came out in the second.
    public var right: Outcome?
  }

  /// A finding of either.
  public struct FindingRow: Hashable, Sendable {
    /// What it is about.
    public var subject: String
    /// The side; `nil` for both.
    public var side: Side?
    /// Its grade in the first; `nil`: it is not there.
    public var left: Grade?
    /// Its grade in the second.
    public var right: Grade?
    /// What was found: in the second where it is there, else in the first.
    public var condition: LocalizedText
  }

  /// What is compared.
  public var kind: Kind
  /// The title of the checklist.
  public var title: String
  /// What the first is called.
  public var left: String
  /// What the second is called.
  public var right: String
  /// Checklist and version of the first and the second.
  public var checklists: [Assessment.Document]
  /// Scores: overall, sides, sections, axes, in the order of the checklist.
  public var scores: [ScoreRow]
  /// The most that a score can be, by which charts are scaled.
  public var maximum: Rational
  /// The decimals of scores.
  public var places: Int
  /// Items with another outcome, those that got worst first.
  public var items: [ItemRow]
  /// How many items came out alike in both.
  public var unchanged: Int
  /// Findings, those of the second alone first, then those of both, then those of the first alone.
  public var findings: [FindingRow]
  /// The files that went in: those of the first, then those of the second.
  public var inputs: [[AuditInput.Source]]
  /// The language.
  public var language: Language
  /// Which part of the audits it shows; `nil` when it shows all.
  public internal(set) var excerpt: ComparisonExcerpt?

  /// Whether anything that went in is synthetic.
  public var isSynthetic: Bool { inputs.contains { $0.contains(where: \.isSynthetic) } }
}

extension Comparison {
  /// Compares two audits.
  ///
  /// - Parameters:
  ///   - left: The first, such as the earlier period.
  ///   - right: The second; its words are used where both have some.
  ///   - filter: Which part to show: what it lets through of either is compared as it is in both.
  /// - Throws: ``ExportError`` when an assessment and its checklist do not belong together, or the audits were made with two
  ///   checklists, which have nothing to compare.
  public init(
    _ left: Report, with right: Report, only filter: ReportFilter = ReportFilter()
  ) throws(ExportError) {
    let (first, second) = (try ReportIndex(left), try ReportIndex(right))
    guard left.checklist.id == right.checklist.id else {
      throw .foreignChecklist(
        assessed: right.checklist.id.rawValue, given: left.checklist.id.rawValue)
    }
    let shown = ComparisonScope(filter, of: [left, right])
    let words = second.words
    let names = [first, second].map { index in
      let name = words.subject(index.assessment.subject)
      return name.isEmpty ? index.assessment.inputs.map(\.name).joined(separator: ", ") : name
    }
    kind = .audits
    title = second.text(second.checklist.title)
    (self.left, self.right) = (names[0], names[1])
    checklists = [left.assessment.checklist, right.assessment.checklist]
    let scopes =
      right.assessment.scores.map(\.scope)
      + left.assessment.scores.map(\.scope).filter { right.assessment.score($0) == nil }
    scores = scopes.filter { shown.has($0) }.map { scope in
      let (a, b) = (left.assessment.score(scope), right.assessment.score(scope))
      return ScoreRow(
        scope: scope.description, title: (b == nil ? first : second).title(of: scope),
        left: a?.value, right: b?.value, leftRating: a.map(first.ratingText) ?? "",
        rightRating: b.map(second.ratingText) ?? "")
    }
    maximum =
      (left.assessment.scores + right.assessment.scores).compactMap(\.maximum).max() ?? 100
    places = max(left.checklist.scoring.decimals, right.checklist.scoring.decimals)
    let items = Self.items(first, second, shown)
    (self.items, unchanged) = (items.rows, items.unchanged)
    let findings = Self.findings(first, second, shown)
    self.findings = findings.rows
    inputs = [left.assessment.inputs, right.assessment.inputs]
    language = right.language
    excerpt = Self.excerpt(shown, items.all, findings.all, second)
  }

  /// Compares the sides of one audit: how much of the criteria is met from each, and where they came to different outcomes.
  ///
  /// - Parameters:
  ///   - report: The audit.
  ///   - filter: Which part to show: what it lets through of either side is compared as it is from both.
  /// - Throws: ``ExportError`` when assessment and checklist do not belong together.
  public init(
    sidesOf report: Report, only filter: ReportFilter = ReportFilter()
  ) throws(ExportError) {
    let index = try ReportIndex(report)
    let shown = ComparisonScope(filter, of: [report])
    let words = index.words
    kind = .sides
    title = index.text(index.checklist.title)
    let subject = words.subject(report.assessment.subject)
    func name(_ side: Side) -> String {
      subject.isEmpty ? words.side(side) : "\(words.side(side)) – \(subject)"
    }
    (left, right) = (name(.internal), name(.external))
    checklists = [report.assessment.checklist, report.assessment.checklist]
    scores = report.assessment.scores.compactMap { score in
      if case .side = score.scope { return nil }
      guard shown.has(score.scope) else { return nil }
      let shares = SideShares(score.derivation)
      return ScoreRow(
        scope: score.scope.description, title: index.title(of: score.scope),
        left: shares.internal.map { $0 * 100 }, right: shares.external.map { $0 * 100 },
        leftRating: "", rightRating: "")
    }
    maximum = 100
    places = 1
    var rows: [ItemRow] = []
    var (all, same) = (0, 0)
    for (item, found) in Self.byItem(report.assessment.items) {
      guard let a = found.first(where: { $0.side == .internal })?.outcome,
        let b = found.first(where: { $0.side == .external })?.outcome
      else { continue }
      all += 1
      guard shown.has(item, nil) else { continue }
      if a == b {
        same += 1
      } else {
        rows.append(
          ItemRow(item: item, question: index.question(item), side: nil, left: a, right: b))
      }
    }
    items = Self.sorted(rows)
    unchanged = same
    let findings = Self.findings(sidesOf: index, shown)
    self.findings = findings.rows
    inputs = [report.assessment.inputs, []]
    language = report.language
    excerpt = Self.excerpt(shown, all, findings.all, index)
  }

  private static func excerpt(
    _ scope: ComparisonScope, _ items: Int, _ findings: Int, _ index: ReportIndex
  ) -> ComparisonExcerpt? {
    guard !scope.filter.isEmpty else { return nil }
    let parts = index.words.parts(of: scope.filter) { section in
      index.sections[section].map { index.text($0.title) }
    }
    return ComparisonExcerpt(
      filter: scope.filter, parts: parts, items: items, findings: findings)
  }

  // MARK: - Items

  /// Items in their order, each with what came out for it.
  private static func byItem(_ items: [ItemAssessment]) -> [(ItemID, [ItemAssessment])] {
    let groups = Dictionary(grouping: items, by: \.id)
    var seen: Set<ItemID> = []
    return items.map(\.id).filter { seen.insert($0).inserted }.map { ($0, groups[$0] ?? []) }
  }

  private static func items(
    _ left: ReportIndex, _ right: ReportIndex, _ scope: ComparisonScope
  ) -> (rows: [ItemRow], unchanged: Int, all: Int) {
    typealias Key = ComparisonScope.Place
    func outcomes(_ index: ReportIndex) -> [Key: Outcome] {
      Dictionary(
        index.assessment.items.map { (Key(item: $0.id, side: $0.side), $0.outcome) },
        uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (outcomes(left), outcomes(right))
    let keys =
      right.assessment.items.map { Key(item: $0.id, side: $0.side) }
      + left.assessment.items.map { Key(item: $0.id, side: $0.side) }.filter { after[$0] == nil }
    var rows: [ItemRow] = []
    var same = 0
    for key in keys where scope.has(key.item, key.side) {
      let (a, b) = (before[key], after[key])
      guard a != b else {
        same += 1
        continue
      }
      let question =
        right.items[key.item] == nil ? left.question(key.item) : right.question(key.item)
      rows.append(ItemRow(item: key.item, question: question, side: key.side, left: a, right: b))
    }
    return (sorted(rows), same, keys.count)
  }

  /// What got worst first, then what got better least; what cannot be said to have got either last.
  private static func sorted(_ rows: [ItemRow]) -> [ItemRow] {
    func worth(_ outcome: Outcome?) -> Int? {
      switch outcome {
      case .conforming: 3
      case .partial: 2
      case .undetermined: 1
      case .nonconforming: 0
      case .notApplicable, .notTested, nil: nil
      }
    }
    func step(_ row: ItemRow) -> Int {
      guard let a = worth(row.left), let b = worth(row.right) else { return 9 }
      return b - a
    }
    return rows.enumerated().sorted {
      (step($0.element), $0.offset) < (step($1.element), $1.offset)
    }
    .map(\.element)
  }
}

extension ReportIndex {
  /// What an item asks; its id where the checklist has none of that id.
  fileprivate func question(_ id: ItemID) -> String {
    items[id].map { text($0.question) } ?? id.rawValue
  }
}

/// The formats in which comparisons can be written.
public let comparisonExporters = ExporterList<Comparison>([
  ComparisonTextExporter(), ComparisonHTMLExporter(), ComparisonMarkdownExporter(),
  ComparisonCSVExporter(), ComparisonJSONExporter(), ComparisonXLSXExporter(),
])
