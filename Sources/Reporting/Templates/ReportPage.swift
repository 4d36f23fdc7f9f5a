internal import AuditModel

/// The whole page: head, cover, and the parts in the order in which they are read.
struct ReportPage {
  let index: ReportIndex
  var medium = PageMedium.browser

  /// The parts after the cover, with the anchor and the heading of each.
  static let parts: [(id: String, heading: TextKey, part: any PagePart.Type)] = [
    ("summary", .summary, SummaryPart.self),
    ("results", .results, ResultsPart.self),
    ("findings", .findings, FindingsPart.self),
    ("open", .openHeading, OpenPart.self),
    ("items", .itemsHeading, ItemsPart.self),
    ("derivation", .derivationHeading, DerivationPart.self),
    ("requirements", .requirementsHeading, RequirementsPart.self),
    ("parameters", .parametersHeading, ParametersPart.self),
    ("sources", .sourcesHeading, SourcesPart.self),
    ("documents", .documentsHeading, DocumentsPart.self),
    ("glossary", .glossaryHeading, GlossaryPart.self),
  ]

  func bytes() -> [UInt8] {
    let words = index.words
    var page = HTMLWriter(
      language: words.language, reserving: 40_000 + index.assessment.items.count * 1_500)
    page.markup("<!DOCTYPE html>\n")
    page.block("html", .init("lang", words.tag)) { html in
      PageHead(title: title, medium: medium).write(to: &html)
      html.block("body") { body in
        if medium == .browser {
          body.block("a", .class("skip"), .href("#report"), text: words(.skipLink))
        }
        ChartPatterns.write(to: &body)
        CoverPart(index: index, hasTitle: medium != .wordProcessor).write(to: &body)
        contents(&body)
        body.block("main", .id("report")) { main in
          for part in Self.parts {
            main.block(
              "section", .id(part.id), .class("part"),
              .init("aria-labelledby", "\(part.id)-heading")
            ) { section in
              section.block("h2", .id("\(part.id)-heading"), text: words(part.heading))
              part.part.init(index: index).write(to: &section)
            }
          }
        }
        body.block("footer", .class("colophon")) { footer in
          footer.block("p", text: words(.producedBy, ["schema": JSONExporter.schema]))
        }
      }
    }
    return page.bytes
  }

  private var title: String {
    let subject = index.words.subject(index.assessment.subject)
    let title = index.text(index.checklist.title)
    return subject.isEmpty ? title : "\(title) – \(subject)"
  }

  private func contents(_ body: inout HTMLWriter) {
    let words = index.words
    body.block("nav", .class("contents"), .init("aria-labelledby", "contents-heading")) { nav in
      nav.block("h2", .id("contents-heading"), text: words(.contents))
      nav.block("ol") { list in
        for part in Self.parts {
          list.block("li") { $0.inline("a", .href("#\(part.id)"), text: words(part.heading)) }
        }
      }
    }
  }
}

/// A part of the page under a heading of its own.
protocol PagePart: Sendable {
  init(index: ReportIndex)
  func write(to page: inout HTMLWriter)
}
