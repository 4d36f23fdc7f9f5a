internal import AuditModel
internal import Diagnostics

/// The findings one by one, gravest first, each with its five parts and the way to its sources.
struct FindingsPart: PagePart {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout HTMLWriter) {
    let findings = index.assessment.findings
    if findings.isEmpty { page.block("p", text: words(.noFindings)) }
    PageFilter.grades(index, &page)
    for (position, finding) in findings.enumerated() {
      write(finding, number: position + 1, to: &page)
    }
    let gone = index.report.goneTraces
    guard !gone.isEmpty else { return }
    page.block("h3", .id("earlier-findings"), text: words(history: .gone))
    page.block("ul") { list in
      for trace in gone {
        list.block("li") { entry in
          entry.inline("strong", text: words.subject(of: trace.finding))
          entry.text(
            " · \(words.grade(trace.finding.grade)) · \(words.history(trace)): ")
          entry.text(trace.finding.condition)
        }
      }
    }
  }

  private func write(_ finding: Finding, number: Int, to page: inout HTMLWriter) {
    let anchor = Anchor.finding(finding)
    page.block(
      "article", .id(anchor), .class("finding finding-\(finding.grade.rawValue)"),
      .init("aria-labelledby", anchor + "-heading")
    ) { article in
      article.block("h3", .id(anchor + "-heading")) { heading in
        heading.inline(
          "span", .class("ordinal"),
          text: words(.findingTitle, ["number": words.numbers.whole(number)]))
        heading.text(" " + words.subject(of: finding))
      }
      if let item = finding.item.flatMap({ index.items[$0] }) {
        article.block("p", .class("asked")) { $0.text(item.question, index.fill) }
      }
      article.block("p", .class("meta")) { meta in
        meta.gradeBadge(finding.grade, words)
        meta.text(" " + Words.capitalized(words.kind(finding.kind)))
        if let raised = finding.escalatedFrom {
          meta.text(" · " + words(.raisedFrom, ["grade": words.grade(raised)]))
        }
        if let trace = index.report.trace(of: finding) {
          meta.text(" · " + words.history(trace))
        }
        meta.text(" · ")
        meta.inline("span", .class("due")) { due in
          due.text(
            finding.due.map { words(.due, ["date": words.dates.long($0)]) } ?? words(.dueNone))
        }
      }
      article.block("dl", .class("parts")) { list in
        part(.condition, &list) { $0.text(finding.condition) }
        part(.criteria, &list) { criterion(finding, &$0) }
        part(.cause, &list) { cause in
          if finding.causeBasis == .suggested {
            cause.text(words(dossier: .causeSuggested) + " ")
          }
          cause.text(finding.cause)
        }
        part(.effect, &list) { $0.text(finding.effect) }
        part(.recommendation, &list) { $0.text(finding.recommendation) }
        if !finding.evidence.isEmpty {
          part(.evidence, &list) { $0.evidence(finding.evidence) }
        }
      }
      origin(finding, &article)
    }
  }

  private func part(
    _ name: TextKey, _ list: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    list.block("div", .class("finding-part")) { part in
      part.inline("dt", text: words(name))
      part.inline("dd", body: body)
    }
  }

  private func criterion(_ finding: Finding, _ entry: inout HTMLWriter) {
    let criterion = finding.criterion
    entry.text(criterion.text)
    entry.inline("span", .class("from")) { from in
      if let clause = criterion.clause {
        from.text(Words.capitalized(words.clause(clause)) + " · ")
      }
      if let source = criterion.source {
        from.text(source)
        from.text(" · ")
      }
      if let effective = criterion.effective {
        from.text(words(.inForceSince, ["date": words.dates.long(effective)]) + " · ")
      }
      if let requirement = finding.requirement, index.requirements[requirement] != nil {
        from.link(
          to: requirement,
          text: words(.toRequirement, ["requirement": requirement.rawValue]))
      } else {
        from.foreign(criterion.document)
      }
      from.certaintyMark(criterion.certainty, words)
    }
  }

  private func origin(_ finding: Finding, _ article: inout HTMLWriter) {
    article.block("p", .class("origin")) { origin in
      origin.text(words(.askedAt) + " ")
      if let item = finding.item {
        origin.link(to: item, text: words(.toItem, ["item": item.rawValue]))
        origin.text(", ")
      }
      origin.inline("code", text: finding.source.description)
      origin.text(" · " + words(.demandedAt) + " ")
      origin.foreign(finding.criterion.document)
      origin.text(", ")
      origin.inline("code", text: finding.criterion.location.description)
      origin.text(" · " + words(.fingerprint) + " ")
      origin.inline("code", text: String(finding.fingerprint.prefix(16)))
    }
  }
}

extension HTMLWriter {
  /// Pieces of evidence, each with its place and the whole SHA-256.
  mutating func evidence(_ pieces: [EvidenceReference]) {
    block("ul", .class("evidence")) { list in
      for piece in pieces {
        list.block("li") { entry in
          if let title = piece.title {
            entry.foreign(title)
            entry.text(": ")
          }
          entry.inline("code", text: piece.href)
          if let hash = piece.sha256 {
            entry.text(" ")
            entry.inline("code", .class("hash"), text: hash)
          }
        }
      }
    }
  }
}
