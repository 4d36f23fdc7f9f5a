internal import AuditModel

/// The whole page: head, cover, and the parts in the order in which they are read.
struct ReportPage {
  let index: ReportIndex

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

  /// A part of this page.
  private struct Part {
    let id: String
    let heading: String
    let write: (inout HTMLWriter) -> Void
  }

  /// The parts of the assessment with those of the engagement among them: who and why before the results, what became
  /// of findings behind them, proofs and signatures at the end.
  private var parts: [Part] {
    var parts = Self.parts.map { id, heading, part in
      Part(id: id, heading: index.words(heading)) { part.init(index: index).write(to: &$0) }
    }
    func pieces(_ outline: any PartedOutline) -> [Part] {
      outline.parts.map { piece in
        Part(id: piece.id, heading: piece.heading) {
          OutlinePartHTML(part: piece, outline: outline).write(to: &$0)
        }
      }
    }
    func insert(_ pieces: [Part], after id: String) {
      guard let place = parts.firstIndex(where: { $0.id == id }) else { return }
      parts.insert(contentsOf: pieces, at: place + 1)
    }
    insert(pieces(MethodOutline(index: index)), after: "summary")
    insert(pieces(ChangesOutline(index: index)), after: "summary")
    guard let outline = index.dossier else { return parts }
    let known = pieces(outline)
    func insert(_ wanted: [String], after id: String) {
      insert(known.filter { wanted.contains($0.id) }, after: id)
    }
    insert(["engagement", "dependent-acts"], after: "summary")
    insert(["by-hand", "earlier-evaluations", "follow-up", "ageing"], after: "findings")
    insert(["waivers"], after: "open")
    insert(["evidence"], after: "documents")
    return parts + known.filter { ["sign-off", "verify"].contains($0.id) }
  }

  func bytes(cover own: String?) -> [UInt8] {
    let words = index.words
    var page = HTMLWriter(
      language: words.language, reserving: 40_000 + index.assessment.items.count * 1_500,
      items: index.report.excerpt.map { _ in Set(index.assessment.items.map(\.id)) })
    page.markup("<!DOCTYPE html>\n")
    page.block("html", .init("lang", words.tag)) { html in
      PageHead(
        title: title,
        sheets: [StyleSheet.filters] + (index.report.earlier.isEmpty ? [] : [StyleSheet.trend]),
        hasPictures: own != nil
      ).write(to: &html)
      html.block("body") { body in
        body.block("a", .class("skip"), .href("#report"), text: words(.skipLink))
        ChartPatterns.write(to: &body)
        OwnCover.write(own, to: &body)
        CoverPart(index: index).write(to: &body)
        contents(&body)
        body.block("main", .id("report")) { main in
          for part in parts {
            main.block(
              "section", .id(part.id), .class("part"),
              .init("aria-labelledby", "\(part.id)-heading")
            ) { section in
              section.block("h2", .id("\(part.id)-heading"), text: part.heading)
              part.write(&section)
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
        for part in parts {
          list.block("li") { $0.inline("a", .href("#\(part.id)"), text: part.heading) }
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
