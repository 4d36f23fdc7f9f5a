public import AuditModel
internal import Diagnostics

/// One item explained for a terminal: what is asked and why, how it is judged, and, where it was
/// assessed, what came out and what that did to the scores.
public struct ItemExplanation: Sendable {
  private let index: ReportIndex
  private let item: Item

  private var words: Words { index.words }

  /// Explains an item of a checklist that has not been assessed; `nil` when there is no such item.
  public init?(item: ItemID, checklist: Checklist, sops: [SOP], language: Language) {
    let index = ReportIndex(checklist, sops, language: language)
    guard let item = index.items[item] else { return nil }
    self.index = index
    self.item = item
  }

  /// Explains an item of a report with what came out; `nil` when there is no such item.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public init?(item: ItemID, of report: Report) throws(ExportError) {
    let index = try ReportIndex(report)
    guard let item = index.items[item] else { return nil }
    self.index = index
    self.item = item
  }

  /// The explanation within the width of the options; ends with a line feed.
  public func text(options: ExportOptions = ExportOptions()) -> String {
    var page = TerminalPage(width: options.width, colour: options.colour)
    page.paragraph("\(item.id) · \(index.text(item.question))", style: .strong)
    page.paragraph(item.location.description, style: .faint)
    page.gap()
    about(&page)
    judging(&page)
    template(&page)
    for assessed in index.assessment.items where assessed.id == item.id {
      outcome(assessed, &page)
    }
    return page.text
  }

  private func about(_ page: inout TerminalPage) {
    page.terms([
      (words(.side), item.sides.map(words.side).joined(separator: " + ")),
      (words(.gravity), words.severity(item.severity)),
      (words(.weight), words.numbers.short(item.weight)),
      (words(.classification), index.classes(of: item)),
      (words(.requirement), requirement),
      (words(.demandedAt), statedAt),
      (words(.appliesLabel), item.applies?.text),
      (words(.guidance), item.guidance.map(index.text)),
      (
        words(.evidenceAsked),
        item.evidence.map {
          index.text($0) + (item.evidenceRequired ? " (\(words(.evidenceRequired)))" : "")
        }
      ),
    ])
    page.gap()
  }

  private var requirement: String? {
    guard let id = item.requirement else { return nil }
    return index.requirements[id].map { "\(id): \(index.line(of: $0))" } ?? id.rawValue
  }

  private var statedAt: String? {
    item.requirement.flatMap { index.requirements[$0] }.map {
      "\($0.document), \($0.requirement.location)"
    }
  }

  private func judging(_ page: inout TerminalPage) {
    page.heading(words(.judging))
    page.paragraph(index.judging(item.kind))
    page.list(index.options(of: item.kind), indent: 2)
    page.gap()
  }

  private func template(_ page: inout TerminalPage) {
    guard let finding = item.finding else { return }
    page.heading(words(.raisedFinding))
    page.terms([
      (words(.condition), finding.condition.map(index.text)),
      (words(.cause), finding.cause.map(index.text)),
      (words(.effect), finding.effect.map(index.text)),
      (words(.recommendation), finding.recommendation.map(index.text)),
    ])
    page.gap()
  }

  private func outcome(_ assessed: ItemAssessment, _ page: inout TerminalPage) {
    page.heading(words(.outcomeOf, ["side": words.side(assessed.side)]))
    let result = assessed.result
    page.terms([
      (words(.outcome), words.outcome(assessed.outcome)),
      (words(.reason), Words.sentence(words.judgement(assessed, of: item))),
      (words(.attainment), assessed.attainment.map { words.numbers.percent($0, upTo: 4) }),
      (words(.note), result?.note), (words(.reportedCause), result?.cause),
      (
        words(.evidence),
        result.map { $0.evidence.map(words.evidence).joined(separator: "; ") }
      ),
      (words(.resultLabel), result?.location.description),
    ])
    contributions(assessed, &page)
    for (position, finding) in index.assessment.findings.enumerated()
    where finding.item == item.id && finding.side == assessed.side {
      let number = words.numbers.whole(position + 1)
      page.labelled(
        words(.findingTitle, ["number": number]),
        "\(Words.capitalized(words.grade(finding.grade))) · \(words(finding.condition))",
        indent: 0, column: 14)
    }
    page.gap()
  }

  private func contributions(_ assessed: ItemAssessment, _ page: inout TerminalPage) {
    var lines: [String] = []
    for score in index.assessment.scores {
      let title = index.title(of: score.scope)
      if let part = score.derivation.contributions.first(where: {
        $0.item == item.id && $0.side == assessed.side
      }) {
        lines.append(
          words(
            .contributionOf,
            [
              "scope": title, "weight": words.numbers.short(part.weight),
              "points": part.points.map { words.numbers.fixed($0, places: 4) } ?? "–",
            ]))
      } else if let excluded = score.derivation.exclusions.first(where: {
        $0.item == item.id && $0.side == assessed.side
      }) {
        lines.append(
          words(
            .excludedOf, ["scope": title, "reason": words.reason(excluded.reason)]))
      }
    }
    guard !lines.isEmpty else { return }
    page.paragraph(words(.contribution), style: .faint)
    page.list(lines, indent: 2)
  }
}
