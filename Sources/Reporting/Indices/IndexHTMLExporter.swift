internal import AuditModel

/// The report of an index as one self-contained page.
public struct IndexHTMLExporter: DocumentExporter {
  /// `html`.
  public let identifier = "html"
  /// `html`.
  public let fileExtension = "html"

  /// Makes the exporter.
  public init() {}

  /// The report as a page; the options say whether it has an organisation's own cover.
  public func export(_ report: IndexReport, options: ExportOptions) -> [UInt8] {
    IndexPage(text: IndexText(report)).bytes(cover: options.cover)
  }
}

/// The page of an index's report.
struct IndexPage {
  let text: IndexText

  private var words: Words { text.words }
  private var assessment: IndexAssessment { text.assessment }

  /// The figure with what is said of it.
  var figure: FigurePage {
    FigurePage(
      words: words, kicker: words(index: .kicker), title: text.index.title,
      identity: "\(text.index.id) · " + words(.version, ["version": text.index.version]),
      isSynthetic: assessment.inputs.contains(where: \.isSynthetic), figure: text.figure,
      maximum: text.value(assessment.result.maximum),
      rating: text.index.bands.isEmpty ? nil : (text.bandText, text.band?.tone),
      remark: assessment.index == nil ? words(index: .noIndex) : nil,
      schema: IndexJSONExporter.schema
    )
  }

  func bytes(cover: String?) -> [UInt8] {
    figure.bytes(cover: cover) { main in
      if !assessment.outcomes.isEmpty {
        FigurePage.part("outcomes", words(index: .outcomes), &main, outcomes)
      }
      FigurePage.part("components", words(index: .components), &main, components)
      if !assessment.missing.isEmpty {
        FigurePage.part("missing", words(index: .missing), &main, missing)
      }
      FigurePage.part("computed", words(index: .derivation), &main, derivation)
    }
  }

  private func outcomes(_ section: inout HTMLWriter) {
    for outcome in assessment.outcomes {
      let tone: Rating.Tone =
        outcome.isReached == true ? .good : outcome.isReached == false ? .poor : .fair
      section.block("p", .class("outcome")) { line in
        line.inline("strong", text: text.title(of: outcome.id))
        line.text(" ")
        line.inline(
          "span", .class("rating tone-\(tone.rawValue)"), text: text.state(of: outcome))
      }
      let failures = text.failures(of: outcome)
      if !failures.isEmpty {
        section.block("ul") { list in
          for failure in failures { list.block("li", text: failure) }
        }
      }
    }
  }

  private func components(_ section: inout HTMLWriter) {
    section.block("div", .class("scroll"), .init("tabindex", "0")) { scroll in
      scroll.block("table", .class("numbers survey")) { table in
        table.block("caption", .class("unseen"), text: words(index: .components))
        FigurePage.heads(
          [
            (words(index: .component), false), (words(index: .input), true),
            (words(index: .worth), true), (words(index: .minima), false),
          ], &table)
        table.block("tbody") { body in
          for component in assessment.components { row(component, &body) }
        }
        table.block("tfoot") { foot in row(assessment.result, &foot) }
      }
    }
  }

  private func row(_ component: IndexAssessment.Component, _ body: inout HTMLWriter) {
    body.block("tr") { row in
      row.block("th", .scope("row"), .class("depth-\(min(max(component.depth, 0), 4))")) { head in
        head.inline("span", .class("name"), text: text.title(of: component.id))
        let share =
          component.maximum > 0
          ? component.value.map { ($0 / component.maximum).clamped(to: 0...1) } : nil
        MeanBar(
          share: share,
          description: "\(text.title(of: component.id)): \(text.value(component.value))"
        ).write(to: &head)
      }
      row.block("td", .class("n"), text: text.input(component))
      row.block(
        "td", .class("n"),
        text: words(
          index: .ofMost,
          ["value": text.value(component.value), "maximum": text.value(component.maximum)]))
      row.block("td") { cell in
        for minimum in component.minima {
          cell.block("p", .class(minimum.isMet == false ? "small tone-poor" : "small")) { line in
            line.text(text.minimum(minimum))
          }
        }
      }
    }
  }

  private func missing(_ section: inout HTMLWriter) {
    section.block("ul") { list in
      for id in assessment.missing {
        list.block("li") { entry in
          entry.text(text.title(of: id) + " ")
          entry.inline("code", text: id.rawValue)
        }
      }
    }
    section.block("p", text: words(index: .missingNote))
  }

  private func derivation(_ section: inout HTMLWriter) {
    section.block("ul") { list in
      for component in assessment.components + [assessment.result] {
        let declared = text.component(component.id)
        var parts = [text.equation(component), text.origin(component)].compactMap(\.self)
        if let declared, declared.certainty != .confirmed {
          parts.append(
            words(index: .uncertain, ["certainty": words.certainty(declared.certainty)]))
        }
        if let note = declared?.note { parts.append(words(note)) }
        guard !parts.isEmpty else { continue }
        list.block("li") { entry in
          entry.inline("strong", text: text.title(of: component.id))
          entry.text(": ")
          entry.foreign(parts.joined(separator: "; "))
        }
      }
    }
    for note in text.bandsNotes { section.block("p", text: note) }
    if let note = text.index.note { section.block("p", text: words(note)) }
    FigurePage.files(assessment.inputs, words(index: .files), &section)
  }
}
