internal import AuditModel

/// The report of a survey as one self-contained page.
public struct SurveyHTMLExporter: SurveyExporter {
  /// `html`.
  public let identifier = "html"
  /// `html`.
  public let fileExtension = "html"

  /// Makes the exporter.
  public init() {}

  /// The report as a page; the options have no bearing on it.
  public func export(_ report: SurveyReport, options: ExportOptions) -> [UInt8] {
    SurveyPage(text: SurveyIndexText(report)).bytes()
  }
}

/// The page of a survey's report.
private struct SurveyPage {
  let text: SurveyIndexText

  private var words: Words { text.words }
  private var assessment: SurveyAssessment { text.assessment }

  func bytes() -> [UInt8] {
    var page = HTMLWriter(language: words.language, reserving: 40_000)
    page.markup("<!DOCTYPE html>\n")
    page.block("html", .init("lang", words.tag)) { html in
      PageHead(title: words(text.instrument.title), sheets: [StyleSheet.survey]).write(to: &html)
      html.block("body") { body in
        body.block("a", .class("skip"), .href("#report"), text: words(.skipLink))
        cover(&body)
        body.block("main", .id("report")) { main in
          part("elements", words(survey: .elements), &main, elements)
          if !assessment.groups.isEmpty {
            part("groups", words(survey: .byAttribute), &main, groups)
          }
          if !assessment.earlier.isEmpty {
            part("earlier", words(survey: .earlier), &main, earlier)
          }
          part("computed", words(survey: .howComputed), &main, computed)
        }
        body.block("footer", .class("colophon")) { footer in
          footer.block("p", text: words(.producedBy, ["schema": SurveyJSONExporter.schema]))
        }
      }
    }
    return page.bytes
  }

  private func part(
    _ id: String, _ title: String, _ main: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
  ) {
    main.block(
      "section", .id(id), .class("part"), .init("aria-labelledby", "\(id)-heading")
    ) { section in
      section.block("h2", .id("\(id)-heading"), text: title)
      body(&section)
    }
  }

  private func cover(_ body: inout HTMLWriter) {
    body.block("header", .class("cover")) { cover in
      cover.block("p", .class("kicker"), text: words(survey: .kicker))
      cover.block("h1") { $0.text(text.instrument.title) }
      cover.block(
        "p", .class("small"),
        text: "\(text.instrument.id) · "
          + words(.version, ["version": text.instrument.version]))
      if assessment.inputs.contains(where: \.isSynthetic) {
        cover.block("p", .class("synthetic"), text: words(.synthetic))
      }
      cover.block("div", .class("figure survey-figure")) { figure in
        figure.block("p", .class("number")) { number in
          number.inline("strong", text: text.index(assessment.index))
          number.inline(
            "span", text: " / " + words.numbers.short(text.instrument.index.maximum))
        }
        let tone = text.band(assessment.band).map { " tone-\($0.tone.rawValue)" } ?? ""
        figure.block("p", .class("rating" + tone), text: text.bandText(assessment.band))
        if assessment.index == nil { figure.block("p", text: words(survey: .noIndex)) }
      }
      cover.block("dl", .class("facts")) { facts in
        fact(words(survey: .respondents), words.numbers.whole(assessment.respondents), &facts)
        fact(words(survey: .requiredSample), text.sample, &facts)
        fact(words(survey: .weightMode), text.weightMode, &facts)
      }
    }
  }

  private func fact(_ name: String, _ value: String, _ facts: inout HTMLWriter) {
    facts.block("div") { fact in
      fact.block("dt", text: name)
      fact.block("dd", text: value)
    }
  }

  private func heads(_ titles: [(String, isNumber: Bool)], _ table: inout HTMLWriter) {
    table.block("thead") { head in
      head.block("tr") { row in
        for (title, isNumber) in titles {
          if isNumber {
            row.block("th", .class("n"), .scope("col"), text: title)
          } else {
            row.block("th", .scope("col"), text: title)
          }
        }
      }
    }
  }

  private func elements(_ section: inout HTMLWriter) {
    let lowest = Set(assessment.lowest)
    section.block("div", .class("scroll"), .init("tabindex", "0")) { scroll in
      scroll.block("table", .class("numbers survey")) { table in
        table.block("caption", .class("unseen"), text: words(survey: .elements))
        heads(
          [
            (words(survey: .element), false), (words(survey: .answers), true),
            (words(survey: .sum), true),
            (words(survey: .mean), true), (words(survey: .weight), true),
            (words(survey: .weighted), true),
          ], &table)
        table.block("tbody") { body in
          for element in assessment.elements {
            body.block("tr") { row in
              row.block("th", .scope("row")) { head in
                head.inline("span", .class("name"), text: text.title(of: element.id))
                bar(element).write(to: &head)
              }
              row.block("td", .class("n"), text: words.numbers.whole(element.n))
              row.block("td", .class("n"), text: words.numbers.whole(element.sum))
              row.block("td", .class("n")) { data in
                if lowest.contains(element.id) {
                  data.inline("strong", .class("tone-fair"), text: "▼ " + text.mean(element.mean))
                } else {
                  data.text(text.mean(element.mean))
                }
              }
              row.block("td", .class("n"), text: text.weight(element.weight))
              row.block("td", .class("n"), text: text.mean(element.weighted))
            }
          }
        }
        table.block("tfoot") { foot in
          foot.block("tr") { row in
            row.block("th", .scope("row"), .init("colspan", "5"), text: words(survey: .totalRow))
            row.block("td", .class("n"), text: text.mean(assessment.weightedMean))
          }
        }
      }
    }
    section.block("h3", text: words(survey: .lowestThree))
    section.block("ol") { list in
      for id in assessment.lowest {
        let mean = assessment.elements.first { $0.id == id }?.mean
        list.block("li", text: "\(text.title(of: id)): \(text.mean(mean))")
      }
    }
  }

  /// The mean between the lowest and the highest answer.
  private func bar(_ element: SurveyAssessment.Element) -> MeanBar {
    let scale = text.instrument.elements.first { $0.id == element.id }?.questions.first.flatMap {
      text.instrument.scale($0.scale)
    }
    let share = element.mean.flatMap { mean in
      scale.map { (mean - Rational($0.lowest)) / Rational($0.highest - $0.lowest) }
    }
    return MeanBar(
      share: share, description: "\(text.title(of: element.id)): \(text.mean(element.mean))")
  }

  private func groups(_ section: inout HTMLWriter) {
    section.block("div", .class("scroll"), .init("tabindex", "0")) { scroll in
      scroll.block("table", .class("numbers")) { table in
        table.block("caption", .class("unseen"), text: words(survey: .byAttribute))
        heads(
          [
            (words(survey: .attribute), false), (words(survey: .value), false),
            (words(survey: .respondents), true),
            (words(text.instrument.index.title), true), (words(survey: .band), false),
          ], &table)
        table.block("tbody") { body in
          for group in assessment.groups {
            let (attribute, value) = text.titles(of: group)
            body.block("tr") { row in
              row.block("th", .scope("row"), text: attribute)
              row.block("td", text: value)
              row.block("td", .class("n"), text: words.numbers.whole(group.respondents))
              row.block("td", .class("n"), text: text.index(group.index))
              row.block("td", text: text.bandText(group.band))
            }
          }
        }
      }
    }
  }

  private func earlier(_ section: inout HTMLWriter) {
    section.block("table", .class("numbers")) { table in
      table.block("caption", .class("unseen"), text: words(survey: .earlier))
      heads(
        [
          (words(survey: .earlierColumn), false), (words(survey: .respondents), true),
          (words(text.instrument.index.title), true), (words(survey: .band), false),
          (words(survey: .change), true),
        ], &table)
      table.block("tbody") { body in
        for period in assessment.earlier {
          body.block("tr") { row in
            row.block("th", .scope("row"), text: period.name)
            row.block("td", .class("n"), text: words.numbers.whole(period.respondents))
            row.block("td", .class("n"), text: text.index(period.index))
            row.block("td", text: text.bandText(period.band))
            row.block("td", .class("n"), text: text.change(since: period))
          }
        }
      }
    }
  }

  private func computed(_ section: inout HTMLWriter) {
    if let derivation = text.derivation { section.block("p", text: derivation) }
    section.block("p", text: words(survey: .meanNote))
    for note in text.bandsNotes { section.block("p", text: note) }
    section.block("h3", text: words(survey: .files))
    section.block("ul") { list in
      for input in assessment.inputs {
        list.block("li") { entry in
          entry.foreign(input.name)
          entry.text(" ")
          entry.inline("code", .class("hash"), text: input.sha256)
        }
      }
    }
  }
}
