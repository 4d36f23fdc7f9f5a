public import AuditModel

/// A checklist as text for a terminal: what it asks, by which criteria, and how it is scored.
public struct ChecklistOutline: Sendable {
  private let index: ReportIndex

  private var words: Words { index.words }

  /// An outline of a checklist with its SOPs in a language.
  public init(checklist: Checklist, sops: [SOP], language: Language) {
    index = ReportIndex(checklist, sops, language: language)
  }

  /// The outline within the width of the options; ends with a line feed.
  public func text(options: ExportOptions = ExportOptions()) -> String {
    var page = TerminalPage(width: options.width, colour: options.colour)
    let checklist = index.checklist
    page.paragraph(index.text(checklist.title), style: .strong)
    page.paragraph(
      "\(checklist.id) · " + words(.version, ["version": checklist.version]) + " · "
        + checklist.languages.map(\.tag).joined(separator: ", "), style: .faint)
    if let description = checklist.description { page.paragraph(index.text(description)) }
    page.paragraph(
      words(
        .itemCount,
        [
          "items": words.numbers.whole(checklist.items.count),
          "sections": words.numbers.whole(checklist.allSections.count),
          "weight": words.numbers.short(Rational.sum(checklist.items.map(\.weight))),
        ]))
    page.gap()
    scoring(&page)
    parameters(&page)
    sources(&page)
    for section in checklist.sections { self.section(section, depth: 0, &page) }
    return page.text
  }

  private func scoring(_ page: inout TerminalPage) {
    let plan = index.checklist.scoring
    page.heading(words(.scoring))
    var lines = [plan.model.rawValue]
    if let combine = plan.combine {
      lines.append(
        words(
          .scoringCombined,
          [
            "internal": words.numbers.short(combine.internalWeight),
            "external": words.numbers.short(combine.externalWeight),
          ]))
    } else {
      lines.append(words(.scoringTogether))
    }
    if let discrepancy = plan.discrepancy {
      lines.append(words(.scoringDiscrepancy, ["points": words.numbers.short(discrepancy)]))
    }
    for cap in plan.caps {
      lines.append(
        words(
          .scoringCap,
          ["severity": words.severity(cap.severity), "limit": words.numbers.short(cap.limit)]))
    }
    let effects: [(TextKey, Outcome)] = [
      (.scoringNotApplicable, .notApplicable), (.scoringNotTested, .notTested),
      (.scoringUndetermined, .undetermined),
    ]
    for (key, outcome) in effects {
      lines.append(words(key, ["effect": words.effect(of: outcome, plan)]))
    }
    page.list(lines)
    page.terms(
      plan.ratings.map {
        ($0.id.rawValue, "\(index.text($0.title)), \(words(.ratingFrom)) \(index.points($0.from))")
      }, indent: 2)
    page.gap()
  }

  private func parameters(_ page: inout TerminalPage) {
    let parameters = index.checklist.parameters
    guard !parameters.isEmpty else { return }
    page.heading(words(.parametersHeading))
    page.terms(
      parameters.map { parameter in
        let value: String
        if case .number(let number) = parameter.value {
          value = words.quantity(number, parameter.unit)
        } else {
          value = words.value(parameter.value)
        }
        let mark = words.mark(of: parameter.certainty).map { " " + $0 } ?? ""
        return (parameter.id.rawValue, "\(value) – \(index.text(parameter.title))\(mark)")
      })
    page.gap()
  }

  private func sources(_ page: inout TerminalPage) {
    let sources = index.checklist.sources
    guard !sources.isEmpty else { return }
    page.heading(words(.sourcesHeading))
    page.terms(sources.map { ($0.id.rawValue, index.line(of: $0)) })
    page.gap()
  }

  private func section(_ section: Section, depth: Int, _ page: inout TerminalPage) {
    page.heading(String(repeating: "› ", count: depth) + index.text(section.title))
    if let applies = section.applies {
      page.paragraph(words(.appliesIf, ["condition": applies.text]), style: .faint)
    }
    if let guidance = section.guidance { page.paragraph(index.text(guidance), style: .faint) }
    for item in section.items { self.item(item, &page) }
    page.gap()
    for inner in section.sections { self.section(inner, depth: depth + 1, &page) }
  }

  private func item(_ item: Item, _ page: inout TerminalPage) {
    let column = 10
    page.labelled(item.id.rawValue, index.text(item.question), indent: 0, column: column)
    var about = [
      item.sides.map(words.side).joined(separator: " + "), words.severity(item.severity),
      words(.weightOf, ["weight": words.numbers.short(item.weight)]),
    ]
    if let level = item.level { about.append(words(.level, ["level": words.numbers.whole(level)])) }
    if let requirement = item.requirement { about.append(requirement.rawValue) }
    if let applies = item.applies {
      about.append(words(.appliesIf, ["condition": applies.text]))
    }
    page.paragraph(about.joined(separator: " · "), indent: column, style: .faint)
    page.paragraph(index.judging(item.kind), indent: column, style: .faint)
    for option in index.options(of: item.kind) {
      page.paragraph(option, indent: column, lead: ("- ", 2), style: .faint)
    }
  }
}
