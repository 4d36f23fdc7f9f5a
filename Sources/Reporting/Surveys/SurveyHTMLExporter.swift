internal import AuditModel

/// The report of a survey as one self-contained page.
public struct SurveyHTMLExporter: DocumentExporter {
  /// `html`.
  public let identifier = "html"
  /// `html`.
  public let fileExtension = "html"

  /// Makes the exporter.
  public init() {}

  /// The report as a page; the options say whether it has an organisation's own cover.
  public func export(_ report: SurveyReport, options: ExportOptions) -> [UInt8] {
    SurveyPage(text: SurveyIndexText(report)).bytes(cover: options.cover)
  }
}

/// The page of a survey's report.
struct SurveyPage {
  let text: SurveyIndexText

  private var words: Words { text.words }
  private var assessment: SurveyAssessment { text.assessment }

  /// The figure with what is said of it.
  var figure: FigurePage {
    FigurePage(
      words: words, kicker: words(survey: .kicker), title: text.instrument.title,
      identity: "\(text.instrument.id) · "
        + words(.version, ["version": text.instrument.version]),
      isSynthetic: assessment.inputs.contains(where: \.isSynthetic),
      figure: text.index(assessment.index),
      maximum: words.numbers.short(text.instrument.index.maximum),
      rating: (text.bandText(assessment.band), text.band(assessment.band)?.tone),
      remark: assessment.index == nil ? words(survey: .noIndex) : nil,
      facts: [
        (words(survey: .respondents), words.numbers.whole(assessment.respondents)),
        (words(survey: .requiredSample), text.sample),
        (words(survey: .weightMode), text.weightMode),
      ], schema: SurveyJSONExporter.schema
    )
  }

  func bytes(cover: String?) -> [UInt8] {
    figure.bytes(cover: cover) { main in
      FigurePage.part("elements", words(survey: .elements), &main, elements)
      if !assessment.groups.isEmpty {
        FigurePage.part("groups", words(survey: .byAttribute), &main, groups)
      }
      if !assessment.earlier.isEmpty {
        FigurePage.part("earlier", words(survey: .earlier), &main, earlier)
      }
      FigurePage.part("computed", words(survey: .howComputed), &main, computed)
    }
  }

  private func elements(_ section: inout HTMLWriter) {
    let lowest = Set(assessment.lowest)
    section.block("div", .class("scroll"), .init("tabindex", "0")) { scroll in
      scroll.block("table", .class("numbers survey")) { table in
        table.block("caption", .class("unseen"), text: words(survey: .elements))
        FigurePage.heads(
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
        FigurePage.heads(
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
      FigurePage.heads(
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
    FigurePage.files(assessment.inputs, words(survey: .files), &section)
  }
}
